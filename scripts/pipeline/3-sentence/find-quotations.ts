import type { Block } from '../2-article/article.ts';
import type { Span } from '../span.ts';

const WORD = /[\p{L}\p{N}\p{Sc}#@]/u;

/** Words that begin with an apostrophe, without it: they open nothing. */
const ELISIONS = new Set(['em', 'til', 'till', 'tis', 'twas', 'cause', 'bout', 'round', 'n', 'im', 'er']);

const before = (text: string, block: Span, at: number): string => (at > block.start ? text.charAt(at - 1) : ' ');
const after = (text: string, block: Span, at: number): string => (at + 1 < block.end ? text.charAt(at + 1) : ' ');

/** True where a mark stands as an opening one does: nothing, space, bracket, dash or another mark before it, no space after it. */
const isLeftEdge = (text: string, block: Span, at: number): boolean =>
  /[\s([{—–\-/“„«"‘'*]/u.test(before(text, block, at)) && /\S/u.test(after(text, block, at)) && !/[,;:!?)\]]/u.test(after(text, block, at));

/** True where a mark stands as a closing one does: no space before it, no word after it. */
const isRightEdge = (text: string, block: Span, at: number): boolean =>
  /\S/u.test(before(text, block, at)) && !WORD.test(after(text, block, at));

/** The letters from an offset on, at most eight, as elisions are short. */
const wordFrom = (text: string, at: number): string => /^\p{L}{0,8}/u.exec(text.slice(at, at + 8))?.[0] ?? '';

/**
 * True where a single mark is an apostrophe: "don’t", "’90s", "’em". A possessive at the end of a word
 * ("soldiers’") cannot be told from a closing mark here.
 */
const isApostrophe = (text: string, block: Span, at: number): boolean => {
  const next = after(text, block, at);
  if (WORD.test(before(text, block, at)) && WORD.test(next)) return true;
  if (!isLeftEdge(text, block, at)) return false;
  return /^\d\ds?(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 5)) || ELISIONS.has(wordFrom(text, at + 1).toLowerCase());
};

/** What is quoted in an article. */
export interface Quotations {
  /** The quoted words without their marks, in the order of the text, none overlapping; one for each block that a quotation runs over. */
  spans: readonly Span[];
  /** Offsets of the marks that open, reopen or close one of the spans. Marks inside a quotation are not among them. */
  marks: ReadonlySet<number>;
}

/**
 * Which marks close which. `”` and `»` open where they stand at a left edge, as in Swedish and Danish. Some
 * write one mark at both ends (“so“, „so„): it closes where it cannot open.
 */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"“„'],
  ['„', '“”"„'],
  ['«', '»'],
  ['"', '"”'],
  ['”', '”'],
  ['»', '«»'],
  ['‘', "’'"],
  ["'", "'’"],
]);
const MARKS = new Set('“”„«»"‘’\'');
const SINGLE = new Set("‘’'");
const ONE_SIDED = new Set('“„');

/** True where the mark at an offset opens a quotation. A single mark needs a partner later in its block, or it is an apostrophe. */
const opens = (text: string, block: Span, at: number, lastSingle: number): boolean => {
  const mark = text.charAt(at);
  if (!CLOSERS.has(mark)) return false;
  if (SINGLE.has(mark)) return at < lastSingle && isLeftEdge(text, block, at) && !isApostrophe(text, block, at);
  if (ONE_SIDED.has(mark)) return isLeftEdge(text, block, at) || !isRightEdge(text, block, at);
  return mark === '«' || isLeftEdge(text, block, at);
};

/** True where the mark at an offset can close what `opener` opened. */
const closes = (text: string, block: Span, at: number, opener: string): boolean => {
  const mark = text.charAt(at);
  if (CLOSERS.get(opener)?.includes(mark) !== true) return false;
  if (SINGLE.has(mark)) return isRightEdge(text, block, at) && !isApostrophe(text, block, at);
  if (mark === '„' || (mark === '“' && opener === '“')) return isRightEdge(text, block, at) && !isLeftEdge(text, block, at);
  return mark !== '"' || isRightEdge(text, block, at) || !isLeftEdge(text, block, at);
};

/** Offset of the last single mark of the block that can close a quotation, or -1. */
const findLastSingle = (text: string, block: Span): number => {
  for (let at = block.end - 1; at > block.start; at -= 1) {
    if (SINGLE.has(text.charAt(at)) && closes(text, block, at, '‘')) return at;
  }
  return -1;
};

/** True where a possessive such as "the soldiers’ families" is the likelier reading, because another closing mark follows. */
const isPossessive = (text: string, at: number, lastSingle: number): boolean =>
  at < lastSingle && SINGLE.has(text.charAt(at)) && text.charAt(at - 1) === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));

