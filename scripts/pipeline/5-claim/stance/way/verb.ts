import type { Chunk, VerbForm } from '../../../3-sentence/clauses/chunk.ts';
import type { Role, Row } from '../rows/row.ts';
import { rowsAt } from '../statement.ts';
import { type State, type Surroundings, turn, withWords } from './state.ts';
import { type Holder, holderOfVerb, subjectOf } from './whose.ts';

/** Verbs of a wish: denied, they refuse. */
const WISHES = /^(?:want|need|wish|require|would|seek|like|intend|plan|mean|aim|hope|ask)$/;

/** The first of some rows that has a role. */
export const rowOf = (rows: readonly Row[], role: Role): Row | undefined => rows.find((row) => row.role === role);

/** Whether a verb asserts something, and is no infinitive or form in "-ing". */
export const isTensed = (verb: VerbForm | undefined): boolean => verb !== undefined && /^(?:finite|base|participle)$/.test(verb.form);

/** A verb of a sentence with all that is known of it, as the way comes to it. */
export interface Verb extends Surroundings {
  at: number;
  chunk: Chunk;
  form: VerbForm;
  rows: readonly Row[];
  lemma: string;
  holder: Holder;
  isNegated: boolean;
  /** Words of the group from its negator or verb to its end. */
  from: number;
  to: number;
}

/** Gathers what is known of the verb at a chunk, for a way that comes from the chunk `node`; undefined where the chunk is no verb. */
export const makeVerb = (around: Surroundings, at: number, node: number): Verb | undefined => {
  const { clause, sides } = around;
  const chunk = clause.chunks[at];
  if (!chunk?.verb) return undefined;
  // "no member will lose": a subject with "no" turns its verb round.
  const own = subjectOf(clause, at);
  // "no reason to halt it" is a noun with its infinitive.
  const subject = own === node || own === chunk.governor ? undefined : clause.chunks[own];
  // An infinitive has its subject of the verb above, which the "no" turns round: "no farmer should be forced to build it".
  const isNo =
    subject !== undefined &&
    subject.negator >= 0 &&
    isTensed(chunk.verb) &&
    (clause.words[subject.head]?.pos === 'NOUN' || chunk.verb.passive);
  // "should wait and go": the modal verb is the second's as well.
  const first = chunk.relation === 'and' && chunk.verb.form === 'base' ? clause.chunks[chunk.governor]?.verb : undefined;
  const form: VerbForm = first?.modal ? { ...chunk.verb, form: 'finite', modal: first.modal } : chunk.verb;
  const modalFrom = chunk.verb.modal && /^(?:must|can|may|will|would)$/.test(chunk.verb.modal) ? chunk.from : chunk.head;
  return {
    ...around,
    at,
    chunk,
    form,
    rows: rowsAt(clause, chunk, 'verb'),
    lemma: clause.words[chunk.head]?.lemma ?? '',
    holder: holderOfVerb(clause, at, sides),
    isNegated: chunk.negator >= 0 !== isNo,
    from: chunk.negator >= 0 ? Math.min(chunk.negator, chunk.head) : chunk.verb.modal === 'must' ? modalFrom : chunk.head,
    to: chunk.to,
  };
};

/** Verbs that end a thing in one sentence and raise it in the next: the position’s own text decides. */
const EITHER_WAY = /^(?:lift|move|leave|replace|drop|lower|cut|reduce|slash)$/;

/** Whether the verb is the position's own, and no word for the end of its matter. */
export const isOwn = ({ rows, lemma, isOwnWord, direction, clause, chunk }: Verb): boolean =>
  isOwnWord(clause.words[chunk.head]) && (!rowOf(rows, 'end') || (direction === 1 && EITHER_WAY.test(lemma)));

/** The state after a verb: its words are taken in, and the way goes on from it. */
export const become = (state: State, verb: Verb, rest: Partial<State>): State => ({
  ...state,
  node: verb.at,
  verb: verb.at,
  ...withWords(state, verb.from, verb.to),
  ...rest,
});

/** A side, turned round where it is negated. */
export const flip = (sign: State['sign'], isNegated: boolean): State['sign'] => (isNegated ? turn(sign, -1) : sign);

