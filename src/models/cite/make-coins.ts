import { makeClaimCard } from '../claims/claim-card.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import type { Linking } from '../site/structured-data.ts';
import { type CslItem, singleDate, sortedName } from './csl-item.ts';
import { claimItem } from './make-items.ts';

/** An item as a ContextObject in a span (COinS), which reference managers find in lists: Z39.88-2004 in Dublin Core. */
const toCoins = (item: CslItem): string => {
  const date = singleDate(item.issued)?.join('-') ?? '';
  const pairs: readonly (readonly [string, string])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'webpage'],
    ['rft.title', item.title],
    ...(item.author ?? []).map((name) => ['rft.creator', sortedName(name)] as const),
    ['rft.date', date],
    ['rft.source', item['container-title'] ?? ''],
    ['rft.identifier', item.URL],
    ['rft.language', item.language ?? ''],
  ];
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
};

/** The claims listed on a page, as reference managers find them in lists: one ContextObject each. */
export const makeCoins = (linking: Linking, claims: readonly PlacedClaim[]): string[] =>
  claims.map((placed) => toCoins(claimItem(linking, makeClaimCard(linking.corpus, placed))));
