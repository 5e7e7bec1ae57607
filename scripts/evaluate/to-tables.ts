import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type MeasuredTable, measured } from '../../src/schema/index.ts';
import type { CaseFigures } from './cases/evaluate-cases.ts';
import type { Figures } from './corpus/tally.ts';
import type { DossierFigures, Share } from './dossier/score-dossier.ts';
import type { StatementFigures } from './evaluate-statements.ts';
import type { PairFigures } from './pairs/evaluate-pairs.ts';
import type { PressFigures, SideFigures } from './press/score-press.ts';

/**
 * Writes the tables for the methods page. What could not be measured here, because its texts are not on
 * this machine, keeps the figures of the last time; a table that no part makes any more goes.
 */
export const writeMeasured = (file: string, parts: readonly { title: string; table: MeasuredTable | undefined }[]): void => {
  const earlier = existsSync(file) ? measured.parse(JSON.parse(readFileSync(file, 'utf8'))).tables : [];
  const tables = parts.flatMap(({ title, table }) => table ?? earlier.filter((one) => one.title === title));
  writeFileSync(file, `${JSON.stringify({ tables }, null, 2)}\n`);
};

/** The table in columns, for a terminal. */
export const printTable = ({ title, columns, rows }: MeasuredTable): string => {
  const all = [[title, ...columns], ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => row[at + 1]?.length ?? 0)));
  const first = Math.max(34, ...rows.map(([name = '']) => name.length));
  const line = ([name = '', ...values]: readonly string[]): string =>
    [name.padEnd(first), ...values.map((value, at) => value.padStart(widths[at] ?? 0))].join('  ').trimEnd();
  return [title, line(['', ...columns]), ...rows.map(line)].join('\n');
};

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

const sideRows = ({ stancePrecision, stanceRecall, inverted, statedWrong }: SideFigures): string[][] => [
  ['sides given that are right', ...cells(stancePrecision)],
  ['sides that stand, given', ...cells(stanceRecall)],
  ['the contrary side given', '', String(inverted)],
  ['of those shown as stated, wrong', ...cells(statedWrong)],
];

/** Rows for real press: attributions, speakers, then sides. */
export const toPressTable = (title: string, figures: PressFigures): MeasuredTable => ({
  title,
  columns: shareColumns,
  rows: [
    ['attributions found', ...cells(figures.found)],
    ['of those judged, right', ...cells(figures.right)],
    ['actors right, of found', ...cells(figures.actors)],
    ['of those not marked as doubtful, wrong', ...cells(figures.unmarkedWrong)],
    ['of those that are right, marked', ...cells(figures.rightMarked)],
    ...sideRows(figures),
  ],
});

/** Rows for sides alone. */
export const toSidesTable = (title: string, figures: SideFigures): MeasuredTable => ({
  title,
  columns: shareColumns,
  rows: sideRows(figures),
});

/** Rows for single cases: cases in which all is right, then sides. */
export const toCasesTable = (title: string, figures: CaseFigures): MeasuredTable => ({
  title,
  columns: shareColumns,
  rows: [['cases right', ...cells(figures.right)], ...sideRows(figures)],
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
