import { DEMONYMS } from '../../../../src/language/en/demonym-lexicon.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../../../src/language/en/name-particle-lexicon.ts';
import { OFFICES } from '../../../../src/language/en/source-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import { makePhraseIndex, type PhraseEntry, type PhraseIndex } from '../words/phrase-index.ts';
import { toKey } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';

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

/** Every way of naming an actor of the registry. */
export interface NameIndex {
  find: PhraseIndex<Name>;
  /** Adjectives and names that say to whom an office belongs. */
  isOwner(key: string): boolean;
  /** The state or body that an adjective or a name belongs to. */
  ownerOf(key: string): Actor | undefined;
  /** True where the registry has at most one state, so that "the government" can be no other's. */
  isDomestic: boolean;
  states: readonly Actor[];
  /** Bodies whose name ends in a noun: "council" of "Herring Council". */
  bodiesOf(noun: string): readonly Actor[];
  /** Names and adjectives of states that the registry does not have. */
  isForeign(key: string): boolean;
  /** Adjectives alone, which name nobody: "Norwegian". */
  isDemonym(key: string): boolean;
}

const HONORIFICS: ReadonlySet<string> = new Set([
  'sir',
  'dame',
  'lord',
  'lady',
  'king',
  'queen',
  'prince',
  'princess',
  'pope',
  'dr',
  'mr',
  'ms',
  'mrs',
]);

const withoutThe = (key: readonly string[]): string[] => key.filter((word) => word !== 'the');
/** Names with an apostrophe inside are three words, as the tagger parts them: "o ' dell". */
const keyOf = (phrase: string): string[] => withoutThe(toKey(phrase)).flatMap((word) => word.split(/(?<=\p{L})(?=')|(?<=')(?=\p{L}{3})/u));
const join = (key: readonly string[]): string => key.join(' ');

/** A person's name without what stands behind it: "Sid Frost" of "Sid Frost Jr." */
const withoutSuffix = (name: string): string => {
  const parts = name.split(/[\s,]+/u);
  return parts.length > 2 && NAME_SUFFIXES.has(keyOf(parts.at(-1) ?? '').join('')) ? parts.slice(0, -1).join(' ') : name;
};

/**
 * The family names that a person goes by, with their particles: `von der leyen`, `reed cole` of "Mia Reed-Cole". Of three
 * names without a hyphen the last two may be one as well. None for a name of one word.
 */
const surnamesOf = (name: string): string[][] => {
  const parts = withoutSuffix(name).split(/\s+/u);
  if (parts.length < 2 || HONORIFICS.has(keyOf(parts[0] ?? '').join(''))) return [];
  let from = parts.length - 1;
  while (from > 1 && NAME_PARTICLES.has(parts[from - 1]?.toLowerCase() ?? '')) from -= 1;
  const own = keyOf(parts.slice(from).join(' '));
  const isDouble = parts.length === 3 && from === 2 && !/[-‑.]/u.test(name);
  return isDouble ? [own, keyOf(parts.slice(1).join(' '))] : [own];
};

/** Names of one word and adjectives of all states of the list. */
const STATES: ReadonlySet<string> = new Set(
  Object.entries(DEMONYMS).flatMap(([state, adjectives]) => [state, ...adjectives].map((word) => join(keyOf(word)))),
);

/** "Calvanian" of a state that no list has: of "Calvany". */
const guessDemonyms = (name: string): string[] => {
  const stem = name.replace(/[aeiouy]+$/u, '');
  return name.includes(' ') || stem.length < 3 ? [] : [`${stem}ian`, `${stem}an`, `${stem}ese`, `${stem}ish`];
};

