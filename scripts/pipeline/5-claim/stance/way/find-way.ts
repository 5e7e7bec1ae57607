import { rowsOfNoun } from '../find-idioms.ts';
import { predicatesIn, rowsAt, type StanceClause } from '../statement.ts';
import { finish } from './finish.ts';
import { type State, type Surroundings, turn } from './state.ts';
import { governorOf, step } from './step-up.ts';
import { weighNoun } from './weigh-noun.ts';
import { weighObject, weighOwnAct } from './weigh-object.ts';
import { weighSubject } from './weigh-subject.ts';
import { holderOf } from './whose.ts';

/** A reading that has come to the top of its sentence. */
export type Found = State & { nature: 'stance' | 'event' };

/** The side of what is judged, wanted or done, before it is judged or wanted. */
const referentOf = (before: State, after: State): State['referent'] => {
  if (before.nature === 'stance') return before.referent;
  if (after.nature === 'stance') return /^(?:duty|commitment|ending|doing)$/.test(after.row) ? after.sign : before.sign;
  return after.nature === 'thing' || after.nature === 'act' || after.nature === 'event' ? after.sign : before.referent;
};

/** "its bill to end drilling will be ready": whose plan it is, that one wants it, whatever else is said of it; not where it is given up. */
const asOwnPlan = (state: State, { clause, sides }: Surroundings): State | undefined => {
  const chunk = clause.chunks[state.node];
  if (chunk?.kind !== 'noun' || state.nature !== 'thing') return undefined;
  const noun = clause.words[chunk.head];
  const above = clause.chunks[chunk.governor];
  const isPlan =
    noun !== undefined &&
    /^(?:plan|bill|proposal|project|scheme|bid|campaign|pledge|promise|goal|aim|intention|intent|wish|desire|determination|readiness|willingness|hope|demand|call)s?$/.test(
      noun.key,
    );
  const owner = clause.words[chunk.from];
  if (!isPlan) return undefined;
  const isMine = /^(?:its|his|her|their|our|my)$/.test(owner?.key ?? '') && holderOf(clause, chunk, sides) === 'own';
  const isUndone =
    above?.kind !== 'verb' ||
    above.negator >= 0 ||
    rowsAt(clause, above, 'verb').some(({ role }) => /^(?:end|refuse|deny|attitude|judge)$/.test(role));
  return isMine && !isUndone
    ? { ...state, nature: 'stance', row: 'commitment', verb: chunk.governor, isInferred: true, from: chunk.from, to: chunk.to, rows: 1 }
    : undefined;
};

/** Goes up from a state to the top of its sentence; `isPartial` stops where the reading is lost. */
const climb = (start: State, around: Surroundings, isPartial = false): State | undefined => {
  let state = start;
  for (let steps = 0; steps <= around.clause.chunks.length; steps += 1) {
    const next = step(state, around);
    if (next === undefined) return isPartial ? state : asOwnPlan(state, around);
    if (next === 'top') return state;
    const chunk = around.clause.chunks[next.node];
    const own = chunk ? Array.from({ length: chunk.to - chunk.from }, (_, at) => chunk.from + at) : [];
    state = { ...next, referent: referentOf(state, next), passed: [...next.passed, ...own] };
  }
  return undefined;
};

const start = (node: number, sign: 1 | -1): State => ({
  node,
  nature: 'thing',
  sign,
  row: '',
  from: 0,
  to: 0,
  isInferred: false,
  needsCondition: false,
  isNeutral: false,
  verb: -1,
  rows: 0,
  referent: sign,
  passed: [],
});

/** The matter stands before the head of its phrase: "the canal plan", "canal opponents", "a canal fantasy". */
const intoPhrase = (state: State, word: number, around: Surroundings): State | undefined => {
  const { clause } = around;
  const chunk = clause.chunks[state.node];
  if (!chunk || chunk.head <= word || chunk.kind !== 'noun') return state;
  const taken = weighNoun({ ...state, node: -1 }, state.node, around, word);
  if (taken) return taken;
  // "the 2040 timetable": when it is to be.
  if (/^(?:date|timetable|deadline|target|goal|schedule)$/.test(clause.words[chunk.head]?.key ?? '')) return state;
  // "reactor building" of a position on building reactors
  if (around.isOwnWord(clause.words[chunk.head])) return state;
  const [judged] = predicatesIn(clause, chunk).filter(({ row, to }) => row.role === 'quality' && to > chunk.head);
  const copula = governorOf(clause, state.node);
  if (!judged || judged.row.sign === 0 || !copula?.verb?.copula) return undefined;
  const sign = turn(state.sign, judged.row.sign);
  return {
    ...state,
    node: chunk.governor,
    nature: 'stance',
    verb: chunk.governor,
    sign: copula.negator >= 0 ? turn(sign, -1) : sign,
    row: judged.row.name,
    from: judged.from,
    to: judged.to,
    rows: 1,
  };
};

