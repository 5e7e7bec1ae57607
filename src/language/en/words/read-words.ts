import { commonWords, negators } from './function-word-lexicon.ts';
import { phrases } from './synonym-lexicon.ts';
import { toTerm } from './terms.ts';
import { splitWords, type Word } from './words.ts';

/** A figure of a text with what it counts. */
export interface CountedNumber {
  value: number;
  /** What is counted, as the next word says it, in lower case; "percent" for per cent; empty where the text ends. */
  unit: string;
  /** As the text has it. */
  words: string;
}

/** What the words of a content come to. Places are of no use in it: phrases are folded. */
export interface ReadWords {
  /** Terms without common words, each once, in the order of the text. Figures are terms: `#40`. */
  terms: readonly string[];
  /** How the text writes a term. */
  shown: ReadonlyMap<string, string>;
  /** Every word in lower case, common words too: for runs of the same words. */
  sequence: readonly string[];
  numbers: readonly CountedNumber[];
  /** Terms that the text writes with a capital inside a sentence. */
  names: ReadonlySet<string>;
  /** By term, of how many words the name is that it belongs to, where there is more than one: "Abu Dhabi" is one name, not two. */
  nameLengths: ReadonlyMap<string, number>;
  /** True where a negator stands in the text. */
  negates: boolean;
  /** True where the content denies that a thing was said: "he did not call them fools". */
  denies: boolean;
}

const DENIED_SPEECH =
  /(?:\b(?:not|never)|n[’']t)\s+(?:\p{L}+ly\s+)?(?:said|say|saying|called|call|claimed|claim|promised|promise|announced|announce|suggested|suggest|told|threatened|threaten|meant|demanded)\b/iu;

/** A run of capitalised words inside a sentence. */
const NAME = /(?<=[\p{L}\p{N},;’”"]\s[“"‘(]?)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/gu;

/** The names of a text as terms, each with the number of words of the name. */
const readNames = (text: string): [term: string, length: number][] =>
  [...text.matchAll(NAME)].flatMap(([run]) => {
    const words = splitWords(run.replaceAll(/[’']s(?!\p{L})/gu, '')).filter(({ key }) => !commonWords.has(key));
    return words.map(({ key }): [string, number] => [toTerm(key), words.length]);
  });

const readNumbers = (words: readonly Word[]): CountedNumber[] =>
  words.flatMap((word, at) => {
    if (word.value === undefined) return [];
    const unit = words.slice(at + 1).find(({ key }) => key !== 'of' && key !== 'the');
    return [{ value: word.value, unit: unit?.key ?? '', words: word.text }];
  });

/** "kalmen's" is "kalmen" here, and "don't" stays whole. */
const plainOf = ({ value, key }: Word): string => (value === undefined ? key.replace(/'s$/u, '') : `#${value}`);

/** Puts one word where a phrase of the lexicon stands, so that "as soon as" meets "immediately". */
const foldPhrases = (words: readonly string[]): string[] =>
  phrases.reduce((folded, [pattern, word]) => folded.replaceAll(pattern, word), words.join(' ')).split(' ');

/** Reads the words of a content. */
export const readWords = (text: string): ReadWords => {
  const words = splitWords(text);
  const names = readNames(text);
  const sequence = foldPhrases(words.map(plainOf));
  const shown = new Map<string, string>();
  for (const word of sequence) {
    const isFigure = word.startsWith('#');
    if (!isFigure && (commonWords.has(word) || word.length < 2)) continue;
    const term = isFigure ? word : toTerm(word);
    if (!shown.has(term)) shown.set(term, isFigure ? word.slice(1) : word);
  }
  return {
    terms: [...shown.keys()],
    shown,
    sequence,
    numbers: readNumbers(words),
    names: new Set(names.map(([term]) => term)),
    nameLengths: new Map(names.filter(([, length]) => length > 1)),
    negates: sequence.some((word) => negators.has(word)),
    denies: DENIED_SPEECH.test(text),
  };
};

/** The names that a text gives to a place or an occasion: the capitalised words after "in", "at", "to", "before", "during". */
export const readOccasions = (text: string): string[] =>
  [
    ...text.matchAll(
      /\b(?:in|at|to|before|during)\s+(?:an?\s+|the\s+)?(?:\p{Ll}+\s+(?:of|in|at|with)\s+)?(\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*)/gu,
    ),
  ].flatMap(([, name = '']) => splitWords(name).map(({ key }) => key));
