import type { Row } from '../rows/row.ts';
import { predicatesIn, rowsAt } from '../statement.ts';
import { type State, type Surroundings, turn } from './state.ts';
import { flip, rowOf, type Verb } from './verb.ts';

/** "called it a mistake", "dismissed it as a gimmick": the judgement behind what is judged. */
export const findJudgement = (
  { clause, at }: Verb,
  node: number,
): { sign: State['sign']; row: Row; from: number; to: number } | undefined => {
  const { chunks, words } = clause;
  for (let own = node + 1; own < chunks.length; own += 1) {
    const chunk = chunks[own];
    if (!chunk || /^(?:opener|relative)$/.test(chunk.kind)) return undefined;
    if (chunk.kind === 'verb' && chunk.relation !== 'object') return undefined;
    const before = words[chunks[own - 1]?.kind === 'prep' ? (chunks[own - 1]?.head ?? -1) : -1]?.key;
    const isAs = before === 'as' || (before === 'to' && /^(?:compare|liken)$/.test(words[chunks[at]?.head ?? -1]?.lemma ?? ''));
    const isSaid = isAs || (chunk.relation === 'predicate' && (chunk.governor === at || chunk.governor >= node));
    if (!isSaid && !chunk.takes) continue;
    const [found] = predicatesIn(clause, chunk).filter(({ row }) => row.role === 'quality');
    if (found)
      return { sign: found.row.sign === 0 ? 0 : flip(found.row.sign, chunk.negator >= 0), row: found.row, from: found.from, to: found.to };
  }
  return undefined;
};

/** "wants it demolished", "would like the dam removed": the participle behind an object, which is what is wanted of it. */
export const takeResult = (state: State, verb: Verb): State | undefined => {
  const { clause, chunk } = verb;
  const at = clause.chunks.findIndex(
    ({ kind, governor, relation, opener, verb: form }) =>
      kind === 'verb' && governor === state.node && relation === 'relative' && opener === '' && form?.form === 'participle',
  );
  const isKnown = !verb.isChanged || verb.isOwnWord(clause.words[clause.chunks[at]?.head ?? -1]);
  const isWanted = at >= 0 && clause.words.slice(chunk.from, chunk.to).some(({ lemma }) => WANTS.test(lemma));
  // "wants the wolves gone", of a position on hunting them: not in every way.
  if (isWanted && !isKnown) return undefined;
  return isWanted ? (weighResult(state, at, verb) ?? state) : state;
};

/** Verbs whose object is to come into a state: "wants it demolished". */
export const WANTS = /^(?:want|like|need|prefer|wish|love|get|see|have)$/;

/** An act of which only the participle is said: "demolished" behind "wants it". */
export const weighResult = (state: State, at: number, { clause, isOwnWord }: Surroundings): State | undefined => {
  const chunk = clause.chunks[at];
  const rows = rowsAt(clause, chunk, 'verb');
  // "wants the rodeo gone"
  const isGone = clause.words[chunk?.head ?? -1]?.key === 'gone';
  const act = isGone ? rowOf(rows, 'fare') : (rowOf(rows, 'end') ?? rowOf(rows, 'do'));
  if (act && chunk)
    return { ...state, nature: 'act', sign: turn(state.sign, act.sign), row: act.name, passed: [...state.passed, chunk.head] };
  return isOwnWord(clause.words[chunk?.head ?? -1]) ? state : undefined;
};