const DECIDES = /^(?:approve|adopt|pass|agree|vote|accept|reject|endorse|sanction|decide|greenlight|ratify|veto)$/;

/** ", who opposes the canal,": said beside of a person that is known without it. */
const isAddedOn = ({ clause, chunk }: Verb): boolean => {
  const who = clause.words.slice(0, chunk.from + 1).findLastIndex(({ key }) => key === 'who');
  return who > 0 && clause.words[who - 1]?.key === ',';
};

/** "those who oppose the canal": the people of a relative clause, by their attitude. */
export const takeAgents = (state: State, verb: Verb, side: State['sign']): State | undefined =>
  verb.chunk.relation === 'relative' && verb.chunk.opener === 'who' && !isAddedOn(verb) && !verb.isNegated && verb.form.modal !== 'may'
    ? become(state, verb, { node: verb.chunk.governor, nature: 'agent', sign: side, row: side === -1 ? 'opponents' : 'agents' })
    : undefined;

/** "once opposed", "had initially backed": an attitude of before. */
const isFormer = ({ clause, chunk, form }: Verb): boolean =>
  form.past &&
  [
    ...clause.words.slice(chunk.from, chunk.to),
    ...clause.words.slice(Math.max(0, chunk.from - 2), chunk.from),
    ...clause.words.slice(clause.cueLength, clause.cueLength + 1),
  ].some(({ key }) => /^(?:once|formerly|previously|initially|originally)$/.test(key));

/** An attitude verb over the matter, over an act upon it or over another’s attitude: "backs", "would not accept". */
export const takeAttitude = (state: State, verb: Verb, row: Row): State | undefined => {
  const { form, isNegated, holder, clause, chunk } = verb;
  const side = turn(state.sign, row.sign);
  if (isFormer(verb)) return undefined;
  if (!isTensed(form)) return become(state, verb, { nature: 'act', sign: flip(side, isNegated), row: row.name });
  if (form.modal === 'free') return undefined;
  if (form.modal === 'must') return become(state, verb, { nature: 'stance', sign: flip(side, isNegated), row: row.name });
  // "the committee approved it": a decision of others is an event.
  if (holder === 'other' && DECIDES.test(verb.lemma) && chunk.relation !== 'relative')
    return become(state, verb, { nature: 'event', sign: flip(side, isNegated), row: row.name });
  // "demanded that the council rule it out"
  if (holder === 'other' && form.form === 'base' && chunk.opener === 'that')
    return become(state, verb, { nature: 'event', sign: flip(side, isNegated), row: row.name });
  if (holder === 'other') return takeAgents(state, verb, side);
  if (holder === 'nobody') return become(state, verb, { nature: 'stance', sign: turn(side, -1), row: row.name, isInferred: true });
  if (isNegated && row.sign === -1 && state.nature !== 'content') {
    const isOver = clause.words.slice(chunk.from, chunk.to).some(({ key }) => key === 'longer' || key === 'never');
    return isOver
      ? become(state, verb, { nature: 'stance', sign: state.sign, row: 'change-of-mind', isInferred: true })
      : become(state, verb, { nature: 'stance', sign: state.sign, row: 'not-ruled-out', isNeutral: true });
  }
  const isOpen = form.modal === 'may' && !isNegated;
  const name = isNegated && row.sign === 1 ? 'rejection' : row.name;
  return become(state, verb, { nature: 'stance', sign: flip(side, isNegated), row: name, needsCondition: isOpen });
};

