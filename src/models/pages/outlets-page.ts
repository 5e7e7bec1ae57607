import type { Outlet } from '../../schema/index.ts';
import { countryName, outletKindWords } from '../corpus/registry-words.ts';
import type { PublicRecord } from '../record/record.ts';
import { listHead, type PageHead } from '../site/page-head.ts';

/** The list of all outlets. */
export interface OutletsPage {
  head: PageHead;
  /** By name, each with what it is and three numbers; `cited` counts the claims for which it is named as the source. */
  outlets: readonly { outlet: Outlet; kind: string; country: string; articles: number; claims: number; cited: number }[];
}

/** All outlets with what is in the record of each. */
export const outletsPage = (record: PublicRecord): OutletsPage => {
  const { corpus, urls } = record;
  return {
    head: listHead(record, {
      address: urls.outlets,
      title: 'Outlets',
      description: 'Publishers whose articles are in the record, and media that these cite as their source.',
    }),
    outlets: corpus.outlets.map((outlet) => ({
      outlet,
      kind: outletKindWords[outlet.kind],
      country: countryName(outlet.country) ?? 'not known',
      articles: corpus.articlesByOutlet.get(outlet.id)?.length ?? 0,
      claims: corpus.claimsByOutlet.get(outlet.id)?.length ?? 0,
      cited: corpus.claimsByVia.get(outlet.id)?.length ?? 0,
    })),
  };
};
