import type { Block } from '../../../2-article/article.ts';
import type { Sentence } from '../../../3-sentence/sentence.ts';
import { splitSentences } from '../../../3-sentence/split-sentences.ts';

const toBlocks = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/gu)]
    .filter(([words]) => words.trim() !== '')
    .map(({ 0: words, index }) => ({ kind: 'paragraph', span: { start: index, end: index + words.length } }));

/** Sentences of a plain text whose every line is a block. */
export const splitPlainText = (text: string): Sentence[] => splitSentences({ text, blocks: toBlocks(text) });
