import type { MeasuredTable } from '../../src/schema/index.ts';
import type { Figures } from './corpus/tally.ts';
import type { DossierFigures, Share } from './dossier/score-dossier.ts';
import type { StatementFigures } from './evaluate-statements.ts';
import type { PairFigures } from './pairs/score-pairs.ts';

const percent = (value: number): string => (100 * value).toFixed(1);

/** A share in per cent, and its counts. */
const cells = ({ hits, of }: Share): [string, string] => (of === 0 ? ['not measured', ''] : [percent(hits / of), `${hits} of ${of}`]);

const shareColumns = ['per cent', 'counts'];

const dossierLabels: readonly (readonly [keyof DossierFigures, string])[] = [
  ['found', 'attributions found'],
  ['right', 'of those predicted, right'],
  ['actors', 'actors right, of found'],
  ['date', 'date said right, of found'],
  ['topics', 'topics right, of found'],
  ['stance', 'all stances right, of found'],
  ['stancePrecision', 'stances given that are right'],
  ['stanceRecall', 'annotated stances given'],
];

/** A row for each figure of a dossier. */
export const toDossierTable = (title: string, figures: DossierFigures): MeasuredTable => ({
  title,
  columns: shareColumns,
  rows: dossierLabels.map(([key, label]) => [label, ...cells(figures[key])]),
});

/** One row: sentences that yield nothing, as they should. */
export const toSilenceTable = (title: string, silent: Share): MeasuredTable => ({
  title,
  columns: shareColumns,
  rows: [['yield nothing', ...cells(silent)]],
});

/** One row: queries that bring one of the claims meant among the first three. */
export const toSearchTable = (title: string, found: Share): MeasuredTable => ({
  title,
  columns: shareColumns,
  rows: [['a claim meant is among the first three', ...cells(found)]],
});

/** Three rows for each part of the single statements. */
export const toStatementsTable = (title: string, parts: readonly StatementFigures[]): MeasuredTable => ({
  title,
  columns: shareColumns,
  rows: parts.flatMap(({ part, right, stancePrecision, stanceRecall }) => [
    [`${part} part: right`, ...cells(right)],
    [`${part} part: stances given that are right`, ...cells(stancePrecision)],
    [`${part} part: annotated stances given`, ...cells(stanceRecall)],
  ]),
});

/** Of the pairs joined how many are one utterance, and of those that are one how many were joined. */
export const toPairsTable = (title: string, { precision, recall, traps }: PairFigures): MeasuredTable => ({
  title,
  columns: shareColumns,
  rows: [
    ['pairs joined that are right', ...cells(precision)],
    ['pairs of one utterance joined', ...cells(recall)],
    ...(traps > 0 ? [['beside look-alikes', '', String(traps)]] : []),
  ],
});

/** A row for each measure of the corpus: precision, recall and F1, by engine. */
export const toCorpusTable = (title: string, byEngine: ReadonlyMap<string, ReadonlyMap<string, Figures>>): MeasuredTable => {
  const measures = [...([...byEngine.values()][0]?.keys() ?? [])];
  return {
    title,
    columns: [...byEngine.keys()].flatMap((engine) => [`${engine}: precision`, 'recall', 'F1']),
    rows: measures.map((measure) => [
      measure,
      ...[...byEngine.values()].flatMap((figures) => {
        const { precision = 0, recall = 0, f1 = 0 } = figures.get(measure) ?? {};
        return [percent(precision), percent(recall), percent(f1)];
      }),
    ]),
  };
};
