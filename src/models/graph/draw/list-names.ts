import { nameList } from '../../corpus/name-list.ts';

/** "A", "A and B", "A, B and C"; of more than three the first two, and how many others. */
export const listNames = (names: readonly string[]): string =>
  nameList(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names);
