import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Block } from '../../../2-article/article.ts';
import type { Sentence } from '../../../3-sentence/sentence.ts';
import { splitSentences } from '../../../3-sentence/split-sentences.ts';
import type { Span } from '../../../span.ts';
import type { TrainingText } from './train-weights.ts';

const toBlocks = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/gu)]
    .filter(([words]) => words.trim() !== '')
    .map(({ 0: words, index }) => ({ kind: 'paragraph', span: { start: index, end: index + words.length } }));

/** Sentences of a plain text whose every line is a block. */
export const splitPlainText = (text: string): Sentence[] => splitSentences({ text, blocks: toBlocks(text) });

const spans = z.array(z.tuple([z.number(), z.number()]).transform(([start, end]): Span => ({ start, end })));
const line = z.object({ id: z.string(), text: z.string(), attributions: z.array(z.object({ source: spans, cue: spans, content: spans })) });

/** Annotated articles from a file of JSON lines in the form of `shared/eval/README.md`. Throws on any other form. */
export const readTrainingTexts = (file: string): TrainingText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((json) => json !== '')
    .map((json) => {
      const { id, text, attributions } = line.parse(JSON.parse(json));
      return { id, text, sentences: splitPlainText(text), attributions };
    });
