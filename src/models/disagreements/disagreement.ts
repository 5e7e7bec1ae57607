import type { PlacedClaim } from '../corpus/corpus.ts';

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
