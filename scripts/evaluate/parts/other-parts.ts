import path from 'node:path';
import type { Engine } from '../../pipeline/4-attribution/find-attributions.ts';
import { evaluateCorpus } from '../corpus/evaluate-corpus.ts';
import { evaluateSearch } from '../evaluate-search.ts';
import { evaluateGoldPairs, evaluatePairs, type PairFigures } from '../pairs/evaluate-pairs.ts';
import { printPairMistakes } from '../print-mistakes.ts';
import { toCorpusTable, toPairsTable, toSearchTable } from '../to-tables.ts';
import { firstDossier } from './dossier-parts.ts';
import { makePart, type Part, places } from './part.ts';

const { root, shared, own } = places;

const pairsPart = (title: string, source: string, figures: PairFigures | undefined, isListed: boolean): Part =>
  makePart(title, source, figures && toPairsTable(title, figures), figures && isListed ? printPairMistakes(figures.wrong) : '');

/** Whether reports of one utterance are joined. */
export const measurePairs = (): readonly Part[] => {
  const folder = path.join(own, 'same-statements');
  const pairs = evaluatePairs(folder);
  const groups = path.join(shared, 'gold', 'same-statements.json');
  return [
    pairsPart('Same statement: our pairs', folder, pairs?.open, true),
    // What went wrong in the held part is not listed: who sees it tunes on it.
    pairsPart('Same statement: our pairs held back', folder, pairs?.held, false),
    pairsPart('Same statement: the first dossier', groups, evaluateGoldPairs(firstDossier, groups), true),
  ];
};

/** Attributions on PolNeAR, for each of the engines. */
export const measureCorpus = (title: string, chosen: readonly Engine[]): Part => {
  const dev = path.join(shared, 'eval', 'polnear', 'dev.jsonl');
  const byEngine = new Map(
    chosen.flatMap((engine) => {
      const figures = evaluateCorpus(dev, engine);
      return figures ? [[engine, figures] as const] : [];
    }),
  );
  return makePart(title, dev, byEngine.size > 0 ? toCorpusTable(title, byEngine) : undefined);
};

/** Queries to the built site. */
export const measureSearch = async (title: string): Promise<Part> => {
  const scored = await evaluateSearch(path.join(root, 'content'), path.join(root, 'tests', 'search', 'queries.json'));
  if (typeof scored === 'string') return { title, table: undefined, why: scored };
  const missed = scored.filter(({ found }) => !found);
  const mistakes = missed.map(({ query }) => `not among the first three: ${query}`).join('\n');
  return { title, table: toSearchTable(title, { hits: scored.length - missed.length, of: scored.length }), why: '', mistakes };
};
