import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { splitSentences } from '../pipeline/3-sentence/split-sentences.ts';
import { type Engine, findAttributions } from '../pipeline/4-attribution/find-attributions.ts';
import { makePlainArticle } from './corpus/make-plain-article.ts';
import type { Share } from './dossier/score-dossier.ts';

/** The table of sentences in which nobody says anything: why it looks as if, and the sentence. */
const table = z.array(z.tuple([z.string().min(1), z.string().min(1)]));

const isLoud = (sentence: string, engine: Engine): boolean => {
  const article = makePlainArticle(sentence);
  return findAttributions(article, splitSentences(article), { actors: [], outlets: [], topics: [] }, { engine }).length > 0;
};

/** How many sentences yield nothing, as they should, and those that do not; undefined where the file is absent. */
export const evaluateSilence = (file: string, engine: Engine): { silent: Share; loud: string[] } | undefined => {
  if (!existsSync(file)) return undefined;
  const rows = table.parse(JSON.parse(readFileSync(file, 'utf8')));
  const loud = rows.map(([, sentence]) => sentence).filter((sentence) => isLoud(sentence, engine));
  return { silent: { hits: rows.length - loud.length, of: rows.length }, loud };
};
