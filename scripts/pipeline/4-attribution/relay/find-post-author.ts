import { MEDIUM_NOUNS } from '../../../../src/language/en/names/media-lexicon.ts';
import type { Attribution } from '../attribution.ts';
import type { Clause } from '../parse/clause.ts';
import type { Passage } from '../parse/passage/passage.ts';
import type { MediaIndex } from './find-medium.ts';

/** A medium that posts reports; what it says is the news. */
const isMedium = (poster: string, { names }: MediaIndex): boolean => {
  const words = poster.toLowerCase().split(/[\s-]+/u);
  return (
    words.some((word) => MEDIUM_NOUNS.has(word)) ||
    words.some((word, at) => (names.get(word) ?? []).some((name) => name.every((part, index) => words[at + index] === part)))
  );
};

/**
 * An embedded post in which nobody else is told to speak is its poster's own words: `This pier is safe. — Anna Vane (@vane) May 4,
 * 2026`. Undefined for other blocks, for posts of media, and for posts without a verb.
 */
export const findPostAuthor = (passage: Passage, clauses: readonly Clause[], media: MediaIndex): Attribution | undefined => {
  const { block, words, text } = passage;
  const [first, last] = [words[0], words.at(-1)];
  if (!block.post || !first || !last || isMedium(block.post.poster, media)) return undefined;
  if (!clauses.some(({ context }) => context.groups.length > 0)) return undefined;
  const { poster, signature } = block.post;
  const at = text.slice(signature.start, signature.end).indexOf(poster);
  if (at < 0) return undefined;
  const start = signature.start + at;
  return {
    source: [{ start, end: start + poster.length }],
    cue: [],
    content: [{ start: first.span.start, end: last.span.end }],
    form: 'direct',
    relays: [],
    rule: 'post-author',
    confidence: 1,
  };
};
