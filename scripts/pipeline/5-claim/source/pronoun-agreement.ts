import { HER_NAMES, HER_TITLES, HIS_NAMES, HIS_TITLES } from '../../../../src/language/en/names/gender-lexicon.ts';
import { OFFICES, type PronounKind } from '../../../../src/language/en/names/source-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import type { ResolvedSource } from '../words/reading.ts';
import { toKey } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';
import type { ActorContext } from './actor-context.ts';

/** A pronoun that speaks: "she" is of the kind "person". */
export interface Pronoun {
  kind: PronounKind;
  key: string;
}

/** Somebody whom a pronoun may mean: an earlier source or the subject of an earlier sentence. */
export interface Candidate {
  at: number;
  who: ResolvedSource;
  words: readonly Word[];
  /** Persons of the registry who are the object of its sentence; of an earlier source none, for who spoke goes on. */
  rivals: readonly Actor[];
}

/** The pronoun that goes with a person: that of the registry, of a title in the article, of the given name or of its roles. */
const genderOf = ({ id, name, roles, pronouns }: Actor, { titled }: ActorContext): 'he' | 'she' | 'they' | undefined => {
  const told = pronouns ?? titled.get(id);
  if (told) return told;
  const keys = toKey(name);
  const titles = roles.flatMap(({ title, words }) => [title, ...words]).flatMap(toKey);
  const first = keys.find((key) => !HER_TITLES.has(key) && !HIS_TITLES.has(key));
  const all = [...keys, ...titles];
  if (all.some((key) => HER_TITLES.has(key))) return 'she';
  if (all.some((key) => HIS_TITLES.has(key))) return 'he';
  if (keys.length < 2 || first === undefined) return undefined;
  return HER_NAMES.has(first) ? 'she' : HIS_NAMES.has(first) ? 'he' : undefined;
};

/** Nobody of the registry, but somebody: a name, or a noun for a person. */
export const isUnknownPerson = (words: readonly Word[]): boolean => {
  // "Jens Lie, 34": an age is no part of a name.
  const last = words.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'NUM').at(-1);
  if (!last) return false;
  return (
    (last.capital && (last.pos === 'PROPN' || words.length > 1)) || OFFICES.has(last.key) || /(?:man|woman|ist|ian|eer)$/.test(last.key)
  );
};

/** A name of several words that no given name begins, or one that says what body it is. */
const isUnknownBody = (words: readonly Word[]): boolean => {
  const named = words.filter(({ pos, capital, quoted }) => pos === 'PROPN' && capital && !quoted);
  const last = words.filter(({ pos }) => pos !== 'PUNCT').at(-1);
  return named.length > 1 && named.at(-1) === last && genderOfWords(words) === undefined && !named.some(({ key }) => OFFICES.has(key));
};

const isPlural = (words: readonly Word[]): boolean =>
  words.some(({ pos, key, lemma }) => pos === 'NOUN' && key !== lemma && key.endsWith('s'));

/** The gender that a title or the given name at the head of some words tells. */
const genderOfWords = (words: readonly Word[]): 'he' | 'she' | undefined => {
  const keys = words.filter(({ pos }) => pos !== 'PUNCT').map(({ key }) => key);
  if (keys.some((key) => HER_TITLES.has(key) || HER_NAMES.has(key))) return 'she';
  return keys.some((key) => HIS_TITLES.has(key) || HIS_NAMES.has(key)) ? 'he' : undefined;
};

/** Somebody whom a pronoun means. */
export const byPronoun = (actor: Actor): ResolvedSource => ({ actors: [{ actor: actor.id, rule: 'pronoun' }], unresolved: [] });

/** "Ada wrote to **Ben**. He …": the other one named there, where the gender leaves but one. */
const rivalOf = (rivals: readonly Actor[], wanted: 'he' | 'she', context: ActorContext): ResolvedSource | 'stop' | undefined => {
  const fitting = rivals.filter((rival) => (genderOf(rival, context) ?? wanted) === wanted);
  const [only, other] = fitting;
  if (!only) return undefined;
  return other || genderOf(only, context) !== wanted ? 'stop' : byPronoun(only);
};

/** What a candidate is to a pronoun: its referent, a reason to stop, since the pronoun may mean somebody whom nobody knows, or nothing. */
export const judgeCandidate = (
  { kind, key }: Pronoun,
  { who, words, rivals }: Candidate,
  byId: ReadonlyMap<string, Actor>,
  context: ActorContext,
): ResolvedSource | 'stop' | undefined => {
  const persons = who.actors.filter(({ actor }) => byId.get(actor)?.kind === 'person');
  if (kind === 'person') {
    const person = persons.length === 1 ? byId.get(persons[0]?.actor ?? '') : undefined;
    const gender = person && genderOf(person, context);
    const wanted = key === 'she' || key === 'her' ? 'she' : 'he';
    if (gender !== undefined && gender !== wanted) return rivalOf(rivals, wanted, context);
    if (person && rivals.some((rival) => rival !== person && (genderOf(rival, context) ?? wanted) === wanted)) return 'stop';
    if (who.actors.length === 1 && persons.length === 1 && who.unresolved.length === 0) return who;
    if (persons.length > 1) return 'stop';
    return who.actors.length === 0 && isUnknownPerson(words) && (genderOfWords(words) ?? wanted) === wanted ? 'stop' : undefined;
  }
  if (kind === 'many') {
    const one = persons.length === 1 && who.actors.length === 1 ? byId.get(persons[0]?.actor ?? '') : undefined;
    if (one?.pronouns === 'they') return who;
    if (who.actors.length > 1 || (who.actors.length === 1 && persons.length === 0)) return who.unresolved.length === 0 ? who : 'stop';
    return who.actors.length === 0 && isPlural(words) ? 'stop' : undefined;
  }
  // "Orla Pools said": a body that the registry does not know.
  if (who.actors.length === 0 && isUnknownBody(words)) return 'stop';
  return who.actors.length === 1 && persons.length === 0 && who.unresolved.length === 0 ? who : undefined;
};
