import { DEMONYMS } from '../../../../src/language/en/names/demonym-lexicon.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../../../src/language/en/names/name-particle-lexicon.ts';
import { OFFICES } from '../../../../src/language/en/names/source-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import { makePhraseIndex, type PhraseEntry, type PhraseIndex } from '../words/phrase-index.ts';
import type { Word } from '../words/words.ts';
import { joinKey, keyOf, type Name, type NameKind } from './name.ts';
import { ownerFormsOf, roleNames } from './role-names.ts';

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
  /** Bodies that are called so by their name, an alias or their description: "council" of "Herring Council". */
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

/** What begins a description, and no name. */
const NO_NAME = /^(?:the|a|an|his|her|its|their|our) /iu;

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
  // "the commissioner", "his spokesman": a description, which is no name.
  if (NO_NAME.test(name) || OFFICES.has(keyOf(parts.at(-1) ?? '').join(''))) return [];
  let from = parts.length - 1;
  while (from > 1 && NAME_PARTICLES.has(parts[from - 1]?.toLowerCase() ?? '')) from -= 1;
  const own = keyOf(parts.slice(from).join(' '));
  const isDouble = parts.length === 3 && from === 2 && !/[-‑.]/u.test(name);
  return isDouble ? [own, keyOf(parts.slice(1).join(' '))] : [own];
};

/** The noun that a phrase names its thing by: "council" of "Herring Council", "ministry" of "Ministry of Sport". */
const headOf = (phrase: string): string | undefined => {
  const keys = keyOf(phrase.replace(/[.;,(].*$/u, ''));
  const joint = keys.findIndex((key) => key === 'of' || key === 'for');
  return (joint > 0 ? keys.slice(0, joint) : keys).at(-1);
};

/** The nouns by which a body can be taken up: that of its name, of an alias and of its description ("Campaign group."). */
const headsOf = ({ name, aliases, description }: Actor): ReadonlySet<string> =>
  new Set(
    [name, ...aliases, description]
      .filter((phrase, at, all) => phrase.includes(' ') || at === all.length - 1)
      .flatMap((phrase) => headOf(phrase) ?? []),
  );

/** Names of one word and adjectives of all states of the list. */
const STATES: ReadonlySet<string> = new Set(
  Object.entries(DEMONYMS).flatMap(([state, adjectives]) => [state, ...adjectives].map((word) => joinKey(keyOf(word)))),
);

/** Files every name, spelling, metonym, role and office of the actors. */
export const makeNameIndex = (actors: readonly Actor[]): NameIndex => {
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  const entries: PhraseEntry<Name>[] = [];
  const owners = new Map<string, Actor>();
  const named = new Set<string>();
  const demonyms = new Set(Object.values(DEMONYMS).flatMap((adjectives) => adjectives.map((adjective) => joinKey(keyOf(adjective)))));
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
      named.add(joinKey(key));
      // "the commissioner": an office that the registry files with the names.
      if (actor.kind === 'person' && NO_NAME.test(name)) add(name, 'office');
      else if (actor.kind === 'person' && key.length === 1) add(name, 'surname');
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
    if (actor.kind !== 'person') for (const form of ownerFormsOf(actor)) owners.set(joinKey(form), actor);
  }
  const bodies = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (actor.kind === 'person' || actor.kind === 'state') continue;
    for (const noun of headsOf(actor)) bodies.set(noun, [...(bodies.get(noun) ?? []), actor]);
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
