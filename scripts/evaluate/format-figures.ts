import type { StatementFigures } from './evaluate-statements.ts';
import type { Mistake } from './list-mistakes.ts';
import type { DossierFigures, Share } from './score-dossier.ts';
import type { Figures } from './tally.ts';

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);

/** One line for each measure: precision, recall and F1 in per cent, by engine. */
export const formatCorpus = (byEngine: ReadonlyMap<string, ReadonlyMap<string, Figures>>): string => {
  const measures = [...([...byEngine.values()][0]?.keys() ?? [])];
  return [
    [' '.repeat(22), ...[...byEngine.keys()].map((engine) => engine.padEnd(26))].join(''),
    ['measure'.padEnd(22), ...[...byEngine.keys()].map(() => 'precision recall     F1   ')].join(''),
    ...measures.map((measure) =>
      [
        measure.padEnd(22),
        ...[...byEngine.values()].map((figures) => {
          const { precision = 0, recall = 0, f1 = 0 } = figures.get(measure) ?? {};
          return `   ${percent(precision)} ${percent(recall)} ${percent(f1)}   `;
        }),
      ].join(''),
    ),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
};

const LABELS: readonly (readonly [keyof DossierFigures, string])[] = [
  ['found', 'attributions found'],
  ['right', 'of those predicted, right'],
  ['actors', 'actors right, of found'],
  ['date', 'date said right, of found'],
  ['topics', 'topics right, of found'],
  ['stance', 'all stances right, of found'],
  ['stancePrecision', 'stances given that are right'],
  ['stanceRecall', 'annotated stances given'],
];

/** A share in per cent with its counts. */
export const formatShare = ({ hits, of }: Share): string => (of === 0 ? 'not measured' : `${percent(hits / of)}  (${hits} of ${of})`);

/** One line for each figure of a dossier, in per cent with its counts. */
export const formatDossier = (figures: DossierFigures): string =>
  LABELS.map(([key, label]) => `${label.padEnd(30)} ${formatShare(figures[key])}`).join('\n');

/** Three lines for each mistake: what it is, what was wanted and given, and the words. */
export const formatMistakes = (mistakes: readonly Mistake[]): string =>
  mistakes.map(({ kind, where, wanted, given, words }) => `${kind} (${where})\n  wanted ${wanted}; given ${given}\n  ${words}`).join('\n');

const PARTS = { first: 'first part', second: 'second part', third: 'third part' } as const;

/** Three lines for a part of the single statements, and where asked for three for each mistake. */
export const formatStatements = ({ part, right, stancePrecision, stanceRecall, mistakes }: StatementFigures, isLong: boolean): string =>
  [
    `${`right, ${PARTS[part]}`.padEnd(30)} ${formatShare(right)}`,
    `${'stances given that are right'.padEnd(30)} ${formatShare(stancePrecision)}`,
    `${'annotated stances given'.padEnd(30)} ${formatShare(stanceRecall)}`,
    ...(isLong
      ? mistakes.map(
          ({ subject, wanted, given, rule, words }) => `stance (${subject})\n  wanted ${wanted}; given ${given} ${rule}\n  ${words}`,
        )
      : []),
  ].join('\n');