/** What wants it, promises it or refuses it. */
export const takeWish = (state: State, verb: Verb, row: Pick<Row, 'name' | 'sign' | 'role'>): State | undefined => {
  const { form, isNegated, holder, lemma } = verb;
  const side = turn(state.sign, row.sign);
  if (!isTensed(form)) return become(state, verb, { nature: 'act', sign: flip(side, isNegated), row: row.name });
  if (form.modal === 'free') return undefined;
  if (form.modal === 'must') return become(state, verb, { nature: 'stance', sign: flip(side, isNegated), row: row.name });
  // "the country needs a canal": what is needed, no matter by whom.
  const isNeed = /^(?:need|require|depend|hinge|rest)$/.test(lemma) && state.nature !== 'act';
  if (holder === 'other' && DECIDES.test(lemma) && verb.chunk.relation !== 'relative')
    return become(state, verb, { nature: 'event', sign: flip(side, isNegated), row: row.name });
  if (holder === 'other' && !isNeed) return takeAgents(state, verb, side);
  if (holder === 'nobody') return become(state, verb, { nature: 'stance', sign: turn(side, -1), row: 'rejection', isInferred: true });
  if (isNegated && row.sign === 1 && !WISHES.test(lemma)) return undefined;
  return become(state, verb, {
    nature: 'stance',
    sign: flip(side, isNegated),
    row: isNegated ? 'rejection' : row.name,
    // "refused to rule it out"
    isNeutral: state.isNeutral || (row.role === 'refuse' && state.nature === 'act' && state.row === 'rejection'),
    needsCondition: form.modal === 'may',
    isInferred: state.isInferred || (row.role === 'commit' && state.nature === 'thing'),
  });
};

/** Verbs by which a thing stays what it is, or becomes it again. */
const KEEPS = /^(?:keep|hold|save|spare?|preserve|protect|retain|rescue|reprieve|safeguard|maintain|leave|buy|restore|conserve)$/;

/** What a verb of doing or ending makes of the matter. To keep what the position makes another thing of is to be against it, and to end it is neither. */
export const takeAct = (state: State, verb: Verb, row: Row, holder: Holder): State | undefined => {
  if (!verb.isChanged || state.nature !== 'thing') return takeDeed({ ...state, sign: turn(state.sign, row.sign) }, verb, row.name, holder);
  return KEEPS.test(verb.lemma) ? takeDeed({ ...state, sign: turn(state.sign, -1) }, verb, 'ending', holder) : undefined;
};

/** What is done to it: a duty, a promise or a deed of the source's own, else an event that tells of no side. */
export const takeDeed = (state: State, verb: Verb, name: string, holder: Holder): State | undefined => {
  const { form, isNegated, chunk, clause } = verb;
  const sign = flip(state.sign, isNegated);
  const as = (nature: State['nature'], row: string, rest: Partial<State> = {}): State =>
    become(state, verb, { nature, sign, row, ...rest });
  if (!isTensed(form)) return as('act', name);
  if (form.modal === 'must') return as('stance', 'duty');
  if (form.modal === 'free') return undefined;
  if (form.modal === 'can') return isNegated ? as('stance', 'rejection', { isInferred: true }) : undefined;
  // "could not possibly stay": no more than "cannot".
  if (form.modal === 'may' && isNegated && clause.words.slice(chunk.from, chunk.to).some(({ key }) => key === 'could'))
    return as('stance', 'rejection', { isInferred: true });
  if (form.modal === 'may') return isNegated ? undefined : as('stance', name, { needsCondition: true, isInferred: true });
  // "close it and you will see": a condition.
  const isCondition = clause.words.some(
    ({ key }, place) => key === 'and' && place > chunk.to && /^(?:you|we|they)$/.test(clause.words[place + 1]?.key ?? ''),
  );
  if (isCondition && form.form === 'base' && chunk.subject < 0 && chunk.relation === 'root') return undefined;
  const isImperative = form.form === 'base' && chunk.subject < 0 && chunk.relation === 'root' && chunk.from >= clause.cueLength;
  if (isImperative) return as('stance', 'demand');
  if (holder === 'nobody') return undefined;
  if (holder === 'other') return as('event', name);
  if (form.modal === 'will' || form.modal === 'would') return as('stance', 'commitment', { isInferred: form.modal === 'would' });
  const isCue = chunk.head < clause.cueLength;
  const isTold = form.past && !form.perfect && !isCue;
  // "has never stopped demanding": what never ended goes on.
  if (isNegated && name === 'ending' && form.perfect && /^(?:demand|approval|rejection)$/.test(state.row))
    return as('stance', state.row, { isInferred: true });
  return isTold || (isNegated && form.past) ? undefined : as('stance', name, { isInferred: true });
};
