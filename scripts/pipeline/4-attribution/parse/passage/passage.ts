import type { Block } from '../../../2-article/article.ts';
import type { Sentence, Token } from '../../../3-sentence/sentence.ts';
import { joinAddresses } from './join-addresses.ts';
import { mendTags } from './mend-tags.ts';
import type { Word } from './word.ts';

/** A run of words of one passage: indices, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** The words of one block. Rules work on these, since a quotation and its cue may stand in different sentences. */
export interface Passage {
  text: string;
  block: Block;
  words: readonly Word[];
  /** In order, without gaps. */
  sentences: readonly Range[];
  /** Runs of quoted words, without their marks. */
  quotations: readonly Range[];
  /** The same by the index of their first word, and by the index after their last. */
  quotationFrom: ReadonlyMap<number, Range>;
  quotationTo: ReadonlyMap<number, Range>;
}

/** Runs of quoted tokens. Two quotations that follow each other are kept apart by their marks, which are not quoted. */
const findQuotedRuns = (words: readonly Word[]): Range[] => {
  const runs: Range[] = [];
  for (const [index, word] of words.entries()) {
    if (!word.quoted) continue;
    const last = runs.at(-1);
    if (last?.end === index) last.end = index + 1;
    else runs.push({ start: index, end: index + 1 });
  }
  return runs;
};

/**
 * Rules compare findings of a passage with each other, so its length is bounded: a block of more words
 * is read in parts, cut between sentences, or inside one that is longer than that itself.
 */
const LONGEST = 400;

const toWord = (text: string, token: Token): Word => {
  const exact = text.slice(token.span.start, token.span.end);
  return { ...token, text: exact, lower: exact.toLowerCase().replaceAll('’', "'") };
};

/** Tokens of one block's sentences, in parts of at most `LONGEST` words. */
const toParts = (sentences: readonly Sentence[]): (readonly Token[])[][] => {
  const parts: (readonly Token[])[][] = [];
  let length = LONGEST;
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at += LONGEST) {
      const piece = tokens.slice(at, at + LONGEST);
      if (length + piece.length > LONGEST) {
        parts.push([]);
        length = 0;
      }
      parts.at(-1)?.push(piece);
      length += piece.length;
    }
  }
  return parts;
};

/** Gathers an article's sentences by block. Blocks without words yield no passage, long ones several. */
export const makePassages = (text: string, blocks: readonly Block[], sentences: readonly Sentence[]): Passage[] => {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const own = byBlock.get(sentence.block);
    if (own) own.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  return [...byBlock].flatMap(([index, own]) => {
    const block = blocks[index];
    if (!block) return [];
    return toParts(own).map((part): Passage => {
      const ranges: Range[] = [];
      const pieces = part.map((tokens) =>
        joinAddresses(
          tokens.map((token) => toWord(text, token)),
          text,
        ),
      );
      for (const tokens of pieces) {
        const start = ranges.at(-1)?.end ?? 0;
        ranges.push({ start, end: start + tokens.length });
      }
      const words = pieces.flatMap((tokens) => mendTags(tokens));
      const quotations = findQuotedRuns(words);
      return {
        text,
        block,
        words,
        sentences: ranges,
        quotations,
        quotationFrom: new Map(quotations.map((run) => [run.start, run])),
        quotationTo: new Map(quotations.map((run) => [run.end, run])),
      };
    });
  });
};
