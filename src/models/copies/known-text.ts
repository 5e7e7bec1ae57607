import { splitWords } from '../../language/en/words/words.ts';
import type { Article } from '../../schema/index.ts';

/** A word of an article with its place in the article's text, in code points. */
export interface KnownWord {
  key: string;
  text: string;
  at: number;
  /** True for the outlet's own words: outside quotation marks, and no part of "Ada North said on Tuesday that". */
  own: boolean;
}

/** A stretch of an article that the record knows in full: the evidence of its claims with what stands around it. */
export type KnownPassage = readonly KnownWord[];

interface Stretch {
  from: number;
  points: string[];
  /** True where the edge was cut by a number of characters, maybe through a word. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** The passages of the claims, joined where they overlap; offsets are those of the article's text. */
const stretchesOf = (article: Article): Stretch[] => {
  const pieces = article.claims
    .map(({ evidence: { quote, position } }): Stretch => {
      const prefix = Array.from(quote.prefix);
      const points = [...prefix, ...Array.from(quote.exact), ...Array.from(quote.suffix)];
      return { from: position.start - prefix.length, points, isCutBefore: quote.prefix !== '', isCutAfter: quote.suffix !== '' };
    })
    .sort((a, b) => a.from - b.from);
  const joined: Stretch[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const known = last ? last.from + last.points.length - piece.from : -1;
    if (!last || known < 0) joined.push(piece);
    else if (known < piece.points.length) {
      last.points.push(...piece.points.slice(known));
      last.isCutAfter = piece.isCutAfter;
    }
  }
  return joined;
};

const isLetter = (point: string | undefined): boolean => point !== undefined && /[\p{L}\p{N}]/u.test(point);

/** Leaves out the words that the edges cut through. */
const wholeWords = ({ from, points, isCutBefore, isCutAfter }: Stretch, length: number): { from: number; points: string[] } => {
  let [start, end] = [0, points.length];
  if (isCutBefore && from > 0) while (start < end && isLetter(points[start])) start += 1;
  if (isCutAfter && from + points.length < length) while (end > start && isLetter(points[end - 1])) end -= 1;
  return { from: from + start, points: points.slice(start, end) };
};

/** A cue this far from its content stands in another sentence: what is between is the outlet's own. In code points. */
const widestGap = 80;

/** Places that are not the outlet's own words: what is quoted, and who said it, how and when, up to the content. */
const foreignPlaces = (article: Article): { start: number; end: number }[] =>
  article.claims.flatMap(({ form, content, source, cue }) => {
    const attribution = [source, ...(cue ? [cue] : [])];
    const start = Math.min(...attribution.map((piece) => piece.start));
    const first = content[0]?.start ?? start;
    const end = Math.max(...attribution.map((piece) => piece.end));
    return [...(form === 'direct' ? content : []), { start, end: end <= first && first - end <= widestGap ? first : end }];
  });

/**
 * What the record knows of an article's text, word by word. Nothing of a digest: its sentences are this
 * project's own, so that two of them are alike says nothing of the originals.
 */
export const knownPassages = (article: Article): KnownPassage[] => {
  if (article.rights === 'digest') return [];
  const foreign = foreignPlaces(article);
  return stretchesOf(article).map((stretch) => {
    const { from, points } = wholeWords(stretch, article.text.length);
    const text = points.join('');
    let [unit, at] = [0, from];
    return splitWords(text).map((word) => {
      at += Array.from(text.slice(unit, word.start)).length;
      unit = word.start;
      const own = !word.quoted && !foreign.some(({ start, end }) => start <= at && at < end);
      return { key: word.key, text: word.text, at, own };
    });
  });
};
