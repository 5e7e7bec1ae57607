import { stemmer } from 'stemmer';
import { synonyms } from './synonym-lexicon.ts';

const classes = new Map<string, string>();
for (const line of synonyms) {
  const stems = line.split(' ').map((word) => stemmer(word));
  // Of two meanings the first listed one holds, so no chain of lines joins what no line joins.
  for (const stem of stems) if (!classes.has(stem)) classes.set(stem, classes.get(stems[0] ?? '') ?? stems[0] ?? stem);
}

const known = new Map<string, string>();

/** The term for a word in lower case: its stem (Porter 1980), or the first stem of its line in the synonym lexicon. */
export const toTerm = (word: string): string => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemmer(word.replace(/[’']s?$/u, ''));
  const term = classes.get(stem) ?? stem;
  known.set(word, term);
  return term;
};
