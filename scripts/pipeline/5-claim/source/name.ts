import type { Actor } from '../../../../src/schema/index.ts';
import { toKey } from '../words/to-key.ts';

/**
 * How a phrase of the registry names its actor. `role` says whose office it is ("the Norwegian foreign
 * minister"); `office` does not ("the minister") and needs somebody spoken of before.
 */
export type NameKind = 'name' | 'alias' | 'surname' | 'metonym' | 'role' | 'office';

/** One way of naming one actor. */
export interface Name {
  actor: Actor;
  kind: NameKind;
  /** The text must write it with a capital letter; wholly in capitals where `acronym`. */
  capital: boolean;
  acronym: boolean;
  /** True for the noun of an office alone ("minister") that the registry does not list itself: there are more ministers than it knows. */
  bare?: boolean;
  from?: string | undefined;
  to?: string | undefined;
}

const withoutThe = (key: readonly string[]): string[] => key.filter((word) => word !== 'the');
/** A name as the words of a text are compared, without "the". One with an apostrophe inside is three words, as the tagger parts it: "o ' dell". */
export const keyOf = (phrase: string): string[] =>
  withoutThe(toKey(phrase)).flatMap((word) => word.split(/(?<=\p{L})(?=')|(?<=')(?=\p{L}{3})/u));
/** The key of a name as one text, for a map. */
export const joinKey = (key: readonly string[]): string => key.join(' ');
