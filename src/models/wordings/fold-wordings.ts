import type { ReportWording, Wordings } from './compare-wordings.ts';

/** Reports of one wording, the first of which is shown for all. */
export interface FoldedWording {
  shown: ReportWording;
  /** Those of the same words, in the same form. */
  alike: readonly ReportWording[];
}

/** Case, marks and spelling of numbers aside, and apart where one quotes what another reports. */
const keyOf = ({ words }: ReportWording): string => words.map(({ key, quoted }) => `${quoted ? '“' : ''}${key}`).join(' ');

/** Puts reports of the same words together; the base comes first, then the others in their order. */
export const foldWordings = ({ base, reports }: Wordings): FoldedWording[] =>
  Array.from(Map.groupBy([base, ...reports.filter((report) => report !== base)], keyOf).values(), (group) => ({
    shown: group[0] ?? base,
    alike: group.slice(1),
  }));
