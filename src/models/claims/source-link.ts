import type { Article, Claim } from '../../schema/index.ts';
import { closeQuotation } from './claim-wording.ts';

/** The words between quotation marks, without the marks; quotations that do not close are left out. */
export const quotedRuns = (text: string): string[] =>
  Array.from(
    text.matchAll(/“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|"([^"]+)"/gu),
    ([, ...groups]) => groups.find((group) => group !== undefined) ?? '',
  );

/** Words at each end when a passage is given by its ends. */
const wordsAtAnEnd = 5;

/** A passage is given whole where its ends would share a word, and never match; no longer one: the longer a term, the more a changed comma breaks it. */
const wordsGivenWhole = 2 * wordsAtAnEnd - 1;

/** Percent-encodes a term; `-`, `,` and `&` are part of the directive's own syntax. */
const encodeTerm = (term: string): string => encodeURIComponent(term).replaceAll('-', '%2D');

/** Without the punctuation around it, which a match does not need and which pages print in many ways. */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/**
 * The fragment directive that makes a browser scroll to a passage and mark it:
 * https://wicg.github.io/scroll-to-text-fragment/. Without `#`, such as `:~:text=we%20will,not%20build`.
 * A long passage, or one of several paragraphs, is given by its first and last words, since each term
 * must lie inside one block of the page. Empty where the passage has no words.
 */
export const textFragment = (passage: string): string => {
  const blocks = passage
    .split(/\n+/u)
    .map(bare)
    .filter((block) => block !== '');
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [opening, closing] = [wordsOf(first), wordsOf(last)];
  if (blocks.length === 1 && opening.length <= wordsGivenWhole) return `:~:text=${encodeTerm(opening.join(' '))}`;
  const start = bare(opening.slice(0, wordsAtAnEnd).join(' '));
  const end = bare(closing.slice(-wordsAtAnEnd).join(' '));
  return `:~:text=${encodeTerm(start)},${encodeTerm(end)}`;
};

/** A link to the original of an article. */
export interface SourceLink {
  href: string;
  /** True where it leads to the sentence itself. */
  atSentence: boolean;
}

/** Where an editor's mark stands in a quotation ("…", "[the ministers]"), the original has other words. */
const untouched = (words: string): string[] => words.split(/…|\.{3}|\[[^\]]*\]/u);

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A passage of fewer words may stand in many places of a page. */
const wordsThatIdentify = 4;

/** Words before the passage on its own line, whole ones only: the prefix may begin in the middle of a word. */
const lineBefore = (prefix: string): string => (prefix.includes('\n') ? (prefix.split('\n').at(-1) ?? '') : prefix.replace(/^\S*\s/u, ''));

/** The evidence's words: without the stump of a word at a cut, and with the words before where they are too few to be found by. */
const evidenceWords = ({ cut, evidence: { quote } }: Claim): string => {
  const whole = cut && /^[\p{L}\p{N}]/u.test(quote.suffix) ? quote.exact.replace(/\s+\S*$/u, '') : quote.exact;
  return countWords(whole) < wordsThatIdentify ? lineBefore(quote.prefix) + whole : whole;
};

/**
 * Words of the claim that stand in the original. In a digest the sentences are this project's own and
 * only quoted words are the original's; of these the longest run is taken, and none of a single word.
 */
const originalWords = (claim: Claim, article: Article): string => {
  if (article.rights !== 'digest') return evidenceWords(claim);
  const pieces = claim.content.map(({ exact }) => exact);
  const runs = (claim.form === 'direct' ? pieces : pieces.map(closeQuotation).flatMap(quotedRuns))
    .flatMap(untouched)
    .filter((run) => countWords(run) > 1);
  return runs.reduce((longest, run) => (countWords(run) > countWords(longest) ? run : longest), '');
};

/** Links to the original, at the claim's sentence where its words allow that. */
export const sourceLink = (claim: Claim, article: Article): SourceLink => {
  const fragment = textFragment(originalWords(claim, article));
  if (fragment === '') return { href: article.url, atSentence: false };
  return { href: `${article.url}${article.url.includes('#') ? '' : '#'}${fragment}`, atSentence: true };
};
