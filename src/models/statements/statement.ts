import type { ClaimId } from '../../schema/index.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';

/** Why two claims are taken for reports of one utterance: both ids, how strong the evidence is, and each reason with the words it rests on. */
export interface StatementLink {
  first: ClaimId;
  second: ClaimId;
  /** 0 to 1; a link exists from the threshold of `find-statements.ts` on. */
  score: number;
  reasons: readonly StatementReason[];
}

/** One piece of evidence for a link, or against it. */
export interface StatementReason {
  kind: 'date' | 'position' | 'words' | 'quotation' | 'number' | 'name' | 'event' | 'copy';
  /** What it adds to the score; below 0 where it speaks against. */
  weight: number;
  /** The shared words, date, figure or position, as a reader should see it. */
  detail: string;
}

/** The statement that each claim reports. */
export type StatementByClaim = ReadonlyMap<ClaimId, Statement>;

/** One utterance with every claim that reports it. Computed at build from the claims; never a permalink. */
export interface Statement {
  /** In the order of publication, unknown dates last, then by id; one entry where only one article reports it. */
  reports: readonly PlacedClaim[];
  /** The links that hold the reports together; empty for a single report. */
  links: readonly StatementLink[];
}
