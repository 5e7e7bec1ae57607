import type { Actor } from '../../../../src/schema/index.ts';
import type { ReadSentence } from '../words/reading.ts';
import { isOtherGivenName, type Mention } from './actor-context.ts';
import type { NameIndex } from './name-index.ts';

/** "NATO Troops Will Be Deployed" capitalises everything, so that a capital says nothing. */
const isTitleCase = (words: ReadSentence['words']): boolean => {
  const long = words.filter(({ text, pos }) => pos !== 'PUNCT' && text.length > 3);
  return long.length > 3 && long.every(({ capital }) => capital);
};

/** Words with a capital that stand before family names and are no given names. */
const NO_GIVEN_NAME =
  /^(?:republican|democrat|democratic|conservative|liberal|labor|socialist|tory|green|crooked|team|post|pre|anti|pro|when|while|if|but|and|as)$/;

/** Where an article names somebody else of an actor's family name, by actor id: "Luis Rubio" where the registry has Marco. */
export const findStrangers = (sentences: readonly ReadSentence[], names: NameIndex): ReadonlyMap<string, readonly number[]> => {
  const strangers = new Map<string, number[]>();
  for (const { words } of sentences) {
    if (isTitleCase(words)) continue;
    for (const [at, word] of words.entries()) {
      if (at < 1 || NO_GIVEN_NAME.test(words[at - 1]?.key ?? '')) continue;
      const families = names.find(words, at).filter(({ value }) => value.kind === 'surname');
      if (families.length === 0 || !isOtherGivenName(words, at, names)) continue;
      // "Captain Ola Nord": a whole name of the registry that begins here is no stranger's.
      if (names.find(words, at).some(({ to, value }) => to > at + 1 && (value.kind === 'name' || value.kind === 'alias'))) continue;
      // "Hillary Rodham Clinton": a name of the registry that ends here is no stranger's.
      const isOwn = [1, 2, 3].some((back) =>
        names
          .find(words, at - back)
          .some(({ to, value }) => to > at && (value.kind === 'name' || value.kind === 'alias' || value.kind === 'surname')),
      );
      if (isOwn) continue;
      for (const { value } of families) strangers.set(value.actor.id, [...(strangers.get(value.actor.id) ?? []), word.span.start]);
    }
  }
  return strangers;
};

/** Whether a bare family name may mean the actor: nobody else of that name was introduced since the actor's own full name. */
export const isOwnFamilyName = (
  actor: Actor,
  place: number,
  strangers: ReadonlyMap<string, readonly number[]>,
  fullNames: ReadonlyMap<string, readonly number[]>,
): boolean => {
  const other = strangers.get(actor.id);
  if (!other) return true;
  const last = (places: readonly number[] | undefined): number => places?.findLast((at) => at < place) ?? -1;
  const own = last(fullNames.get(actor.id));
  return own >= 0 && own > last(other);
};

/** Where an article gives the full names of actors. */
export const findFullNames = (mentions: readonly Mention[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const { actor, kind, span } of mentions)
    if (kind === 'name' || kind === 'alias') places.set(actor.id, [...(places.get(actor.id) ?? []), span.start]);
  return places;
};
