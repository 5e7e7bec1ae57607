import type { Chunk } from '../../../3-sentence/clauses/chunk.ts';
import { rowsOfNoun } from '../find-idioms.ts';
import { predicatesIn, rowsAt, type StanceClause } from '../statement.ts';
import { type State, type Surroundings, turn, withWords } from './state.ts';
import { holderOfVerb } from './whose.ts';

/** The words of an idiom at the head of a chunk. */
const rangeOf = ({ idioms }: StanceClause, chunk: Chunk): { from: number; to: number } =>
  idioms.find(({ from, to }) => from <= chunk.head && chunk.head < to) ?? { from: chunk.head, to: chunk.head + 1 };

const isEnd = (form: string): boolean => rowsOfNoun(form).some(({ role }) => role === 'end');

/** Nouns that "there is" and "I see" bring up; a "no" before them turns them round. */
const flipNo = (sign: State['sign'], chunk: Chunk): State['sign'] => (chunk.negator >= 0 ? turn(sign, -1) : sign);

const PROOFS = /^(?:evidence|proof|sign|indication|guarantee|suggestion|hint|assurance)$/;

const isThought = (at: number, clause: StanceClause): boolean =>
  rowsAt(clause, clause.chunks[at], 'verb').some(({ role }) => role === 'think');

/** Nouns of what one feels about something that happens. */
const FEELINGS: ReadonlyMap<string, 1 | -1> = new Map([
  ...'relief joy delight satisfaction pleasure gratitude pride'.split(' ').map((word) => [word, 1] as const),
  ...'regret dismay anger fury outrage sadness disappointment disgust sorrow'.split(' ').map((word) => [word, -1] as const),
]);

/** The matter stands in the complement of a noun: "opposition to the canal", "the plan to dig it", or before it, its last word at `mention`: "canal plan". */
export const weighNoun = (state: State, at: number, around: Surroundings, mention = -1): State | undefined => {
  const { clause } = around;
  const chunk = clause.chunks[at];
  if (!chunk) return undefined;
  // "canal closure": the matter stands before the noun, which is then found without its preposition.
  const rows = state.node === -1 ? rowsOfNoun(clause.words[chunk.head]?.lemma ?? '') : rowsAt(clause, chunk, 'noun');
  const { from, to } = rangeOf(clause, chunk);
  const become = (rest: Partial<State>): State => ({
    ...state,
    node: at,
    ...withWords(state, chunk.negator >= 0 ? chunk.negator : from, to),
    ...rest,
  });
  const node = clause.chunks[state.node];
  const isRelative = node?.kind === 'verb' && node.relation === 'relative';
  const by = (role: string) => rows.find((row) => row.role === role);
  if (state.nature === 'thing' || state.nature === 'act') {
    const attitude = by('attitude');
    // "the refusal to dig" is an attitude, "the plan to dig" leads on to the digging.
    // "no religious objection to it": perhaps another one.
    if (
      attitude &&
      chunk.negator >= 0 &&
      clause.words
        .slice(chunk.negator + 1, chunk.head)
        .some(({ pos, key }) => pos === 'ADJ' && !/^(?:real|serious|good|further|other)$/.test(key))
    )
      return undefined;
    if (attitude) return become({ nature: 'attitude', sign: flipNo(turn(state.sign, attitude.sign), chunk), row: attitude.name });
    const agent = by('agent');
    if (agent) return become({ nature: 'agent', sign: turn(state.sign, agent.sign), row: agent.name });
    const end = by('end');
    if (end) return become({ nature: 'thing', sign: flipNo(turn(state.sign, end.sign), chunk), row: end.name });
    const need = by('need');
    const plan = by('plan');
    if (need && (chunk.negator >= 0 || !plan))
      return become({
        nature: 'need',
        sign: flipNo(turn(state.sign, need.sign), chunk),
        row: chunk.negator >= 0 ? 'bad-judgement' : need.name,
      });
    // "closure plan for the canal", "canal closure plan": the plan is for the end.
    const isForEnd = clause.words
      .slice(Math.max(chunk.from, mention + 1), chunk.head)
      .some(({ key }) => [key, key.replace(/ing$/, ''), key.replace(/ing$/, 'e')].some(isEnd));
    const side = isForEnd ? turn(state.sign, -1) : state.sign;
    if (plan) return { ...state, node: at, nature: 'thing', sign: flipNo(side, chunk) };
    // "the privatisation of the ports" of a position on privatising them
    if (around.isOwnWord(clause.words[chunk.head])) return { ...state, node: at, sign: flipNo(side, chunk) };
    if (by('about') && !isRelative) return become({ nature: 'talk', row: 'talk' });
    // "a mistake to dig it": a judgement with an infinitive.
    if (node?.kind === 'verb' && node.verb?.form === 'infinitive') return weighQuality(state, at, around);
    return undefined;
  }
  if (state.nature === 'stance' || state.nature === 'event') {
    if (by('plan') && state.nature === 'event') return { ...state, node: at, nature: 'thing' };
    if (isRelative && node.opener === 'who') return undefined;
    // "had no doubt that it pays"
    if (chunk.negator >= 0 && /^(?:doubt|question)$/.test(clause.words[chunk.head]?.lemma ?? '') && state.nature === 'stance')
      return { ...state, node: at };
    // "there is no evidence that it works"
    if (chunk.negator >= 0 && node?.opener === 'that' && state.nature === 'stance' && PROOFS.test(clause.words[chunk.head]?.lemma ?? ''))
      return become({ nature: 'need', sign: turn(state.sign, -1), row: 'weak-case', isInferred: true });
    // "no reason to suppose that it works"
    if (chunk.negator >= 0 && node?.verb?.form === 'infinitive' && state.nature === 'stance' && by('need') && isThought(state.node, clause))
      return become({ nature: 'need', sign: turn(state.sign, -1), row: 'weak-case', isInferred: true });
    // "relief that it is to be dug"
    const felt =
      state.nature === 'event' && state.sign !== 0 && node?.opener === 'that'
        ? FEELINGS.get(clause.words[chunk.head]?.lemma ?? '')
        : undefined;
    if (felt)
      return become({ nature: 'attitude', sign: turn(state.sign, felt), row: felt === 1 ? 'approval' : 'rejection', isInferred: true });
    if (by('content')) return become({ nature: 'content', row: 'content' });
    const attitude = by('attitude');
    if (attitude && state.nature === 'stance') return become({ nature: 'content', row: 'content' });
    return weighQuality(state, at, around);
  }
  if (state.nature === 'attitude' || state.nature === 'content') {
    // "calls for opposition to the canal"
    return by('plan') ? { ...state, node: at } : undefined;
  }
  return undefined;
};

