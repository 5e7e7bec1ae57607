import type { Actor } from '../../../src/schema/index.ts';
import type { Operator } from './find-operators.ts';
import type { ResolvedReading } from './reading.ts';
import type { ActorContext } from './source/actor-context.ts';
import { toKey, toSingular } from './to-key.ts';
import type { Word } from './words.ts';

/** What is needed to tell whose attitude a word tells of. */
export interface Sides {
  /** The actor whose name ends at a place of the text. */
  byEnd: ReadonlyMap<number, Actor>;
  /** The first actor named at or behind a place. */
  nextFrom(place: number): ActorContext['mentions'][number] | undefined;
  /** The actors for whom the source speaks, itself among them. */
  side: ReadonlySet<string>;
  /** Words for these actors: "the council" in its mayor's mouth is her side. */
  ownNouns: ReadonlySet<string>;
}

/** Nouns in the names, offices and descriptions of actors, in the singular. */
export const nounsOf = (actors: readonly Actor[], source: readonly Word[]): ReadonlySet<string> =>
  new Set([
    ...actors.flatMap(({ name, aliases, metonyms, description, roles }) =>
      [name, description, ...aliases, ...metonyms, ...roles.map(({ title }) => title)].flatMap(toKey).map(toSingular),
    ),
    ...source.map(({ key }) => toSingular(key)),
  ]);

/** "countries that agreed", "those who oppose", "anyone who backs it": an attitude in a relative clause is that of its head. */
const isRelative = (words: readonly Word[], at: number): boolean =>
  /^(?:that|who|which)$/.test(words[at]?.key ?? '') &&
  (words[at - 1]?.pos === 'NOUN' ||
    /^(?:those|anyone|anybody|people|everyone|everybody|others|some|many|all)$/.test(words[at - 1]?.key ?? ''));

/** Index of the word that ends the subject of an operator, past its auxiliaries and past "wants to". */
const subjectOf = (
  words: readonly Word[],
  from: number,
): { at: number; isDemanded: boolean; isPassive: boolean; isControlled: boolean } => {
  let at = from - 1;
  let [isDemanded, isPassive, isControlled] = [false, false, false];
  for (; at >= 0; at -= 1) {
    const word = words[at];
    if (!word || word.key === "'s") break;
    if (word.key === 'to') {
      const head = words[at - 1];
      // "urged Norway to accept it": whoever is to accept it does not yet.
      if (head?.pos === 'NOUN' || head?.pos === 'PROPN' || head?.pos === 'PRON') isControlled = true;
      if (isControlled) break;
      // "Norway wants to accept it": the subject is that of the verb before.
      if (head?.pos === 'VERB' || head?.pos === 'ADJ') at -= 1;
      continue;
    }
    if (!/^(?:AUX|ADV|PART)$/.test(word.pos)) break;
    // "Norway must stop it" demands; it tells of nobody's attitude.
    if (/^(?:must|should|ought)$/.test(word.key)) isDemanded = true;
    isPassive ||= word.lemma === 'be' || /^(?:been|being)$/.test(word.key);
  }
  return { at, isDemanded, isPassive, isControlled };
};

/** "the union", "a rich man from the coast": the noun of a subject that no name of the registry is. */
const isStranger = (words: readonly Word[], at: number, ownNouns: ReadonlySet<string>): boolean => {
  const head = words[at];
  if (head && /^(?:some|many|others|most|few|everyone|everybody|nobody|people|critics|opponents|supporters)$/.test(head.key))
    return head.key !== 'nobody';
  if (!head || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return false;
  const start = words.findLastIndex(({ pos, key }, own) => own < at && !/^(?:NOUN|PROPN|ADJ|DET|NUM|ADV)$/.test(pos) && !/^'s?$/.test(key));
  const phrase = words.slice(start + 1, at + 1);
  // "our members", "his party": the speaker's own.
  if ([words[start], ...phrase].some((word) => /^(?:our|my|his|her|its|their)$/.test(word?.key ?? ''))) return false;
  return !phrase.some(
    ({ key, lemma, pos }) => (pos === 'NOUN' || pos === 'PROPN') && (ownNouns.has(toSingular(key)) || ownNouns.has(lemma)),
  );
};

/**
 * "Denmark opposes the quota" in the mouth of a Swede is Denmark's stance, not his; so is "the unions
 * oppose it" in that of a minister. "Our members oppose it" is the speaker's.
 */
export const isOthers = (
  reading: ResolvedReading,
  { byEnd, nextFrom, side, ownNouns }: Sides,
  words: readonly Word[],
  operator: Operator,
): boolean => {
  const { attitude, from, to } = operator;
  if (!attitude) return false;
  const { at: before, isDemanded, isPassive, isControlled } = subjectOf(words, from);
  if (isDemanded || isControlled) return false;
  const opener = words[before];
  // "expressed their support" is the support of those who express it.
  const isOwn = reading.cue.some(({ lemma }) =>
    /^(?:express|voice|declare|state|reiterate|reaffirm|announce|offer|confirm|pledge|give|lend|throw|repeat|withdraw)$/.test(lemma),
  );
  if (isOwn && before === 0 && words[from]?.pos === 'NOUN') return false;
  const isYours = (opener?.quoted ?? false) && /^(?:you|he|she|they|your|his|her|their)$/.test(opener?.key ?? '');
  if (isRelative(words, before) || isYours || (words[from]?.pos === 'NOUN' && /^(?:his|her|their|your)$/.test(opener?.key ?? '')))
    return true;
  const agent = isPassive && words[to]?.key === 'by' ? nextFrom(words[to]?.span.end ?? 0) : undefined;
  const subject = isPassive ? agent?.actor : byEnd.get(opener?.span.end ?? -1);
  if (!subject) return !isPassive && words[from]?.pos === 'VERB' && isStranger(words, before, ownNouns);
  // Two unnamed officials tell of the council's stance; they are not the council.
  if (reading.who.actors.length === 0) return true;
  const ofSubject = [subject.id, ...subject.speaksFor.map((one) => one.actor)];
  return !ofSubject.some((id) => side.has(id));
};
