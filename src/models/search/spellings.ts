import type { Actor } from '../../schema/index.ts';

/** Every name of an actor: the registry's spelling, other spellings and scripts, and words that stand for it. */
export const namesOf = ({ name, aliases, metonyms }: Actor): string[] => [name, ...aliases, ...metonyms];

const escapeForRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** True where the name stands in the text as a whole word, in this very case: "US" is not in "us". */
const stands = (name: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeForRegExp(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);

/**
 * The other names of every actor that a text names, so that a search for "Kiev" finds a quotation with
 * "Kyiv" and one for "Zelenskyy" a quotation with "Zelensky".
 */
export const spellingsOf = (actors: readonly Actor[], text: string): string[] =>
  actors.map(namesOf).flatMap((names) => (names.some((name) => stands(name, text)) ? names.filter((name) => !stands(name, text)) : []));
