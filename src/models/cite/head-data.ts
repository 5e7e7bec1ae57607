import { type CslItem, sortedName } from './csl-item.ts';

/** One `<meta>` of a page's head. */
export interface HeadMeta {
  name: string;
  content: string;
}

/**
 * What reference managers read of a page of ours. Zotero takes `z:itemType` over every guess;
 * `citation_journal_title` is left out, since it would make an article of any page.
 */
export const citationMeta = (
  item: CslItem,
  { description, keywords }: { description: string; keywords: readonly string[] },
): readonly HeadMeta[] => {
  const authors = (item.author ?? []).map(sortedName);
  const date =
    item.issued && 'date-parts' in item.issued ? item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')) : undefined;
  const one = (name: string, content: string | undefined): readonly HeadMeta[] =>
    content === undefined || content === '' ? [] : [{ name, content }];
  return [
    ...one('z:itemType', 'webpage'),
    ...one('citation_title', item.title),
    ...authors.flatMap((author) => one('citation_author', author)),
    ...one('citation_date', date?.join('/')),
    ...one('citation_public_url', item.URL),
    ...one('citation_language', item.language),
    ...one('citation_abstract', description),
    ...one('citation_keywords', keywords.join('; ')),
    ...one('DC.title', item.title),
    ...authors.flatMap((author) => one('DC.creator', author)),
    ...one('DC.date', date?.join('-')),
    ...one('DC.publisher', item['container-title']),
    ...one('DC.identifier', item.URL),
    ...one('DC.language', item.language),
    ...one('DC.rights', 'https://creativecommons.org/licenses/by/4.0/'),
  ];
};

/** An item as a ContextObject in a span (COinS), which reference managers find in lists: Z39.88-2004 in Dublin Core. */
export const toCoins = (item: CslItem): string => {
  const date =
    item.issued && 'date-parts' in item.issued ? item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-') : '';
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
