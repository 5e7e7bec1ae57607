import type { PlacedClaim } from '../corpus/corpus.ts';
import type { ReportWording, Wordings } from '../wordings/compare-wordings.ts';

/** A place of the base's wording where a report has other words: ranges of words, `to` exclusive. */
interface Slot {
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

/** What one report gives. */
export interface Given<Value> {
  report: PlacedClaim;
  value: Value;
  shown: string;
  words: string;
}

/**
 * Puts reports that agree on one side, in the order given; each joins the first side with a value that it
 * agrees with. Nothing where one side only remains, or where both sides stand in the same article: that
 * article gives both itself.
 */
export const gatherSides = <Value>(given: readonly Given<Value>[], agree: (a: Value, b: Value) => boolean): DisagreementSide[] => {
  const sides: Given<Value>[][] = [];
  for (const one of given) {
    const home = sides.find((side) => side.some(({ value }) => agree(value, one.value)));
    if (home) home.push(one);
    else sides.push([one]);
  }
  const articles = sides.map((side) => new Set(side.map(({ report }) => report.article.id)));
  const disjoint = sides.filter((_, index) => articles.every((other, at) => at === index || articles[index]?.isDisjointFrom(other)));
  if (disjoint.length < 2) return [];
  return disjoint.map((side) => ({
    value: side[0]?.shown ?? '',
    words: side[0]?.words ?? '',
    reports: [...new Set(side.map(({ report }) => report))],
  }));
};

/** One of the versions that the reports of a statement give. */
export interface DisagreementSide {
  /** The value as a reader should see it: "40,000 households", "11 May 2026", "deputy director". */
  value: string;
  /** The report's own words for it; empty where it has none, as for a date that was resolved. */
  words: string;
  reports: readonly PlacedClaim[];
}

/** A thing that reports of one statement give differently. That one of them does not give it at all is no disagreement. */
export interface Disagreement {
  kind: 'date' | 'number' | 'place' | 'name' | 'role';
  /** What it is about: "date said", "households", "role of the speaker". */
  about: string;
  /** Two or more, in the order in which they were first reported. */
  sides: readonly DisagreementSide[];
}
