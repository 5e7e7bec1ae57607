import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Span } from '../../../span.ts';
import { splitPlainText } from './split-plain-text.ts';
import type { TrainingText } from './train-weights.ts';

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
