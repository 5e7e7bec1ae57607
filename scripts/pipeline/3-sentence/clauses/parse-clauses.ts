import { attachChunks } from './attach-chunks.ts';
import type { Chunk, ClauseWord, Idiom } from './chunk.ts';
import { findChunks } from './find-chunks.ts';

/** A sentence, or a part of one, read as chunks that hang on each other. */
export interface ParsedClauses<W extends ClauseWord = ClauseWord> {
  words: readonly W[];
  chunks: readonly Chunk[];
  /** Index of the chunk in which a word stands. */
  chunkOf(word: number): number;
}

/** Parses a run of words whose parts of speech are mended, given the idioms that stand in it. */
export const parseClauses = <W extends ClauseWord>(words: readonly W[], idioms: readonly Idiom[]): ParsedClauses<W> => {
  const chunks = findChunks(words, idioms);
  attachChunks(chunks, words);
  return { words, chunks, chunkOf: (word) => chunks.findIndex(({ from, to }) => from <= word && word < to) };
};
