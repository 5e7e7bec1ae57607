import { closest, distance } from 'fastest-levenshtein';

/** How many letters may differ: one in a short word, so that swapped letters are found two from five on, a third of a long one. */
const allowed = (word: string): number => (word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 3)));

/** The known word nearest to a misspelt or shortened one; undefined where none is near enough to be meant. */
export const suggestNearest = (word: string, known: readonly string[]): string | undefined => {
  if (word === '' || known.length === 0) return undefined;
  const nearest = closest(word, known);
  if (distance(word, nearest) <= allowed(word)) return nearest;
  const longer = known.filter((other) => word.length >= 4 && other.startsWith(word));
  return longer.length === 1 ? longer[0] : undefined;
};

/** The same as an Issue's hint. */
export const nearestHint = (word: string, known: readonly string[]): { hint?: string } => {
  const nearest = suggestNearest(word, known);
  return nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` };
};
