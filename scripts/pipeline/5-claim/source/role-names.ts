import { DEMONYMS } from '../../../../src/language/en/names/demonym-lexicon.ts';
import { OFFICES } from '../../../../src/language/en/names/source-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import type { PhraseEntry } from '../words/phrase-index.ts';
import { joinKey, keyOf, type Name, type NameKind } from './name.ts';

/** "Calvanian" of a state that no list has: of "Calvany". */
const guessDemonyms = (name: string): string[] => {
  const stem = name.replace(/[aeiouy]+$/u, '');
  return name.includes(' ') || stem.length < 3 ? [] : [`${stem}ian`, `${stem}an`, `${stem}ese`, `${stem}ish`];
};

/** Names, aliases and adjectives of an actor, as they stand before an office. */
export const ownerFormsOf = (actor: Actor): string[][] => {
  const names = [actor.name, ...actor.aliases];
  const keys = new Set(names.map((name) => joinKey(keyOf(name))));
  const known = Object.entries(DEMONYMS).flatMap(([state, adjectives]) => (keys.has(joinKey(keyOf(state))) ? adjectives : []));
  const demonyms = known.length > 0 || actor.kind !== 'state' ? known : guessDemonyms(actor.name);
  const capitals = actor.metonyms.filter((metonym) => /^\p{Lu}[^\s]*$/u.test(metonym));
  return [...names, ...demonyms, ...capitals].map(keyOf);
};

const afterOwner = (key: readonly string[], owners: readonly string[][]): string[] | undefined => {
  for (const owner of owners) {
    if (owner.length >= key.length || !owner.every((word, at) => key[at] === word)) continue;
    const rest = key.slice(owner.length);
    return rest[0] === "'s" || rest[0] === "'" ? rest.slice(1) : rest;
  }
  for (const owner of owners) {
    const tail = ['of', ...owner];
    if (tail.length < key.length && tail.every((word, at) => key[key.length - tail.length + at] === word))
      return key.slice(0, -tail.length);
  }
  return undefined;
};

/** The noun of an office: "minister" of "foreign minister" and of "minister of foreign affairs". */
const headOf = (office: readonly string[]): string[] => {
  const of = office.indexOf('of');
  const head = (of > 0 ? office.slice(0, of) : office).at(-1);
  // "The minister" is no prime minister, "the president" no vice president.
  if (office.some((word) => /^(?:prime|vice|deputy|former|ex)$/.test(word))) return [];
  return head !== undefined && head !== 'general' && OFFICES.has(head) ? [head] : [];
};

/** A bare title, without dates and without anything that is no longer so: "Chief executive of Blue Basin." */
const TITLE = /^(?!former|ex-|deputy|acting|late|the |a |an |his |her )\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,6}\.?$/iu;

/** Who has no roles in the registry holds what it says that they are, if that is a title and they alone have it. */
const rolesOf = (actor: Actor, all: readonly Actor[]): Actor['roles'] => {
  const { kind, roles, description } = actor;
  if (kind !== 'person' || roles.length > 0 || !TITLE.test(description) || / and /u.test(description)) return roles;
  const title = description.replace(/\.$/u, '');
  const key = keyOf(title);
  const of = key.indexOf('of');
  const isOffice = OFFICES.has((of > 0 ? key.slice(0, of) : key).at(-1) ?? '');
  const isSole = !all.some((other) => other !== actor && other.description === description);
  return isOffice && isSole ? [{ title, words: [] }] : roles;
};

/** The roles of an actor with every owner that they can stand with ("the Norwegian minister"), and their offices alone ("the minister"). */
export const roleNames = (actor: Actor, byId: ReadonlyMap<string, Actor>, all: readonly Actor[]): PhraseEntry<Name>[] =>
  rolesOf(actor, all).flatMap(({ title, words, from, to }) => {
    const named = all.filter((other) => other.kind !== 'person' && afterOwner(keyOf(title), ownerFormsOf(other)));
    const spokenFor = actor.speaksFor.flatMap(({ actor: id }) => byId.get(id) ?? []);
    const owners = (named.length > 0 ? named : spokenFor).flatMap(ownerFormsOf).sort((a, b) => b.length - a.length);
    const roles = new Map<string, string[]>();
    const offices = new Map<string, string[]>();
    const bare = new Set<readonly string[]>();
    for (const phrase of [title, ...words]) {
      const key = keyOf(phrase);
      const office = afterOwner(key, owners);
      const core = phrase.replace(/^the /i, '');
      const isMixed = /\p{Lu}/u.test(core) && /(?:^|\s)\p{Ll}{3,}/u.test(core.replace(/\b(?:of|the|and|for)\b/g, ''));
      if (office) offices.set(joinKey(office), office);
      else if (!isMixed && !/\bof the? ?\p{Lu}/u.test(core)) offices.set(joinKey(key), key);
      if (office || isMixed || /\bof (?:the )?\p{Lu}/u.test(core)) roles.set(joinKey(key), key);
    }
    for (const office of [...offices.values()]) {
      for (const owner of owners) {
        for (const key of [
          [...owner, ...office],
          [...owner, "'s", ...office],
          [...owner, "'", ...office],
          [...office, 'of', ...owner],
        ])
          roles.set(joinKey(key), key);
      }
      const head = headOf(office);
      if (head.length > 0 && !offices.has(joinKey(head))) {
        offices.set(joinKey(head), head);
        bare.add(head);
      }
    }
    const entry = (key: string[], kind: NameKind): PhraseEntry<Name> => ({
      key,
      value: { actor, kind, capital: false, acronym: false, from, to, bare: bare.has(key) },
    });
    return [...[...roles.values()].map((key) => entry(key, 'role')), ...[...offices.values()].map((key) => entry(key, 'office'))];
  });