/** Names, aliases and adjectives of an actor, as they stand before an office. */
const ownerFormsOf = (actor: Actor): string[][] => {
  const names = [actor.name, ...actor.aliases];
  const keys = new Set(names.map((name) => join(keyOf(name))));
  const known = Object.entries(DEMONYMS).flatMap(([state, adjectives]) => (keys.has(join(keyOf(state))) ? adjectives : []));
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

const roleNames = (actor: Actor, byId: ReadonlyMap<string, Actor>, all: readonly Actor[]): PhraseEntry<Name>[] =>
  actor.roles.flatMap(({ title, words, from, to }) => {
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
      if (office) offices.set(join(office), office);
      else if (!isMixed && !/\bof the? ?\p{Lu}/u.test(core)) offices.set(join(key), key);
      if (office || isMixed || /\bof (?:the )?\p{Lu}/u.test(core)) roles.set(join(key), key);
    }
    for (const office of [...offices.values()]) {
      for (const owner of owners) {
        for (const key of [
          [...owner, ...office],
          [...owner, "'s", ...office],
          [...owner, "'", ...office],
          [...office, 'of', ...owner],
        ])
          roles.set(join(key), key);
      }
      const head = headOf(office);
      if (head.length > 0 && !offices.has(join(head))) {
        offices.set(join(head), head);
        bare.add(head);
      }
    }
    const entry = (key: string[], kind: NameKind): PhraseEntry<Name> => ({
      key,
      value: { actor, kind, capital: false, acronym: false, from, to, bare: bare.has(key) },
    });
    return [...[...roles.values()].map((key) => entry(key, 'role')), ...[...offices.values()].map((key) => entry(key, 'office'))];
  });

/** Files every name, spelling, metonym, role and office of the actors. */
export const makeNameIndex = (actors: readonly Actor[]): NameIndex => {
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  const entries: PhraseEntry<Name>[] = [];
  const owners = new Map<string, Actor>();
  const named = new Set<string>();
  const demonyms = new Set(Object.values(DEMONYMS).flatMap((adjectives) => adjectives.map((adjective) => join(keyOf(adjective)))));
  for (const actor of actors) {
    const add = (phrase: string, kind: NameKind, key = keyOf(phrase)): void => {
      const letters = phrase.replace(/^the /i, '').replace(/[^\p{L}]/gu, '');
      const acronym = /^\p{Lu}{2,3}$/u.test(letters);
      entries.push({ key, value: { actor, kind, capital: /^\p{Lu}/u.test(letters) && !NAME_PARTICLES.has(key[0] ?? ''), acronym } });
    };
    // "the ring towns": the name as it is written inside of a sentence.
    const inSentence = actor.nameInSentence && actor.kind !== 'person' ? [actor.nameInSentence] : [];
    for (const [at, name] of [actor.name, ...actor.aliases, ...inSentence].entries()) {
      const key = keyOf(name);
      named.add(join(key));
      if (actor.kind === 'person' && key.length === 1) add(name, 'surname');
      else add(name, at === 0 ? 'name' : 'alias');
      if (actor.kind !== 'person') continue;
      for (const surname of surnamesOf(name)) add(name, 'surname', surname);
      const bare = withoutSuffix(name);
      // "Sid Frost" is his son only where the registry has no other of that name.
      if (bare !== name && !actors.some((other) => other.name === bare)) add(bare, 'alias');
      // A mark that opens, as a typewriter sets it: "O‘Dell". Quotation marks are no words of a source.
      if (key.includes("'"))
        add(
          name,
          'alias',
          key.filter((word) => word !== "'"),
        );
    }
    for (const metonym of actor.metonyms) add(metonym, 'metonym');
    entries.push(...roleNames(actor, byId, actors));
    if (actor.kind !== 'person') for (const form of ownerFormsOf(actor)) owners.set(join(form), actor);
  }
  const bodies = new Map<string, Actor[]>();
  for (const actor of actors) {
    const last = actor.name.split(' ').at(-1) ?? '';
    if (actor.kind === 'person' || actor.kind === 'state' || !actor.name.includes(' ')) continue;
    bodies.set(toKey(last).join(' '), [...(bodies.get(toKey(last).join(' ')) ?? []), actor]);
  }
  const fits = (word: Word, key: string): boolean => word.key === key;
  return {
    find: makePhraseIndex(entries, (word) => [word.key], fits),
    isDomestic: actors.filter(({ kind }) => kind === 'state').length <= 1,
    states: actors.filter(({ kind }) => kind === 'state'),
    bodiesOf: (noun) => bodies.get(noun) ?? [],
    isOwner: (key) => owners.has(key) || demonyms.has(key),
    ownerOf: (key) => owners.get(key),
    isForeign: (key) => STATES.has(key) && !owners.has(key),
    isDemonym: (key) => demonyms.has(key) && !named.has(key),
  };
};
