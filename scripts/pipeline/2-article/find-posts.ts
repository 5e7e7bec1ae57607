import { type Span, textOf } from '../span.ts';
import type { Block } from './article.ts';
import type { DraftBlock } from './draft.ts';
import { endsSentence } from './line-shape.ts';
import { parseDate } from './parse-date.ts';

/**
 * What X, Bluesky and Mastodon write under an embedded post: a dash, the name, the handle in brackets
 * and the date: `— Jo Roe (@joroe) February 18, 2025`, `— Jo Roe (@joroe@example.social) 18 Feb 2025`.
 */
const signatureShape = /[—–-]{1,2} ?(?<poster>[^—–\n]{1,60}?) ?\((?<handle>@[\w.@-]{1,60})\) ?[·,|-]? ?(?<when>[^\n]{6,30})$/u;

/** A post's signature at the end of a text: where it begins, who posted, and when (EDTF). */
export const postSignature = (text: string): { start: number; poster: string; date: string } | undefined => {
  const match = signatureShape.exec(text);
  if (!match?.groups) return undefined;
  const { poster, when } = match.groups;
  const date = parseDate(when ?? '');
  return date === undefined || poster === undefined ? undefined : { start: match.index, poster: poster.trim(), date };
};

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** True where the text closes a quotation that it does not open, or begins inside a sentence: its beginning stands on an earlier line. */
const beginsEarlier = (words: string): boolean => count(words, /[”»]/g) > count(words, /[“„«]/g) || /^[\p{Ll},;)]/u.test(words);

/** The address of a picture that the network adds to the end of a post. */
const pictureAddress = /\s*(?:https?:\/\/)?pic\.(?:twitter|x)\.com\/\w+$/;

/** A post, and what of its lines is not its text. */
export interface FoundPost {
  block: Block & { kind: 'post' };
  /** Indexes of the draft's blocks that it is made of: first, and the one after the last. */
  from: number;
  to: number;
  pictures: readonly Span[];
}

/**
 * Embedded posts: a signature and the text before it, on the same line or on the lines before it. A
 * text that begins inside a sentence or a quotation takes in the line before, as long as no empty line is between.
 */
export const findPosts = (text: string, blocks: readonly DraftBlock[]): readonly FoundPost[] => {
  const posts: FoundPost[] = [];
  blocks.forEach(({ span }, index) => {
    const found = postSignature(textOf(text, span));
    if (!found) return;
    const free = posts.at(-1)?.to ?? 0;
    const signature = { start: span.start + found.start, end: span.end };
    const before = text.slice(span.start, signature.start).trimEnd();
    let from = before === '' ? index - 1 : index;
    const first = blocks[from];
    if (!first || from < free) return;
    let { start } = first.span;
    const bodyEnd = before === '' ? first.span.end : span.start + before.length;
    for (
      let previous = blocks[from - 1];
      previous && from > free && beginsEarlier(text.slice(start, bodyEnd));
      previous = blocks[from - 1]
    ) {
      const isAdjacent = text.slice(previous.span.end, start) === '\n';
      if (!isAdjacent || (endsSentence(textOf(text, previous.span)) && /^[\p{Ll},;)]/u.test(text.slice(start)))) break;
      from -= 1;
      start = previous.span.start;
    }
    const picture = pictureAddress.exec(text.slice(start, bodyEnd));
    const end = picture ? start + picture.index : bodyEnd;
    if (end <= start) return;
    posts.push({
      block: { kind: 'post', span: { start, end }, post: { poster: found.poster, date: found.date, signature } },
      from,
      to: index + 1,
      pictures: picture ? [{ start: end + picture[0].search(/\S/), end: bodyEnd }] : [],
    });
  });
  return posts;
};
