import { bisector } from 'd3-array';
import { OFFICES } from '../../../../src/language/en/names/source-lexicon.ts';
import { dateRange } from '../../../../src/models/dates/date-range.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import type { Span } from '../../span.ts';
import type { PhraseHit } from '../words/phrase-index.ts';
import type { Word } from '../words/words.ts';
import type { Name, NameKind } from './name.ts';
import type { NameIndex } from './name-index.ts';

/** A role's or a mandate's time: EDTF, both ends included, a missing end is open. */
interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** Whether something held on a day or in a month (EDTF); undefined where the date is not known and the period is not open at both ends. */
export const holdsAt = ({ from, to }: Period, date: string): boolean | undefined => {
  if (from === undefined && to === undefined) return true;
  const range = dateRange(date);
  if (!range) return undefined;
  return (
    (dateRange(from ?? '')?.from ?? Number.NEGATIVE_INFINITY) <= range.to &&
    (dateRange(to ?? '')?.to ?? Number.POSITIVE_INFINITY) >= range.from
  );
};

/** A place where the article names an actor of the registry. */
export interface Mention {
  actor: Actor;
  kind: NameKind;
  /** True where it is written with a capital letter, as a name is. */
  isCapital: boolean;
  span: Span;
}

/** What is known while the sources of one article are resolved. */
export interface ActorContext {
  names: NameIndex;
  /** The article's day (EDTF), for roles; empty where it is not known. */
  date: string;
  /** In the order of the text. */
  mentions: readonly Mention[];
  /** Where each actor is first mentioned in any way, and first by its name, by actor id. */
  first: ReadonlyMap<string, number>;
  firstNamed: ReadonlyMap<string, number>;
  /** Where somebody who speaks for an actor at the article's date is first named, by the actor's id. */
  firstVoiced: ReadonlyMap<string, number>;
  /** Where a state that the registry does not know is first named. */
  firstForeign: number;
  /** The pronoun that a title before a name tells: "Ms Moor", by actor id. */
  titled: ReadonlyMap<string, 'he' | 'she'>;
  /** Where others of an actor's family name are named, and where the actor's full name is, by actor id. */
  strangers: ReadonlyMap<string, readonly number[]>;
  fullNames: ReadonlyMap<string, readonly number[]>;
}

/** Index of the first mention that begins at or after a place. */
export const firstFrom = bisector(({ span }: Mention) => span.start).left;

/** The mentions that begin within a span, in the order of the text. */
export const mentionsIn = ({ mentions }: ActorContext, { start, end }: Span): readonly Mention[] =>
  mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end));

const isWritten = ({ capital, acronym }: Name, words: readonly Word[], { from, to }: { from: number; to: number }): boolean => {
  const run = words.slice(from, to);
  if (acronym) return run.every(({ text }) => !/\p{Ll}/u.test(text) || (text.length > 3 && /^\p{Lu}/u.test(text)));
  return !capital || (run[0]?.capital ?? false);
};

/** True where the word before a family name is another given name: "Ivan Lavrov" is not the Lavrov of the registry. */
export const isOtherGivenName = (words: readonly Word[], at: number, names: NameIndex): boolean => {
  const before = words[at - 1];
  if (!before?.capital || before.pos !== 'PROPN' || OFFICES.has(before.key) || names.isOwner(before.key)) return false;
  return !/^(?:states|kingdom|union|nations|federation|republic)$/.test(before.key);
};

/**
 * The longest names that begin at a word, as it is written there: right case, role held at the article's
 * date or at a date that is not known, no other given name before a family name.
 */
export const namesAt = (words: readonly Word[], at: number, names: NameIndex, date: string): PhraseHit<Name>[] => {
  const hits = names
    .find(words, at)
    .filter((hit) => isWritten(hit.value, words, hit))
    .filter(({ value }) => (value.kind !== 'role' && value.kind !== 'office') || holdsAt(value, date) !== false)
    .filter(({ value, from }) => value.kind !== 'surname' || !isOtherGivenName(words, from, names));
  const longest = Math.max(0, ...hits.map(({ to }) => to));
  return hits.filter(({ to }) => to === longest);
};

/** True where the article has spoken of the actor before a place. */
export const isSpokenOf = ({ first }: ActorContext, actor: Actor, before: number): boolean =>
  (first.get(actor.id) ?? Number.POSITIVE_INFINITY) < before;