/** Whether the act of a verb falls on a thing that the position does not know: "pause the tariffs" for a position on pausing a bill. */
const isOfAnother = (verb: number, { clause, isOwnWord }: Surroundings): boolean =>
  clause.chunks.some(
    (chunk) =>
      chunk.governor === verb &&
      chunk.relation === 'object' &&
      chunk.kind === 'noun' &&
      clause.words[chunk.head]?.pos !== 'PRON' &&
      // "charge motorists": people are whom it is done to.
      !/(?:ers|ors|ists|people|men|women|citizens|residents|children)$/.test(clause.words[chunk.head]?.key ?? '') &&
      !rowsOfNoun(clause.words[chunk.head]?.lemma ?? '').some(({ role }) => role === 'plan') &&
      !clause.words.slice(chunk.from, chunk.to).some(isOwnWord),
  );

/** The word of a phrase under which its other words hang: "ban" of "ban on phones". */
const topOf = (places: readonly number[], { chunks, chunkOf }: StanceClause): number => {
  const own = new Set(places.map(chunkOf));
  const hangs = (chunk: number): boolean => {
    for (let at = chunks[chunk]?.governor ?? -1, steps = 0; at >= 0 && steps < chunks.length; at = chunks[at]?.governor ?? -1, steps += 1)
      if (own.has(at)) return true;
    return false;
  };
  const top = places.filter((place) => !hangs(chunkOf(place)));
  const [first] = top;
  const chunk = chunks[chunkOf(first ?? places[0] ?? 0)];
  const inside = top.filter((place) => chunk !== undefined && place >= chunk.from && place < chunk.to);
  return inside.find((place) => place === chunk?.head) ?? inside.at(-1) ?? places[0] ?? 0;
};

/**
 * Reads what a sentence says of the matter at some words: goes up from them, governor by governor, and composes
 * what each row does with it. `sign` is 1 where they stand for the position. Undefined where the
 * sentence takes no stance on it that its words make clear.
 */
export const findWay = (places: readonly number[], sign: 1 | -1, around: Surroundings): Found | undefined => {
  const { clause } = around;
  // The "out" of "cars must stay out of the town" is its verb's.
  const word = topOf(
    places.filter((place, at) => at === 0 || clause.words[place]?.pos !== 'ADP'),
    clause,
  );
  const node = clause.chunkOf(word);
  const chunk = clause.chunks[node];
  if (!chunk || clause.isQuestion) return undefined;
  const isDenied = chunk.negator >= 0 && chunk.kind === 'noun';
  const inside = Array.from({ length: chunk.to - chunk.from }, (_, at) => chunk.from + at);
  const plain = intoPhrase({ ...start(node, sign), passed: inside }, word, around);
  const isTurned = isDenied && plain?.sign === sign && plain.node === node && plain.nature === 'thing';
  const first = plain && (isTurned ? { ...plain, sign: turn(plain.sign, -1) } : plain);
  const ways: (State | undefined)[] = [];
  if (first) {
    const host = chunk.kind === 'prep' ? clause.chunks.findLastIndex(({ kind }, at) => at < node && kind === 'verb') : -1;
    if (host >= 0) {
      // "bring the two under one roof"
      const acted = weighOwnAct(start(host, sign), host, around);
      ways.push(acted && climb(acted, around));
    } else if (chunk.kind === 'verb' && isOfAnother(node, around)) return undefined;
    else if (chunk.kind === 'verb') {
      // The position's own act: "dig", "pause".
      const acted = weighOwnAct({ ...start(node, sign), passed: inside }, node, around);
      ways.push(acted && climb(acted, around));
    } else ways.push(climb(first, around));
    // "the canal takes years and must be stopped": a second verb with the same subject.
    for (const [at, own] of clause.chunks.entries())
      if (own.relation === 'and' && own.kind === 'verb' && own.subject === first.node && first.nature === 'thing') {
        const second = weighSubject(first, at, around);
        ways.push(second && climb(second, around));
      }
    // "a canal that we oppose", "the canal, which is wrong"
    for (const [at, own] of clause.chunks.entries()) {
      if (own.relation !== 'relative' || own.governor !== first.node || own.kind !== 'verb') continue;
      const hasObject = clause.chunks.some(({ governor, relation }) => governor === at && relation === 'object');
      const inner =
        own.subject >= 0 && own.subject !== first.node
          ? hasObject
            ? undefined
            : weighObject(first, at, around)
          : weighSubject(first, at, around);
      if (inner?.nature === 'stance') ways.push(inner);
    }
  }
  const found = ways
    .flatMap((way) => (way ? (finish(way, around) ?? []) : []))
    .filter((way): way is Found => way.nature === 'stance' || way.nature === 'event');
  return found.find(({ nature }) => nature === 'stance') ?? found[0];
};

/** What the next sentence points back to: the side of the widest act that has the matter in it ("closing the ward"); undefined where only the matter is named. */
export const findReferent = (places: readonly number[], sign: 1 | -1, around: Surroundings): 1 | -1 | undefined => {
  const { clause } = around;
  const word = topOf(places, clause);
  const node = clause.chunkOf(word);
  const plain = clause.chunks[node] ? intoPhrase(start(node, sign), word, around) : undefined;
  const reached = plain && climb(plain, around, true);
  if (reached?.referent !== -1 && reached?.referent !== 1) return undefined;
  return reached.referent === sign && !/^(?:duty|commitment|ending|doing|failing|standing)$/.test(reached.row)
    ? undefined
    : reached.referent;
};
