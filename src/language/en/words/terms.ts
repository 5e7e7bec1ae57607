import { stemmer } from 'stemmer';
import { functionWords } from './function-word-lexicon.ts';
import { synonyms } from './synonym-lexicon.ts';

/** True where a word says something of the subject: a noun, a name, a number, a verb that does more than attribute. */
export const isContentWord = ({ key }: { key: string }): boolean => !functionWords.has(key);

/** The stem of a word (Porter 1980), for "is it the same word in another form": "deploys", "deployed" -> "deploi". */
export const stemOf = (key: string): string => stemmer(key.replace(/['’]s?$/u, ''));

const classes = new Map<string, string>();
for (const line of synonyms) {
  const stems = line.split(' ').map((word) => stemmer(word));
  // Of two meanings the first listed one holds, so no chain of lines joins what no line joins.
  for (const stem of stems) if (!classes.has(stem)) classes.set(stem, classes.get(stems[0] ?? '') ?? stems[0] ?? stem);
}

const known = new Map<string, string>();

/** The term for a word in lower case: its stem, or the first stem of its line in the synonym lexicon. */
export const toTerm = (word: string): string => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemOf(word);
  const term = classes.get(stem) ?? stem;
  known.set(word, term);
  return term;
};
