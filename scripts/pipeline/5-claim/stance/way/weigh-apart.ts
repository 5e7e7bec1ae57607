import { rowsAt } from '../statement.ts';
import type { State } from './state.ts';
import { turn } from './state.ts';
import { takeDeed, type Verb } from './verb.ts';

/** Verbs that part two things where "out of", "off" or "away from" stands behind their object. */
const PARTS =
  /^(?:keep|hold|get|throw|kick|drive|push|force|take|move|pull|send|turn|chase|leave|shut|lock|boot|clear|banish|put|have|want|like|need|see|remove|expel|evict|order|wave|wish)$/;

/** Verbs that part two things where "from" stands behind their object. */
const BARS = /^(?:keep|bar|ban|exclude|block|stop|prevent|expel|evict|remove|banish|prohibit|eject|shield|protect|spare|free|withhold)$/;

/** Verbs of whose subject "out of" and "off" tell where it is not to be. */
const STAYS = /^(?:stay|remain|keep|get|go|move|belong|be)$/;

/** Whether a preposition parts the object of a verb, or its subject, from what stands behind it: "keep cars out of the town". */
const isParting = (preposition: string, lemma: string): boolean =>
  (/^(?:out|off|away)$/.test(preposition) && PARTS.test(lemma)) || (preposition === 'from' && BARS.test(lemma));

/** The preposition behind the object of a verb that hangs on either. */
const behind = ({ clause, at }: Verb, node: number, isFit: (key: string) => boolean): boolean =>
  clause.chunks.some(
    ({ kind, governor, head }, own) =>
      kind === 'prep' && own > node && own > at && (governor === node || governor === at) && isFit(clause.words[head]?.key ?? ''),
  );

/** "keep it from being undone": what is kept from its end is kept. */
const isFromEnd = ({ clause }: Verb, node: number): boolean =>
  clause.chunks.some(
    (chunk, at) =>
      at > node &&
      chunk.kind === 'verb' &&
      chunk.relation === 'of' &&
      clause.words[clause.chunks[chunk.governor]?.head ?? -1]?.key === 'from' &&
      rowsAt(clause, chunk, 'verb').some(({ role }) => role === 'end'),
  );

/** "keep cars out of the town", "bar them from it": what is kept away is ended there, of whatever sign. */
export const weighApart = (state: State, verb: Verb): State | undefined => {
  if (state.nature !== 'thing' || !behind(verb, state.node, (key) => isParting(key, verb.lemma))) return undefined;
  if (isFromEnd(verb, state.node)) return takeDeed(state, verb, 'doing', verb.holder);
  return takeDeed({ ...state, sign: turn(state.sign, -1) }, verb, 'ending', verb.holder);
};

/** "cars must stay out of the town", "should be kept off the paths": of the subject. */
export const isSetApart = (verb: Verb, node: number): boolean =>
  (STAYS.test(verb.lemma) && verb.clause.words.slice(verb.chunk.head, verb.chunk.to).some(({ key }) => /^(?:out|off|away)$/.test(key))) ||
  behind(verb, node, (key) => (verb.form.passive ? isParting(key, verb.lemma) : /^(?:out|off|away)$/.test(key) && STAYS.test(verb.lemma)));

/** "keep children off the screens", of a position against their use: the thing that others are kept from. */
export const weighKeptFrom = (state: State, preposition: string, verb: Verb): State | undefined =>
  state.nature === 'thing' && verb.direction === -1 && isParting(preposition, verb.lemma)
    ? takeDeed({ ...state, sign: turn(state.sign, -1) }, verb, 'ending', verb.holder)
    : undefined;

/**
 * "leave it open", "leave it as it is", "leave it alone": what is left so is kept; "leave it to the towns": who can tell. `keeps`
 * is the state where it is kept; `open` where no side is taken; undefined where it is left for good.
 */
export const weighLeft = (state: State, verb: Verb): State | 'open' | undefined => {
  const { clause, at, lemma } = verb;
  if (lemma !== 'leave' || state.nature !== 'thing') return undefined;
  const object = clause.chunks[state.node];
  const next = clause.words.slice(object?.to ?? 0, (object?.to ?? 0) + 2).map(({ key }) => key);
  const isShut = /^(?:closed|shut|out|behind|off)$/.test(next[0] ?? '');
  const isSaid = clause.chunks.some(
    ({ governor, relation, opener }, own) =>
      own > state.node && ((governor === at && relation === 'predicate') || (relation === 'adverbial' && /^(?:as|where)$/.test(opener))),
  );
  const isKept =
    isSaid ||
    /^(?:alone|untouched|intact|standing|open|unchanged)$/.test(next[0] ?? '') ||
    /^in (?:place|peace|force|service|operation|being)$/.test(next.join(' '));
  // "leave the otters alone", of a position on hunting them
  if (isKept && !isShut && verb.isChanged) return takeDeed({ ...state, sign: turn(state.sign, -1) }, verb, 'ending', verb.holder);
  if (isKept && !isShut) return takeDeed(state, verb, 'doing', verb.holder);
  return /^(?:to|in|with|for|until|till)$/.test(next[0] ?? '') ? 'open' : undefined;
};
