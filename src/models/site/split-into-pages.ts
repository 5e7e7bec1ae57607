/** One page of a long list. */
export interface PageOf<Entry> {
  /** From 1. */
  number: number;
  /** Number of the last page. */
  last: number;
  /** Place in the whole list of the page's first entry, from 0. */
  first: number;
  entries: readonly Entry[];
}

/** Splits a list into pages of `size`; an empty list makes one empty page. */
export const splitIntoPages = <Entry>(entries: readonly Entry[], size: number): PageOf<Entry>[] => {
  const last = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    first: index * size,
    entries: entries.slice(index * size, (index + 1) * size),
  }));
};
