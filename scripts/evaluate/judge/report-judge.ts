import { FEATURES } from '../../pipeline/5-claim/judge/to-features.ts';
import type { Share } from '../dossier/score-dossier.ts';
import type { Kind, Labelled } from './collect-stances.ts';
import { type LeftOut, leaveOut, logLoss, ranking, rightOf, toBins } from './leave-out.ts';

const KINDS: readonly (readonly [title: string, kinds: readonly Kind[]])[] = [
  ['new texts', ['new']],
  ['new texts and seen articles', ['new', 'seen-article']],
];

const cells = ({ hits, of }: Share): string => `${hits} of ${of}${of > 0 ? ` (${Math.round((100 * hits) / of)} %)` : ''}`;
const ofKinds = (stances: readonly LeftOut[], kinds: readonly Kind[]): LeftOut[] => stances.filter(({ kind }) => kinds.includes(kind));

/** Bounds for which the report tells what would be kept. */
const BOUNDS = [0, 0.4, 0.5, 0.6, 0.7, 0.8] as const;

/** The figures of a judge on disputes left out of training, as Markdown: what each bound keeps, how true its confidence is, and what each feature earns. */
export const reportJudge = ({ stances, standing }: Labelled, statedFrom: number): string => {
  const judged = leaveOut(stances);
  const keeping = KINDS.flatMap(([title, kinds]) => {
    const own = ofKinds(judged, kinds);
    const all = kinds.reduce((sum, kind) => sum + (standing.get(kind) ?? 0), 0);
    return BOUNDS.map((bound) => {
      const right = rightOf(own.filter(({ confidence }) => confidence >= bound));
      return `| ${title} | ${bound === 0 ? 'all' : bound.toFixed(2)} | ${cells(right)} | ${cells({ hits: right.hits, of: all })} |`;
    });
  });
  const bins = KINDS.flatMap(([title, kinds]) =>
    toBins(ofKinds(judged, kinds)).map(
      ({ from, promised, right }) => `| ${title} | ${from.toFixed(2)} | ${promised.toFixed(2)} | ${cells(right)} |`,
    ),
  );
  const stated = KINDS.map(([title, kinds]) => {
    const own = ofKinds(judged, kinds).filter(({ isStated }) => isStated);
    return `| ${title} | ${cells(rightOf(own))} | ${cells(rightOf(own.filter(({ confidence }) => confidence >= statedFrom)))} |`;
  });
  const earned = ['none', ...FEATURES].map((feature) => {
    const own = leaveOut(
      stances,
      FEATURES.filter((one) => one !== feature),
    );
    const figures = KINDS.flatMap(([, kinds]) => [logLoss(ofKinds(own, kinds)).toFixed(3), ranking(ofKinds(own, kinds)).toFixed(3)]);
    return `| ${feature} | ${figures.join(' | ')} |`;
  });
  return [
    '| text | confidence from | given, right | of those that stand, given |',
    '|---|---|---|---|',
    ...keeping,
    '',
    '| text | confidence from | promised | right |',
    '|---|---|---|---|',
    ...bins,
    '',
    `| text | stated by a row, right | shown as stated, from ${statedFrom.toFixed(2)} on, right |`,
    '|---|---|---|',
    ...stated,
    '',
    '| without the feature | new texts: log loss | ranking | with seen articles: log loss | ranking |',
    '|---|---|---|---|---|',
    ...earned,
  ].join('\n');
};
