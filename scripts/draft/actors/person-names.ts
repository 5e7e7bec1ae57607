import { distance } from 'fastest-levenshtein';
import { HER_NAMES, HIS_NAMES } from '../../../src/language/en/names/gender-lexicon.ts';
import { NAME_PARTICLES } from '../../../src/language/en/names/name-particle-lexicon.ts';
import { NICKNAMES } from '../../../src/language/en/names/name-title-lexicon.ts';
import { toKeyWord } from '../../pipeline/5-claim/words/to-key.ts';

/** The words of a name. */
export const partsOf = (name: string): readonly string[] => name.split(/\s+/u);

/** A name in key form: see `to-key.ts`. */
export const keyOf = (name: string): string => partsOf(name).map(toKeyWord).join(' ');

/** True of a given name that tells she or he. */
export const isGivenName = (part: string): boolean => HER_NAMES.has(toKeyWord(part)) || HIS_NAMES.has(toKeyWord(part));

/** The family name with its particles: "da Costa" of "Rui da Costa". */
export const familyOf = (name: string): string => {
  const parts = partsOf(name);
  let from = parts.length - 1;
  while (from > 1 && NAME_PARTICLES.has(parts[from - 1] ?? '')) from -= 1;
  return parts.slice(from).join(' ');
};

/** The first word of a name in key form, without the stop of an initial. */
export const givenOf = (name: string): string => toKeyWord(partsOf(name)[0] ?? '').replace(/\.$/u, '');

const longForm = (given: string): string => NICKNAMES[given] ?? given;

/** "Tim Roe", "Timothy Roe" and "T. Roe" are one, where no other Roe is about. */
export const isSameGiven = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const isSpelling = short.length > 4 && one.charAt(0) === other.charAt(0) && distance(one, other) <= 2;
  return (
    one === other || isSpelling || longForm(one) === longForm(other) || (long.startsWith(short) && (short.length > 2 || short.length === 1))
  );
};

/** Two spellings of one family name, as from another alphabet: "Petrenko" and "Petrenco"; only beside one given name. */
export const isSameFamily = (one: string, other: string): boolean => {
  const [a, b] = [keyOf(familyOf(one)), keyOf(familyOf(other))];
  return a === b || (givenOf(one) === givenOf(other) && Math.min(a.length, b.length) > 4 && distance(a, b) <= 2);
};
