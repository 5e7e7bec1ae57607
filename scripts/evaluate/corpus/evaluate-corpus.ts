import { existsSync } from 'node:fs';
import type { Engine } from '../../pipeline/4-attribution/engine.ts';
import { corpusDocument } from './corpus-document.ts';
import { predict } from './predict.ts';
import { readJsonl } from './read-jsonl.ts';
import { scoreCorpus } from './score-corpus.ts';
import type { Figures } from './tally.ts';

/** Scores stages 3 and 4 on a file of annotated articles; undefined where it is absent. */
export const evaluateCorpus = (file: string, engine: Engine): Map<string, Figures> | undefined => {
  if (!existsSync(file)) return undefined;
  const documents = readJsonl(file, corpusDocument);
  return scoreCorpus(documents, new Map(documents.map((document) => [document.id, predict(document, engine)])));
};
