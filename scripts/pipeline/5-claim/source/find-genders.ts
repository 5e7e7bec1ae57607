import { HER_NAMES, HER_TITLES, HIS_NAMES, HIS_TITLES } from '../../../../src/language/en/gender-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import { toKey } from '../to-key.ts';

/** The pronoun that goes with a person, where the given name or the titles of its roles tell it. */
export const genderOf = ({ name, roles }: Actor): 'he' | 'she' | undefined => {
  const keys = toKey(name);
  const titles = roles.flatMap(({ title, words }) => [title, ...words]).flatMap(toKey);
  const first = keys.find((key) => !HER_TITLES.has(key) && !HIS_TITLES.has(key));
  const all = [...keys, ...titles];
  if (all.some((key) => HER_TITLES.has(key))) return 'she';
  if (all.some((key) => HIS_TITLES.has(key))) return 'he';
  if (keys.length < 2 || first === undefined) return undefined;
  return HER_NAMES.has(first) ? 'she' : HIS_NAMES.has(first) ? 'he' : undefined;
};
