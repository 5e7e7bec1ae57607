import { type Span, textOf } from '../span.ts';
import type { Block } from './article.ts';
import type { DraftBlock } from './draft.ts';
import { endsSentence } from './line-shape.ts';
import { parseDate } from './metadata/parse-date.ts';

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

const closesMore = (words: string): boolean => count(words, /[”»]/g) > count(words, /[“„«]/g);
const beginsInside = (words: string): boolean => /^[\p{Ll},;)]/u.test(words);

/** Most lines before a post's own that are searched for the beginning of its quotation. */
const mostLines = 4;

/**
 * Index of the block where the text ending in block `last` begins. A text that closes a quotation begins
 * where that is opened; one that begins inside a sentence takes in the line before; as long as only line ends are
 * between, and not before block `free`.
 */
const findBeginning = (text: string, blocks: readonly DraftBlock[], last: number, bodyEnd: number, free: number): number => {
  let from = last;
  let balanced = last;
  for (let index = last; index >= free && last - index <= mostLines; index -= 1) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (!block || (index < last && next && text.slice(block.span.end, next.span.start) !== '\n')) break;
    if (index === from - 1 && next && beginsInside(textOf(text, next.span)) && !endsSentence(textOf(text, block.span))) from = index;
    if (!closesMore(text.slice(block.span.start, bodyEnd))) {
      balanced = index;
      break;
    }
  }
  return Math.min(from, balanced);
};

/** The address of a picture that the network adds to the end of a post. */
const pictureAddress = /(?<!\s)\s*(?:https?:\/\/)?pic\.(?:twitter|x)\.com\/\w+$/;

/** A post, and what of its lines is not its text. */
export interface FoundPost {
  block: Block & { kind: 'post' };
  /** Indexes of the draft's blocks that it is made of: first, and the one after the last. */
  from: number;
  to: number;
  pictures: readonly Span[];
}

/**
 * Embedded posts: a signature, and the text before it on the same line or on the lines before it.
 */
export const findPosts = (text: string, blocks: readonly DraftBlock[]): readonly FoundPost[] => {
  const posts: FoundPost[] = [];
  blocks.forEach(({ span }, index) => {
    const found = postSignature(textOf(text, span));
    if (!found) return;
    const free = posts.at(-1)?.to ?? 0;
    const signature = { start: span.start + found.start, end: span.end };
    const before = text.slice(span.start, signature.start).trimEnd();
    const last = before === '' ? index - 1 : index;
    const lastSpan = blocks[last]?.span;
    if (!lastSpan || last < free) return;
    const bodyEnd = before === '' ? lastSpan.end : span.start + before.length;
    const from = findBeginning(text, blocks, last, bodyEnd, free);
    const start = blocks[from]?.span.start ?? lastSpan.start;
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
