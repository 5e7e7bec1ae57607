/** Parameters that say how a reader came, and nothing of the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmp(?:id)?|ref_src|ns_\w+|at_(?:medium|campaign)\w*|smid|ocid|__twitter_impression)$/i;

/** The address without its fragment and without what only says how a reader came there. */
export const cleanAddress = (address: string): string => {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
};

/** Faces of one site: `www`, and those for telephones. */
const siteOf = (url: URL): string => url.host.replace(/^(?:www|m|mobile|amp)\./, '');

/**
 * The same for two addresses of one page: with or without `https`, `www.`, a slash at the end, `/amp`, a fragment, or
 * parameters that only say how a reader came there.
 */
export const addressKey = (address: string): string => {
  const url = new URL(cleanAddress(address));
  url.searchParams.sort();
  return `${siteOf(url)}${url.pathname.replace(/\/(?:amp|index\.html?)?\/?$/, '').replace(/^\/amp(?=\/)/, '')}${url.search}`;
};

/** True where both stand on one site: one host is the other, or lies under it. */
export const isSameSite = (one: string, other: string): boolean => {
  const [a, b] = [siteOf(new URL(one)), siteOf(new URL(other))];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
};

/** An archive's copy: `https://web.archive.org/web/20260204101500/https://news.example/x`. */
const archiveShape =
  /^https?:\/\/web\.archive\.org\/web\/(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)\d*(?:[a-z]{2}_)?\/(?<address>https?:\/\/.+)$/;

/** The page of which an address is the copy in an archive, with the day on which the copy was made. */
export const parseArchiveAddress = (address: string): { original: string; date: string } | undefined => {
  const { year, month, day, address: original = '' } = archiveShape.exec(address)?.groups ?? {};
  return URL.canParse(original) ? { original: new URL(original).href, date: `${year}-${month}-${day}` } : undefined;
};
