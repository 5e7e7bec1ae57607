import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to a misspelt one; undefined where none is near enough to be meant (more than a third of the letters differ). */
export const suggestNearest = (word: string, known: readonly string[]): string | undefined => {
  if (word === '' || known.length === 0) return undefined;
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(1, Math.floor(word.length / 3)) ? nearest : undefined;
};

/** The same as an Issue's hint. */
export const nearestHint = (word: string, known: readonly string[]): { hint?: string } => {
  const nearest = suggestNearest(word, known);
  return nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` };
};
