import { isBodyNoun } from '../../../src/language/en/names/body-lexicon.ts';
import { HER_NAMES, HER_TITLES, HIS_NAMES, HIS_TITLES } from '../../../src/language/en/names/gender-lexicon.ts';
import { TITLE_WORDS } from '../../../src/language/en/names/name-title-lexicon.ts';
import { toKeyWord } from '../../pipeline/5-claim/words/to-key.ts';
import type { SeenName } from './find-sightings.ts';
import { familyOf, givenOf, isGivenName, isSameFamily, isSameGiven, keyOf, partsOf } from './person-names.ts';
import { PLACES, weighPerson } from './weigh-person.ts';

/** A person as the articles name one. */
export interface DraftedPerson {
  name: string;
  /** The part under which the person is named when the whole name is not; empty where no article and no lexicon tells. */
  family: string;
  /** Other spellings of the whole name, and short forms that the name itself does not tell: "Sir Keir". */
  aliases: readonly string[];
  pronouns?: 'he' | 'she';
  /** Every place where the person is named. */
  seen: readonly SeenName[];
}

/** Whole names that are one person's, the most frequent spelling first. */
const joinSpellings = (names: ReadonlyMap<string, readonly SeenName[]>): readonly (readonly string[])[] => {
  const groups: string[][] = [];
  const byCount = [...names.keys()].sort((a, b) => (names.get(b)?.length ?? 0) - (names.get(a)?.length ?? 0));
  for (const name of byCount) {
    const fits = groups.filter((group) => group.every((other) => isSameFamily(other, name) && isSameGiven(givenOf(other), givenOf(name))));
    const [only, second] = fits;
    if (only && !second) only.push(name);
    else groups.push([name]);
  }
  return groups;
};

const told = (votes: readonly ('he' | 'she')[]): 'he' | 'she' | undefined => {
  const [first] = votes;
  return first && votes.every((vote) => vote === first) ? first : undefined;
};

/** What titles say of the pronoun, and where none does what the sentences say, if they say it twice. */
const findPronouns = (name: string, seen: readonly SeenName[]): 'he' | 'she' | undefined => {
  const given = givenOf(name);
  if (HER_NAMES.has(given) !== HIS_NAMES.has(given)) return undefined;
  const titles = seen.flatMap(({ honorific, title }) => [honorific, ...title.split(/\s+/u)].map((word) => toKeyWord(word)));
  const byTitle = told(titles.flatMap((key) => (HER_TITLES.has(key) ? ['she' as const] : HIS_TITLES.has(key) ? ['he' as const] : [])));
  const votes = seen.flatMap(({ pronouns }) => pronouns);
  return byTitle ?? (votes.length > 1 ? told(votes) : undefined);
};

/** A name of one word, or a family name with its particles, as an article uses it for somebody whom it named in full. */
const findOwner = (
  one: SeenName,
  people: readonly { names: readonly string[]; seen: SeenName[] }[],
): { names: readonly string[]; seen: SeenName[] } | undefined => {
  const key = keyOf(one.name);
  const byGiven = /^(?:sir|dame|lady|datuk|dato)$/u.test(toKeyWord(one.honorific)) || !isGivenName(one.name);
  const fits = (name: string): boolean =>
    keyOf(familyOf(name)) === key || (partsOf(name).length > 2 && keyOf(partsOf(name).slice(1).join(' ')) === key);
  const fitsGiven = (name: string): boolean => byGiven && keyOf(partsOf(name)[0] ?? '') === key;
  const here = people.filter(({ seen }) => seen.some(({ at }) => at === one.at));
  for (const [test, among] of [
    [fits, here],
    [fitsGiven, here],
    [fits, people],
    [fitsGiven, people],
  ] as const) {
    const found = among.filter(({ names }) => names.some(test));
    if (found.length === 1) return found[0];
    if (found.length > 1)
      return found.filter(({ seen }) => seen.some(({ at, span }) => at === one.at && span.start < one.span.start)).at(-1);
  }
  return undefined;
};

/** Puts the places together at which one person is named: full names, family names, "Mr" and title forms. */
export const draftPeople = (seen: readonly SeenName[]): readonly DraftedPerson[] => {
  const byName = new Map<string, SeenName[]>();
  for (const one of seen) byName.set(keyOf(one.name), [...(byName.get(keyOf(one.name)) ?? []), one]);
  const full = new Map(
    [...byName].flatMap(([, places]) => (weighPerson(places) >= 2 && places[0] ? [[places[0].name, places] as const] : [])),
  );
  const people = joinSpellings(full).map((names) => ({ names, seen: names.flatMap((name) => full.get(name) ?? []) }));
  const short = seen.filter(({ name }) => !full.has(name) && ![...full.keys()].some((own) => keyOf(own) === keyOf(name)));
  const alone = new Map<string, SeenName[]>();
  for (const one of short) {
    const key = keyOf(one.name);
    if (PLACES.has(key) || TITLE_WORDS.has(key) || one.hasThe) continue;
    const owner = findOwner(one, people);
    if (owner) owner.seen.push(one);
    else if (partsOf(one.name).length === 1 && (one.honorific !== '' || /\p{Lu}[^\s]*$/u.test(one.title))) alone.set(key, []);
  }
  // "Mr Lund", whose given name no article tells, and every "Lund" of those articles.
  for (const one of short) {
    const places = alone.get(keyOf(one.name));
    if (places && !one.hasThe && !isBodyNoun(keyOf(one.name)) && /\p{Ll}/u.test(one.name)) places.push(one);
  }
  const single = [...alone.values()].flatMap((places) => (places[0] ? [{ names: [places[0].name], seen: places }] : []));
  return [...people, ...single].map(({ names, seen: places }): DraftedPerson => {
    const [name = ''] = names;
    const parts = partsOf(name);
    const shorts = [...new Set(places.filter((one) => partsOf(one.name).length < parts.length).map(({ name: own }) => own))];
    const family = familyOf(name);
    const shortGiven = shorts.find((own) => keyOf(own) === keyOf(parts[0] ?? '') && parts.length > 1);
    const isShown = shorts.some((own) => keyOf(own) === keyOf(family)) || isGivenName(parts[0] ?? '');
    const courtesies = places.flatMap((one) =>
      keyOf(one.name) === keyOf(parts[0] ?? '') && /^(?:Sir|Dame|Lady)$/u.test(one.honorific) ? [`${one.honorific} ${one.name}`] : [],
    );
    const suffixed = places.flatMap(({ name: own, suffix }) => (suffix === '' || partsOf(own).length < 2 ? [] : [`${own} ${suffix}`]));
    const pronouns = findPronouns(name, places);
    return {
      name,
      family: parts.length === 1 ? '' : shortGiven && courtesies.length === 0 && !isShown ? shortGiven : isShown ? family : '',
      aliases: [
        ...new Set([
          ...names.slice(1),
          ...suffixed,
          ...courtesies,
          ...(shortGiven && courtesies.length === 0 && !isGivenName(shortGiven) ? [shortGiven] : []),
        ]),
      ],
      ...(pronouns ? { pronouns } : {}),
      seen: [...places].sort((a, b) => a.at - b.at || a.span.start - b.span.start),
    };
  });
};
