import { OFFICES } from '../../language/en/names/source-lexicon.ts';
import { ANYBODY, ASKERS, AUXILIARIES, SAYERS, SIDES, SIDES_IN_QUESTIONS, VIEWS } from '../../language/en/speech/question-lexicon.ts';
import type { Part } from './query-parts.ts';

/** The nearest part before one that is no article and no "that". */
const before = (parts: readonly Part[], at: number): number =>
  ['the', 'a', 'that'].includes(parts[at - 1]?.letters ?? '') ? at - 2 : at - 1;

/** True where a query begins as a question does. */
export const isQuestion = (parts: readonly Part[]): boolean => {
  const first = parts[0]?.letters ?? '';
  return ASKERS.has(first) || AUXILIARIES.has(first);
};

/** How many parts from `at` on name the one who speaks: 0 where the part there does not. */
const speakerLength = (parts: readonly Part[], at: number): number => {
  const { actor, isAdjective, isPossessive } = parts[at] ?? {};
  if (!actor) return 0;
  const office = OFFICES.has(parts[at + 1]?.letters ?? '') ? 1 : 0;
  // "German troops" is no speaker, "the German chancellor" is.
  const length = isAdjective || isPossessive ? 1 + office : 1;
  const previous = parts[before(parts, at)]?.letters ?? '';
  const next = parts[at + length]?.letters ?? '';
  const isNamed = !isAdjective || office > 0;
  if ((isPossessive || isAdjective) && VIEWS.has(next)) return length;
  if (!isNamed) return 0;
  if (AUXILIARIES.has(previous) && isQuestion(parts)) return length;
  if (SAYERS.has(next) || SIDES.has(next)) return length;
  if (['by', 'from'].includes(previous) && parts.slice(0, at).some(({ letters }) => SAYERS.has(letters) || VIEWS.has(letters)))
    return length;
  if (previous === 'to' && parts[at - 2]?.letters === 'according') return length;
  return at === 0 && ['on', 'about'].includes(next) ? length : 0;
};

/** Those who speak, each with the number of parts that name it, by the place of the first; "Orland and Britain" speak both. */
export const findSpeakers = (parts: readonly Part[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const at of parts.keys()) {
    const joiner = before(parts, at);
    const isJoined = ['and', 'or'].includes(parts[joiner]?.letters ?? '') && (found.has(joiner - 1) || found.get(joiner - 2) === 2);
    const length = speakerLength(parts, at) || (isJoined && parts[at]?.actor && !parts[at].isAdjective ? 1 : 0);
    if (length > 0) found.set(at, length);
  }
  return found;
};

/** The side that a query asks for, and the part that says so. */
export const findSide = (parts: readonly Part[], speakers: ReadonlySet<number>): { side: 'support' | 'oppose'; at: number } | undefined => {
  for (const [at, { letters, actor }] of parts.entries()) {
    if (actor) continue;
    const sure = SIDES.get(letters);
    if (sure) return { side: sure, at };
    const asked = SIDES_IN_QUESTIONS.get(letters);
    const previous = before(parts, at);
    const word = parts[previous]?.letters ?? '';
    const follows = ASKERS.has(word) || AUXILIARIES.has(word) || ANYBODY.has(word) || ['in', 'to'].includes(word) || speakers.has(previous);
    if (asked && at > 0 && follows && (isQuestion(parts) || ANYBODY.has(word))) return { side: asked, at };
  }
  return undefined;
};
