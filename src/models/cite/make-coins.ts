import { type CslItem, type CslName, singleDate } from './csl-item.ts';

/** A person is sorted by its parts; a name that is not known in parts stays whole, and `aucorp` keeps reference managers from parting it: "On Record" is no Mr Record. */
const authorPair = (name: CslName): readonly [string, string] =>
  'literal' in name ? ['rft.aucorp', name.literal] : ['rft.creator', `${name.family}, ${name.given}`];

/** An item as a ContextObject in a span (COinS): Z39.88-2004 in Dublin Core, with Zotero's names for types. */
const toCoins = (item: CslItem): string => {
  const pairs: readonly (readonly [string, string])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', item.type === 'article-newspaper' ? 'newspaperArticle' : 'webpage'],
    ['rft.title', item.title],
    ...(item.author ?? []).map(authorPair),
    ['rft.date', singleDate(item.issued)?.join('-') ?? ''],
    ['rft.source', item['container-title'] ?? ''],
    ['rft.identifier', item.URL],
    ['rft.language', item.language ?? ''],
    ['rft.description', item.note ?? ''],
  ];
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
};

/** What a page offers to reference managers, one ContextObject each: with a single one a page is saved as that item, with several the reader is asked which. */
export const makeCoins = (items: readonly CslItem[]): string[] => items.map(toCoins);
