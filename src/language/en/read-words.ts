import { type FoundNumber, findNumbers } from './find-numbers.ts';
import { functionWords, negators } from './function-word-lexicon.ts';
import { phrases } from './synonym-lexicon.ts';
import { toTerm } from './to-term.ts';

/** What the words of a content come to. */
export interface ReadWords {
  /** Terms without function words, each once, in the order of the text. Figures are terms: `#40`. */
  terms: readonly string[];
  /** How the text writes a term. */
  shown: ReadonlyMap<string, string>;
  /** Every word in lower case, function words too: for runs of the same words. */
  sequence: readonly string[];
  numbers: readonly FoundNumber[];
  /** Terms that the text writes with a capital inside a sentence. */
  names: ReadonlySet<string>;
  /** By term, of how many words the name is that it belongs to, where there is more than one: "Abu Dhabi" is one name, not two. */
  nameLengths: ReadonlyMap<string, number>;
  /** True where a negator stands in the text. */
  negates: boolean;
  /** True where the content denies that a thing was said: "he did not call them fools". */
  denies: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;
const DENIED_SPEECH =
  /(?:\b(?:not|never)|n[’']t)\s+(?:\p{L}+ly\s+)?(?:said|say|saying|called|call|claimed|claim|promised|promise|announced|announce|suggested|suggest|told|threatened|threaten|meant|demanded)\b/iu;

/** Puts one word where a phrase of the lexicon stands, so that "as soon as" meets "immediately". */
const foldPhrases = (text: string): string =>
  phrases.reduce((folded, [pattern, word]) => folded.replaceAll(pattern, word), text.toLowerCase());

/** Reads the words of a content. Offsets are of no use afterwards: the text is folded. */
export const readWords = (text: string): ReadWords => {
  const numbers = findNumbers(text);
  const names = new Set<string>();
  const nameLengths = new Map<string, number>();
  for (const [run] of text.matchAll(/(?<=[\p{L}\p{N},;’”"]\s[“"‘(]?)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/gu)) {
    const words = run
      .toLowerCase()
      .split(/\s/u)
      .map((word) => word.replace(/[’']s$/u, ''))
      .filter((word) => !functionWords.has(word));
    for (const term of words.map(toTerm)) {
      names.add(term);
      if (words.length > 1) nameLengths.set(term, words.length);
    }
  }
  // Figures give way to their values, whatever they were written like.
  const pieces: string[] = [];
  let from = 0;
  for (const { value, start, end } of numbers) {
    pieces.push(text.slice(from, start), ` ⟦${value}⟧ `);
    from = end;
  }
  pieces.push(text.slice(from));
  const sequence: string[] = [];
  const shown = new Map<string, string>();
  let negates = false;
  for (const [raw] of foldPhrases(pieces.join('')).matchAll(/⟦[^⟧]+⟧|[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu)) {
    const isFigure = raw.startsWith('⟦');
    const word = isFigure ? `#${raw.slice(1, -1)}` : raw.replaceAll(/[’']s$|[’']/gu, '');
    sequence.push(word);
    negates ||= negators.has(word);
    if (isFigure) shown.set(word, word.slice(1));
    else if (!functionWords.has(word) && word.length > 1 && !shown.has(toTerm(word))) shown.set(toTerm(word), word);
  }
  return { terms: [...shown.keys()], shown, sequence, numbers, names, nameLengths, negates, denies: DENIED_SPEECH.test(text) };
};

/** The names that a text gives to a place or an occasion: the capitalised words after "in", "at", "to", "before", "during". */
export const readOccasions = (text: string): string[] =>
  [
    ...text.matchAll(
      /\b(?:in|at|to|before|during)\s+(?:an?\s+|the\s+)?(?:\p{Ll}+\s+(?:of|in|at|with)\s+)?(\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*)/gu,
    ),
  ].flatMap(([, name = '']) => [...name.matchAll(WORD)].map(([word]) => word.toLowerCase()));
