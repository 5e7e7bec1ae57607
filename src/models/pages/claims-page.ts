import { makeCoins } from '../cite/make-coins.ts';
import { claimItem } from '../cite/make-items.ts';
import { type ClaimCard, makeClaimCard } from '../claims/claim-card.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { countOf } from '../corpus/name-list.ts';
import type { PublicRecord } from '../record/record.ts';
import { listHead, type PageHead } from '../site/page-head.ts';
import type { PageOf } from '../site/split-into-pages.ts';

/** A page of the list of all claims. */
export interface ClaimsPage {
  head: PageHead;
  /** "52 claims": of the whole list. */
  title: string;
  /** Which claims of the list these are; empty where it has one page. */
  range: string;
  claims: readonly ClaimCard[];
  coins: readonly string[];
}

/** The claims of one page, the newest first. */
export const claimsPage = (record: PublicRecord, { number, last, first, entries }: PageOf<PlacedClaim>): ClaimsPage => {
  const { corpus, urls } = record;
  return {
    head: listHead(record, {
      address: urls.claimsPage(number),
      title: number === 1 ? 'Claims' : `Claims, page ${number} of ${last}`,
      description: 'Every claim in the record by the date on which it was said, the newest first; those without a date at the end.',
      trail: number === 1 ? [] : [{ name: 'Claims', href: urls.claims }],
    }),
    title: countOf(corpus.claims.length, 'claim'),
    range: last === 1 ? '' : `Here are claims ${first + 1} to ${first + entries.length}.`,
    claims: entries.map((placed) => makeClaimCard(corpus, placed)),
    coins: makeCoins(entries.map((placed) => claimItem(record, makeClaimCard(record.corpus, placed)))),
  };
};
