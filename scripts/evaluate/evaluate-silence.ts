import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { predict } from './predict.ts';
import type { Share } from './score-dossier.ts';

/** The table of sentences in which nobody says anything: why it looks as if, and the sentence. */
const table = z.array(z.tuple([z.string().min(1), z.string().min(1)]));

/** How many sentences yield nothing, as they should, and those that do not; undefined where the file is absent. */
export const evaluateSilence = (file: string): { silent: Share; loud: string[] } | undefined => {
  if (!existsSync(file)) return undefined;
  const rows = table.parse(JSON.parse(readFileSync(file, 'utf8')));
  const loud = rows.map(([, sentence]) => sentence).filter((sentence) => predict({ text: sentence }).length > 0);
  return { silent: { hits: rows.length - loud.length, of: rows.length }, loud };
};
