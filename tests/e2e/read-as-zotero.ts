/** What a reference manager would save of a page. */
export interface SavedItem {
  itemType: string;
  title: string;
  authors: readonly string[];
  /** Empty where the page gives none. */
  date: string;
  url: string;
}

/**
 * The ContextObjects of a page (COinS) as Zotero's translator of that name takes them, which goes before all others: one is saved
 * as it is, of several the reader chooses. `aucorp` stays whole, `creator` is parted at its comma.
 */
export const readCoins = (document: Document): SavedItem[] =>
  [...document.querySelectorAll('span.Z3988[title]')].map((span) => {
    const pairs = new URLSearchParams(span.getAttribute('title') ?? '');
    if (pairs.get('rft_val_fmt') !== 'info:ofi/fmt:kev:mtx:dc') throw new Error(`unknown format: ${pairs.get('rft_val_fmt')}`);
    return {
      itemType: pairs.get('rft.type') ?? '',
      title: pairs.get('rft.title') ?? '',
      authors: [...pairs.getAll('rft.aucorp'), ...pairs.getAll('rft.creator')],
      date: pairs.get('rft.date') ?? '',
      url: pairs.get('rft.identifier') ?? '',
    };
  });

/**
 * The head of a page as Zotero's translator "Embedded Metadata" takes it: `citation_*` goes before Dublin Core. Without a date in
 * either the first `<time datetime>` of the page is taken for one, wherever it stands.
 */
export const readEmbedded = (document: Document): SavedItem => {
  const all = (name: string): string[] =>
    [...document.querySelectorAll(`head > meta[name="${name}"]`)].flatMap((meta) => meta.getAttribute('content') ?? []);
  const first = (...names: readonly string[]): string => names.flatMap(all)[0] ?? '';
  const authors = all('citation_author');
  return {
    itemType: first('z:itemType'),
    title: first('citation_title', 'DC.title'),
    authors: authors.length > 0 ? authors : all('DC.creator'),
    date:
      first('citation_date', 'citation_publication_date', 'DC.date') ||
      (document.querySelector('time[datetime]')?.getAttribute('datetime') ?? ''),
    url: first('citation_public_url', 'DC.identifier'),
  };
};
