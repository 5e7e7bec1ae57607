import type { ReportWording, Wordings } from '../wordings/compare-wordings.ts';

/** A place of the base's wording where a report has other words: ranges of words, `to` exclusive. */
export interface Slot {
  report: ReportWording;
  base: readonly [from: number, to: number];
  other: readonly [from: number, to: number];
}

/** Where reports have other words than the base in the same place. What is only left out or only added is no slot. */
export const findSlots = ({ reports }: Wordings): Slot[] =>
  reports.flatMap((report) =>
    (report.aligned ?? []).flatMap((run, index, runs): Slot[] => {
      const next = runs[index + 1];
      return run.kind === 'left-out' && next?.kind === 'added' ? [{ report, base: run.base, other: next.other }] : [];
    }),
  );
