import type { TypedLink } from '../site/page-links.ts';
import { type CslItem, singleDate, sortedName } from './csl-item.ts';

/** One `<meta>` of a page's head. */
export interface HeadMeta {
  name: string;
  content: string;
}

/** What the head of a page says of how to cite it, and of its other forms. */
export interface CiteHead {
  meta: readonly HeadMeta[];
  /** The address to cite: RFC 8574. */
  citeAs: string;
  links: readonly TypedLink[];
}

/**
 * What reference managers read of a page of ours. Zotero takes `z:itemType` over every guess;
 * `citation_journal_title` is left out, since it would make an article of any page.
 */
const citationMeta = (
  item: CslItem,
  { description, keywords }: { description: string; keywords: readonly string[] },
): readonly HeadMeta[] => {
  const authors = (item.author ?? []).map(sortedName);
  const date = singleDate(item.issued);
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

/** The head of a page of ours by the item that cites it. */
export const makeCiteHead = (
  item: CslItem,
  links: readonly TypedLink[],
  description: string,
  keywords: readonly string[] = [],
): CiteHead => ({
  meta: citationMeta(item, { description, keywords }),
  citeAs: item.URL,
  links,
});
