import { OFFICES } from '../../language/en/names/source-lexicon.ts';
import {
  ANYBODY,
  ASKERS,
  ASKERS_OF_ACTORS,
  AUXILIARIES,
  DENIALS,
  LIGHT_WORDS,
  READINESS,
  SAYERS,
  SIDES,
  SIDES_IN_QUESTIONS,
  VIEWS,
  WANTING,
} from '../../language/en/speech/question-lexicon.ts';
import { functionWords } from '../../language/en/words/function-word-lexicon.ts';
import type { Part } from './query-parts.ts';

/** The word with one letter left out, or with two neighbours in each other's place. */
const slipsOf = (word: string): string[] =>
  [...word].flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    return after === '' ? [before] : [before + after, `${before}${after[0]}${letter}${after.slice(1)}`];
  });

/** What a mistyped first word asks, by the slip: "wat does", "hwo opposes", "wich countries". No words of English that may begin a query so. */
const askersBySlip: ReadonlyMap<string, string> = new Map(
  [...ASKERS]
    .flatMap((asker) => slipsOf(asker).map((slip) => [slip, asker] as const))
    .filter(([slip]) => slip.length > 2 && !functionWords.has(slip) && !ASKERS.has(slip) && !AUXILIARIES.has(slip)),
);

/** The parts with a mistyped question word at their head put right. */
export const withAsker = (parts: Part[]): Part[] => {
  const [first, second] = parts;
  const letters = askersBySlip.get(first?.letters ?? '');
  const asks = second && [AUXILIARIES, ANYBODY, SIDES].some((words) => words.has(second.letters));
  return first && letters !== undefined && asks && !first.actor ? [{ ...first, letters }, ...parts.slice(1)] : parts;
};

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

/** True for words that only make a question; alone they are what is sought. */
export const isAskingWord = (letters: string): boolean =>
  [LIGHT_WORDS, ASKERS, AUXILIARIES, SAYERS, VIEWS, ANYBODY].some((words) => words.has(letters));

/** The side that a query asks for, and the parts that say so. */
interface AskedSide {
  side: 'support' | 'oppose';
  parts: ReadonlySet<number>;
}

/** The word that puts a side, whichever way it is turned. */
const findSideWord = (parts: readonly Part[], speakers: ReadonlySet<number>): { side: 'support' | 'oppose'; at: number } | undefined => {
  const first = parts[0]?.letters ?? '';
  const [asksWho, asksOf] = [ASKERS_OF_ACTORS.has(first), ANYBODY.has(first)];
  for (const [at, { letters, actor }] of parts.entries()) {
    if (actor) continue;
    const sure = SIDES.get(letters);
    if (sure) return { side: sure, at };
    // Who wants a thing need not be for it as a position; who does not want it is against it.
    const isUnwanted = WANTING.has(letters) && DENIALS.has(parts[at - 1]?.letters ?? '') && (asksWho || asksOf);
    const asked = isUnwanted ? 'support' : (SIDES_IN_QUESTIONS.get(letters) ?? (asksWho ? READINESS.get(letters) : undefined));
    const previous = before(parts, at);
    const word = parts[previous]?.letters ?? '';
    const follows =
      [ASKERS, AUXILIARIES, ANYBODY, DENIALS].some((words) => words.has(word)) || ['in', 'to'].includes(word) || speakers.has(previous);
    if (asked && at > 0 && follows && (isQuestion(parts) || ANYBODY.has(word) || asksOf)) return { side: asked, at };
  }
  return undefined;
};

/** Who "doesn't support" a thing is looked for among those against it; who "doesn't oppose" it need not be for it, so that no side is read. */
export const findSide = (parts: readonly Part[], speakers: ReadonlySet<number>): AskedSide | undefined => {
  const found = findSideWord(parts, speakers);
  if (!found) return undefined;
  const { side, at } = found;
  const denials = [at - 1, at - 2].filter((place) => DENIALS.has(parts[place]?.letters ?? ''));
  if (denials.length === 0) return { side, parts: new Set([at]) };
  return side === 'oppose' || denials.length > 1 ? undefined : { side: 'oppose', parts: new Set([at, ...denials]) };
};