/** Stands for the second half of a double mark that is typed as two single ones, as old wires do: ''so''. */
const SECOND = '\u0001';
const toScannable = (text: string): string => text.replaceAll(/''|‘‘|’’|``/gu, `"${SECOND}`);

/** Offset of the only double mark of a block, where it closes what nothing opened, after a comma or a stop; else -1. */
const findOrphan = (text: string, block: Span): number => {
  const own = text.slice(block.start, block.end);
  const at = own.search(/(?<=[\p{L}\p{N}][,.?!])[”"](?=\s)/u);
  return at < 0 || /[“”„«»"]/u.test(own.slice(0, at) + own.slice(at + 1)) ? -1 : block.start + at;
};

/** Verbs by which a writer names who spoke, as they stand after a lost closing mark. */
const TOLD = '(?:said|says|asked|asks|added|replied|answered|warned|explained|insisted|told reporters)';
const TELLER = String.raw`(?:\p{Lu}[\p{L}’'.-]{1,20}(?: (?:\p{Lu}[\p{L}’'.-]{1,20}|da|de|van|von|der)){0,4}|[Tt]he (?:\p{Ll}{2,20} ){0,2}\p{Ll}{2,20}|he|she|they)`;
const LOST = new RegExp(String.raw`(?<=[,?!.] )(?:${TELLER} ${TOLD}|${TOLD} ${TELLER})[.]?\s*$`, 'u');

/** "“When do we pay? Vane asked." The offset at which a quotation whose closing mark is lost gives way to its speaker; `end` where it does not. */
const findTold = (text: string, start: number, end: number): number => {
  const from = Math.max(start, end - 160);
  const found = LOST.exec(text.slice(from, end));
  return found ? from + found.index - 1 : end;
};

/** The quotations of one block, and the offsets of their marks. */
const findInBlock = (text: string, block: Span): { spans: Span[]; marks: number[] } => {
  const spans: Span[] = [];
  const marks: number[] = [];
  const lastSingle = findLastSingle(text, block);
  // At most two are open at once: single marks around double ones or the other way round.
  let open: { mark: string; at: number; start: number }[] = [];
  for (let at = block.start; at < block.end; at += 1) {
    const mark = text.charAt(at);
    if (!MARKS.has(mark)) continue;
    const inner = open.at(-1);
    const width = text.charAt(at + 1) === SECOND ? 2 : 1;
    if (inner && closes(text, block, at, inner.mark) && !isPossessive(text, at, lastSingle)) {
      open.pop();
      if (open.length === 0) {
        if (at > inner.start) spans.push({ start: inner.start, end: at });
        marks.push(inner.at, at);
      }
    } else if ((!inner || (open.length === 1 && SINGLE.has(inner.mark) !== SINGLE.has(mark))) && opens(text, block, at, lastSingle)) {
      open = [...open, { mark, at, start: at + width }];
    }
  }
  // "We pay,” said Vane." An opening mark that is lost at the head of the block.
  const orphan = spans.length === 0 && open.length === 0 ? findOrphan(text, block) : -1;
  if (orphan > block.start) {
    spans.push({ start: block.start, end: orphan });
    marks.push(orphan);
  }
  const outer = open[0];
  // Never closed: a quotation that runs on into the next paragraph, or a lost closing mark; an apostrophe if it is a single one.
  if (outer && !SINGLE.has(outer.mark)) {
    const end = findTold(text, outer.start, block.end);
    if (end > outer.start) spans.push({ start: outer.start, end });
    marks.push(outer.at);
  }
  return { spans, marks };
};

/**
 * Finds the quotations of an article, in linear time. One that is still open at the end of a paragraph
 * ends there: printers reopen it at the head of the next, where it begins as a new one.
 */
export const findQuotations = (text: string, blocks: readonly Block[]): Quotations => {
  const scannable = toScannable(text);
  const found = blocks.map((block) => findInBlock(scannable, block.span));
  return { spans: found.flatMap(({ spans }) => spans), marks: new Set(found.flatMap(({ marks }) => marks)) };
};
