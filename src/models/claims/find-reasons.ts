import { purposeVerbs, reasonDeniers, reasonOpeners } from '../../language/en/speech/reason-lexicon.ts';

/** A reason inside a text: from its opener to before the mark that ends it, in UTF-16 code units. */
interface ReasonSpan {
  start: number;
  end: number;
}

// The longest first, so that "because of" is not read as "because".
const openers = [...reasonOpeners].sort((a, b) => b.length - a.length).map((words) => words.replaceAll(' ', '\\s+'));

/** An opener as whole words, or a purpose after a comma; its first group is what it begins with. */
const opening = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${openers.join('|')})(?![\\p{L}\\p{N}’'-])|(?<=,\\s+)to\\s+(?:${[...purposeVerbs].join('|')})\\b`,
  'giu',
);

/** What ends a reason: the sentence, a semicolon or a dash, or a comma before what goes on with the statement itself. */
const ending =
  /[.!?](?=["”’)\s]|$)|[;:—–]|\s-\s|,\s+(?:but|yet|and\s+(?:so|therefore|he|she|it|they|we|that)|while|although|though|however)\b/u;

/** How many words a reason has at least after its opener's first: "because of" alone, cut by the quotation, says nothing. */
const leastWords = 3;

const lastWord = (text: string): string => /([\p{L}’']+)\s*$/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** True at the beginning of a sentence: there the reason stands before what it is the reason of, and a comma ends it. */
const opensSentence = (before: string): boolean => /(?:^|[.!?;:—–]["”’)]*\s)["“‘(]*$/u.test(before);

/** "given" without "that" is a reason only where a noun phrase follows; "had given the minister", "a given day" are none. */
const isGivenVerb = (opener: string, before: string, after: string): boolean =>
  /^given$/iu.test(opener) &&
  (!/(?:^|[,.;—–]["”’]*)\s*["“‘]*$/u.test(before) || !/^\s+(?:the|a|an|its|his|her|their|our|this|these|those|how|what)\b/iu.test(after));

/** "they said so that evening", "it is so that": two words that belong to what stands around them, and open no reason. */
const isSpoken = (opener: string, before: string): boolean =>
  /^so that$/iu.test(opener) && /\b(?:say|said|do|did|is|was)\s*$/iu.test(before);

/**
 * Finds the reasons that a statement gives in so many words: "because", "in order to", ", to protect". They are the
 * speaker's or the report's own words, in their order and verbatim; nothing is concluded, and a reason
 * that is denied ("not because") is none.
 */
export const findReasons = (text: string): readonly ReasonSpan[] => {
  const spans: ReasonSpan[] = [];
  for (const { 0: opener, index } of text.matchAll(opening)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    const [before, after] = [text.slice(0, index), text.slice(index + opener.length)];
    if (reasonDeniers.has(lastWord(before)) || isGivenVerb(opener, before, after) || isSpoken(opener, before)) continue;
    const close = opensSentence(before) ? /[,.;:!?—–]/u.exec(after) : ending.exec(after);
    const end = index + opener.length + (close?.index ?? after.length);
    const words = text.slice(index, end).trimEnd();
    if (words.split(/\s+/u).length >= leastWords) spans.push({ start: index, end: index + words.length });
  }
  return spans;
};

/** The reasons in the words of a claim, verbatim; its pieces are read one by one, since a cue stands between them. */
export const reasonsOf = ({ content }: { content: readonly { exact: string }[] }): readonly string[] =>
  content.flatMap(({ exact }) => findReasons(exact).map(({ start, end }) => exact.slice(start, end)));
