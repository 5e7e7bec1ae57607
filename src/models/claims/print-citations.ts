import type { PlacedClaim } from '../corpus/corpus.ts';
import type { Linking } from '../site/structured-data.ts';
import { citeClaim, makeClaimCard } from './claim-card.ts';

/** Where the claims of a printed page can be found again. */
export interface PrintedCitations {
  lines: readonly string[];
  /** Claims without a line, and the address where they are. */
  more: number;
  address: string;
}

/** As many as a timeline shows with their words; a hand-out of more is no hand-out. */
const most = 40;

/** Cites the claims of the page at an address. */
export const printCitations = ({ corpus, urls, site }: Linking, claims: readonly PlacedClaim[], address: string): PrintedCitations => ({
  lines: claims.slice(0, most).map((placed) => citeClaim(makeClaimCard(corpus, placed), new URL(urls.claim(placed.claim.id), site).href)),
  more: Math.max(0, claims.length - most),
  address: new URL(address, site).href,
});
