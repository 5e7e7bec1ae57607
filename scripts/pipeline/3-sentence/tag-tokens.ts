import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';
import { isAbbreviation } from '../../../src/language/en/words/abbreviation-lexicon.ts';
import type { Span } from '../span.ts';
import type { Token } from './sentence.ts';

/**
 * The text with letters in the place of those that wink-nlp does not know, one for one, so that offsets hold. It knows
 * Latin-1 and cuts words at any other letter: "Šefčovič" would be five words. The letter without its marks stands in
 * ("Sefcovic"), where there is none an x of the same case, as for Cyrillic: what stays is how the word is written.
 */
export const toKnownLetters = (text: string): string =>
  text.replaceAll(/[^\p{ASCII}]/gu, (letter) => {
    if (letter.length > 1 || letter <= 'ÿ' || !/\p{L}/u.test(letter)) return letter;
    const [bare = ''] = letter.normalize('NFD');
    if (bare <= 'ÿ') return bare;
    return letter === letter.toLowerCase() ? 'x' : 'X';
  });

let kept: ReturnType<typeof winkNLP> | undefined;

/** wink-nlp with its model, which is unpacked when the first text is read: a run in which none changed reads none. */
const loadNlp = (): ReturnType<typeof winkNLP> => {
  kept ??= winkNLP(model, ['sbd', 'pos']);
  return kept;
};

/**
 * One word, number or mark, as wink-nlp is given it. Left to itself it keeps what it once cut from one
 * text ("Vane’s") as a word for all later ones, so that tokens would hang on what was read before. Pieces
 * without marks inside leave it nothing to cut. None is longer than 64 letters: its expressions backtrack,
 * and it takes minutes for a word of a million. In this order: contractions that it knows, possessive
 * endings, abbreviations, numbers, words, single marks.
 */
const PIECE = new RegExp(
  [
    String.raw`(?:i|you|he|she|it|we|they|that|there|here|what|who|where|when|how|let)['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
    String.raw`(?:ca|wo|do|does|did|is|are|was|were|has|have|had|would|could|should|must|need|might)n['’]t(?![\p{L}\p{N}])`,
    String.raw`['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
    String.raw`(?:\p{L}\.){2,8}`,
    String.raw`\p{L}{1,5}\.(?=[\s,]|$)`,
    String.raw`\p{N}{1,12}(?:[.,:]\p{N}{1,12}){0,4}`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]{0,63}`,
    String.raw`\p{M}{1,64}`,
    String.raw`[^\s]`,
  ].join('|'),
  'giu',
);

/** "Sen." stays whole, "said." is a word and a stop. */
const splitStop = (piece: string): string[] =>
  /^\p{L}{2,5}\.$/u.test(piece) && !isAbbreviation(piece, '1') ? [piece.slice(0, -1), '.'] : [piece];

/** The same words, cut into pieces with single spaces between them. */
const toTaggable = (words: string): string => (words.match(PIECE) ?? []).flatMap(splitStop).join(' ');

/** What is used where wink-nlp's words do not spell the text: runs of letters and digits, and single marks. */
const tagPlainly = (text: string, span: Span): Token[] =>
  [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)].map((match) => ({
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
    pos: /^[\p{L}\p{M}\p{N}]/u.test(match[0]) ? 'X' : 'PUNCT',
    lemma: match[0].toLowerCase(),
    quoted: false,
  }));

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

/**
 * Tokens of a run of the text, with part of speech and lemma from wink-nlp; `quoted` is false for all.
 * wink-nlp gives no offsets: its words are laid along the text one after another, and every span is checked to spell its word.
 */
export const tagTokens = (text: string, span: Span): Token[] => {
  const known = toKnownLetters(text.slice(span.start, span.end));
  const nlp = loadNlp();
  const { its } = nlp;
  // wink-nlp's type for `lemma` is narrower in its third argument than what `out` takes; `out` knows the function itself, so it cannot be wrapped.
  const { lemma }: { lemma(index: number, data: unknown, addons: unknown): string } = its;
  const tokens = nlp.readDoc(toTaggable(known)).tokens();
  const words = tokens.out(its.value);
  const parts = tokens.out<PartOfSpeech>(its.pos);
  const lemmas = tokens.out(lemma);
  const result: Token[] = [];
  let at = span.start;
  for (const [index, word] of words.entries()) {
    while (at < span.end && isSpace(text, at)) at += 1;
    if (!known.startsWith(word, at - span.start)) return tagPlainly(text, span);
    if (word !== '') {
      const written = text.slice(at, at + word.length);
      result.push({
        span: { start: at, end: at + word.length },
        pos: parts[index] ?? 'X',
        lemma: (written === word ? (lemmas[index] ?? word) : written).toLowerCase(),
        quoted: false,
      });
    }
    at += word.length;
  }
  while (at < span.end && isSpace(text, at)) at += 1;
  return at < span.end ? tagPlainly(text, span) : result;
};
