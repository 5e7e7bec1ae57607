import { type Span, textOf } from '../span.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { postSignature } from './find-posts.ts';
import { endsSentence, looksLikeHeading } from './line-shape.ts';
import { normaliseText } from './normalise-text.ts';

/** One to eight words between single or double asterisks or underscores, with nothing wordlike outside: `*Bild*`, `**not**`, `_The Hill_`. */
const emphasis = /(?<![\p{L}\p{N}*_\\])(\*\*?|__?)(?=[^\s*_])([^*_\n]{0,120}?[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

const isShort = (words: string): boolean => words.split(/\s+/).length <= 8;

/**
 * Plain text that was collected through a Markdown converter keeps its emphasis marks; the article's
 * reader never saw them. The words stay, the marks go: `in *Bild* today` -> `in Bild today`. Sums
 * (`2 * 3 * 4`), names (`snake_case_name`), footnote stars and bullets stay.
 */
export const dropEmphasis = (text: string): string =>
  text.replace(emphasis, (whole, _marks: string, words: string) => (isShort(words) ? words : whole));

/** From 45 to 100 characters a line is what mail programs and editors wrap at. */
const wrapWidth = { least: 45, most: 100 };

const isAddress = (line: string): boolean => /^https?:\/\/\S+$/.test(line);

/** True where the line end between the two is only a wrap: the sentence goes on in a lower-case word. */
const goesOn = (line: string, next: string): boolean =>
  line.length >= wrapWidth.least &&
  !endsSentence(line) &&
  !isAddress(line) &&
  /^\p{Ll}/u.test(next) &&
  !/^[^.]{0,25}$/.test(next) &&
  !isList(next);

/** `us, ukraine, peace talks`: a line of keywords is not the rest of a sentence. */
const isList = (line: string): boolean => /^[^,.;:]{1,30}(?:, ?[^,.;:]{1,30}){3,}$/.test(line);

/** Lines of even width, most of which break off inside a sentence: text wrapped by hand or by a mail program. */
const isWrapped = (lines: readonly string[]): boolean => {
  const full = lines.slice(0, -1);
  const lengths = full.map(({ length }) => length);
  if (full.length < 2 || Math.min(...lengths) < wrapWidth.least || Math.max(...lengths) > wrapWidth.most) return false;
  return full.filter((line) => !endsSentence(line)).length * 2 > full.length && Math.max(...lengths) - Math.min(...lengths) <= 30;
};

/** Spans of the lines between two empty lines, joined where a line end is only a wrap. */
const splitChunk = (text: string, chunk: Span, isSpaced: boolean): readonly Span[] => {
  const lines: Span[] = [];
  let start = chunk.start;
  for (const line of textOf(text, chunk).split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const words = lines.map((line) => textOf(text, line));
  const isPost = isSpaced && words.slice(0, -1).every((line) => line.length > 0) && postSignature(words.at(-1) ?? '') !== undefined;
  if (isWrapped(words) || isPost) return [chunk];
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && goesOn(textOf(text, last), textOf(text, line))) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
};

const bullet = /^(?:[•‣▪*–-]|\d{1,2}[.)]) (?=\S)/;

const toBlock = (text: string, span: Span, next: Span | undefined): DraftBlock => {
  const words = textOf(text, span);
  const mark = bullet.exec(words)?.[0];
  // One leading hyphen is a dash; a list has at least the look of a short paragraph.
  if (mark) return { kind: 'list-item', span: { start: span.start + mark.length, end: span.end } };
  const isHeading = next !== undefined && looksLikeHeading(words) && textOf(text, next).length > words.length;
  return { kind: isHeading ? 'heading' : 'paragraph', span };
};

/**
 * Plain text: empty lines separate blocks; without any, each line is one. Wrapped lines are joined. A
 * short line without a closing mark before a longer one is a heading.
 */
export const parseText = (source: string): Draft => {
  const text = normaliseText(dropEmphasis(source));
  const chunks: Span[] = [];
  let start = 0;
  for (const chunk of text.split('\n\n')) {
    if (chunk !== '') chunks.push({ start, end: start + chunk.length });
    start += chunk.length + 2;
  }
  const spans = chunks.flatMap((chunk) => splitChunk(text, chunk, chunks.length > 1));
  return { text, blocks: spans.map((span, index) => toBlock(text, span, spans[index + 1])), meta: {} };
};