const keysOf = (clause: StanceClause, { from, to }: { from: number; to: number }): string =>
  clause.words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

/** "wrong to dig it", "a mistake to dig it": what a judgement says of its infinitive or clause. The verb above it is read next. */
export const weighQuality = (state: State, at: number, { clause }: Surroundings): State | undefined => {
  const chunk = clause.chunks[at];
  if (!chunk) return undefined;
  const [found] = predicatesIn(clause, chunk).filter(({ row }) => row.role === 'quality');
  // "too late to stop it"
  if (!found || /^too (?:late|early|soon)$/.test(keysOf(clause, found))) return undefined;
  const base = turn(state.sign, found.row.sign);
  const sign = chunk.negator >= 0 ? turn(base, -1) : base;
  const copula = clause.chunks[chunk.governor];
  const words = withWords(state, found.from, found.to);
  if (!copula?.verb?.copula || chunk.relation !== 'predicate')
    return state.nature === 'stance' || copula?.kind === 'verb'
      ? { ...state, node: at, nature: 'stance', sign, row: found.row.name, ...words, verb: chunk.governor }
      : undefined;
  if (copula.verb.modal === 'must' || copula.verb.modal === 'free' || (copula.verb.modal === 'may' && copula.negator < 0)) return undefined;
  return {
    ...state,
    // The copula itself is done with: what follows is what it is embedded in.
    node: chunk.governor,
    nature: 'stance',
    sign: copula.negator >= 0 ? turn(sign, -1) : sign,
    row: found.row.name,
    verb: chunk.governor,
    isInferred: state.isInferred || (copula.negator >= 0 && found.row.sign === -1),
    ...words,
  };
};

/** The matter is the complement of a predicate: "in favour of the canal", "ready to dig it", "wrong to dig it". */
export const weighPredicateChunk = (state: State, at: number, around: Surroundings): State | undefined => {
  const { clause, sides } = around;
  const chunk = clause.chunks[at];
  if (!chunk) return undefined;
  const rows = rowsAt(clause, chunk, 'predicate');
  const inner = clause.chunks[state.node];
  const isInfinitive = inner?.verb?.form === 'infinitive';
  // "was pleased that it came": a feeling about an event.
  if (inner?.kind === 'verb' && !isInfinitive && state.nature === 'event') {
    const feeling = rows.find(({ role }) => role === 'ready' || role === 'feeling');
    const be = clause.chunks[chunk.governor];
    if (!feeling || be?.verb?.copula !== true || holderOfVerb(clause, chunk.governor, sides) !== 'own') return undefined;
    const side = turn(state.sign, feeling.sign);
    return {
      ...state,
      node: chunk.governor,
      nature: 'stance',
      verb: chunk.governor,
      sign: be.negator >= 0 ? turn(side, -1) : side,
      row: feeling.sign === 1 ? 'approval' : 'rejection',
      isInferred: true,
      ...withWords(state, chunk.from, chunk.to),
    };
  }
  const row =
    rows.find(({ role }) => role === 'attitude') ??
    (clause.chunks[state.node]?.kind === 'verb' ? rows.find(({ role }) => role === 'ready') : undefined);
  if (!row) return clause.chunks[state.node]?.kind === 'verb' ? weighQuality(state, at, around) : undefined;
  const copula = clause.chunks[chunk.governor];
  const { from, to } = rangeOf(clause, chunk);
  const side = turn(state.sign, row.sign);
  if (chunk.relation === 'root' || !copula?.verb) {
    return { ...state, node: at, nature: 'stance', sign: side, row: row.name, verb: -1, ...withWords(state, from, to) };
  }
  const holder = holderOfVerb(clause, chunk.governor, sides);
  const isNegated = copula.negator >= 0;
  if (copula.verb.modal === 'may' || copula.verb.modal === 'free' || holder === 'other') return undefined;
  // "less keen on the canal" compares.
  if (/^(?:less|as|so|too)$/.test(clause.words[from - 1]?.key ?? '')) return undefined;
  const common = {
    ...state,
    node: chunk.governor,
    nature: 'stance' as const,
    verb: chunk.governor,
    ...withWords(state, isNegated ? Math.min(copula.negator, from) : from, to),
  };
  if (holder === 'nobody') return { ...common, sign: turn(side, -1), row: 'rejection', isInferred: true };
  if (isNegated && row.sign === -1) {
    const isOver = clause.words.slice(copula.from, copula.to).some(({ key }) => key === 'longer' || key === 'never');
    return isOver
      ? { ...common, sign: state.sign, row: 'change-of-mind', isInferred: true }
      : { ...common, sign: state.sign, row: 'not-ruled-out', isNeutral: true };
  }
  return { ...common, sign: isNegated ? turn(side, -1) : side, row: isNegated ? 'rejection' : row.name };
};
