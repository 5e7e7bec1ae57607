import { ALLIANCES, PARTY_MEMBERS } from '../../../src/language/en/names/body-lexicon.ts';
import { DEMONYMS } from '../../../src/language/en/names/demonym-lexicon.ts';
import { MEDIA_NAMES } from '../../../src/language/en/names/media-lexicon.ts';
import { isPersonNoun, TITLE_WORDS } from '../../../src/language/en/names/name-title-lexicon.ts';
import { SEATS, STATE_ALIASES } from '../../../src/language/en/names/state-lexicon.ts';
import { TIME_WORDS } from '../../../src/language/en/time/time-word-lexicon.ts';
import { commonWords } from '../../../src/language/en/words/function-word-lexicon.ts';
import { readSentences } from '../../pipeline/5-claim/words/reading.ts';
import { toKey, toSingular } from '../../pipeline/5-claim/words/to-key.ts';
import { type FoundBody, findBodies } from './find-bodies.ts';
import type { SeenName, Sighting } from './find-sightings.ts';
import type { ReadArticle } from './read-article.ts';

/** A body of people as the articles name it. */
export interface DraftedBody {
  name: string;
  /** The name as sentences have it: "tram workers’ union" of "Tram workers’ union". */
  inSentence: string;
  kind: FoundBody['kind'];
  /** Other names and short forms. */
  aliases: readonly string[];
  /** The state whose authority it is, where its name says so. */
  state?: string;
  /** True where sentences put "the" before the name. */
  hasThe: boolean;
  seen: readonly Sighting[];
}

const keyOf = (name: string): string =>
  toKey(name)
    .filter((word) => word !== 'the')
    .join(' ');

/** Names, adjectives and short names of states, in key form. */
const STATE_WORDS: ReadonlySet<string> = new Set(
  [...Object.entries(DEMONYMS).flat(2), ...Object.values(STATE_ALIASES).flat(), ...Object.values(SEATS).flat()].map(keyOf),
);

/** "conservative" of "the Conservatives" and of "Conservative Party"; undefined for what is no party by its name. */
const partyOf = (name: string): readonly string[] | undefined => {
  const keys = keyOf(name).split(' ');
  const known = keys.length === 1 ? PARTY_MEMBERS[keys[0] ?? ''] : undefined;
  if (known !== undefined) return partyOf(known);
  if (keys.at(-1) === 'party') return keys.slice(0, -1);
  return /^(?:labor|\p{L}+s)$/u.test(keys.at(-1) ?? '') ? keys.map(toSingular) : undefined;
};

/** "Lib Dems" of "Liberal Democrats": each word begins one of the other's. */
const isCutShort = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length && short.every((word, at) => word.length > 2 && word.length < 5 && long[at]?.startsWith(word));

interface Seen {
  body: FoundBody;
  sighting: Sighting;
}

/** "transport ministry" of "Ministry of Transport", "orla town council" of "town council of Orla". */
const turned = (key: string): string =>
  key.replace(/^(ministry|department) (?:of|for) (.+)$/u, '$2 $1').replace(/^(\p{L}+ council) of (.+)$/u, '$2 $1');

/** The name without the state before it: "Foreign Office" of "British Foreign Office". */
const withoutState = (key: string): string => {
  const words = key.split(' ');
  for (const length of [2, 1])
    if (words.length > length + 1 && STATE_WORDS.has(words.slice(0, length).join(' '))) return words.slice(length).join(' ');
  return key;
};

/** Puts bodies of one name together: with and without its state, parties by party and by members. */
const groupBodies = (seen: readonly Seen[]): readonly (readonly Seen[])[] => {
  const keys = new Set(seen.map(({ body }) => turned(keyOf(body.name))));
  const parties = new Set(seen.flatMap(({ body }) => (body.kind === 'group' ? (partyOf(body.name)?.join(' ') ?? []) : [])));
  const groupOf = ({ body }: Seen): string => {
    const party = body.kind === 'group' ? partyOf(body.name) : undefined;
    if (party)
      return `party ${[...parties].find((other) => other !== party.join(' ') && isCutShort(party, other.split(' '))) ?? party.join(' ')}`;
    const bare = withoutState(turned(keyOf(body.name)));
    return keys.has(bare) ? bare : turned(keyOf(body.name));
  };
  const groups = new Map<string, Seen[]>();
  for (const one of seen) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  return [...groups.values()];
};

/** "GCB" of "Gas Consumers’ Board". */
const initialsOf = (name: string): string =>
  toKey(name)
    .filter((word) => /^\p{L}/u.test(word) && !/^(?:of|the|and|for|on|in)$/u.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** Names of one that speaks and of whom nothing says what it is, which may be a body: "Clean Shores", "BCD", "Orlotech". */
const findOthers = (names: readonly SeenName[], lowerCase: ReadonlySet<string>): readonly Seen[] =>
  names.flatMap(({ name, speaks, isHead, sighting, hasThe, title, honorific, words }): readonly Seen[] => {
    const keys = toKey(name);
    const key = keys.join(' ');
    const isNobody =
      STATE_WORDS.has(key) ||
      MEDIA_NAMES.has(key) ||
      words.every(
        (word) => commonWords.has(word.key) || TIME_WORDS.has(word.key) || TITLE_WORDS.has(word.key) || STATE_WORDS.has(word.key),
      );
    const last = keys.at(-1) ?? '';
    const isCommon =
      isPersonNoun(last) ||
      isPersonNoun(toSingular(last)) ||
      STATE_WORDS.has(toSingular(last)) ||
      (keys.length === 1 && lowerCase.has(key));
    if (!speaks || !isHead || title !== '' || honorific !== '' || isNobody || isCommon || words.some(({ pos }) => pos === 'NUM')) return [];
    return [{ sighting, body: { name, kind: 'group', hasThe, from: 0, to: 0 } }];
  });

/** The bodies that the articles name, and what speaks in them and is no person of `people`. */
export const draftBodies = (
  articles: readonly ReadArticle[],
  names: readonly SeenName[],
  people: ReadonlySet<SeenName>,
): readonly DraftedBody[] => {
  const lowerCase = new Set<string>();
  const found = articles.flatMap(({ article, sentences }): readonly Seen[] =>
    readSentences(article.text, sentences).flatMap(({ words, span }) => {
      for (const { key, capital } of words) if (!capital) lowerCase.add(key);
      const sentence = article.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      return findBodies(article.text, words).map((body) => ({
        body,
        sighting: { article: article.id, date: article.meta.published, sentence },
      }));
    }),
  );
  const known = new Set(found.flatMap(({ body }) => [keyOf(body.name), body.acronym?.toLowerCase() ?? '']));
  const others = findOthers(
    names.filter((one) => !people.has(one) && !known.has(keyOf(one.name))),
    lowerCase,
  );
  const allianceKeys = new Set(ALLIANCES.flatMap(({ name, aliases }) => [name, ...aliases].map(keyOf)));
  const groups = groupBodies([...found, ...others].filter(({ body }) => !allianceKeys.has(keyOf(body.name))));
  const drafted = groups.flatMap((group): readonly DraftedBody[] => {
    const spellings = [...new Set(group.map(({ body }) => body.name))];
    const byParty = spellings.filter(
      (name) => / (?:Party|Democrats)$/u.test(name) || (/^\p{Lu}/u.test(name) && group.some(({ body }) => body.isCommon)),
    );
    const [name = ''] = [...byParty, ...spellings].toSorted(
      (a, b) => Number(byParty.includes(b)) - Number(byParty.includes(a)) || b.length - a.length,
    );
    const [first] = group;
    if (!first) return [];
    const acronyms = group.flatMap(({ body }) => body.acronym ?? []);
    const state = group.flatMap(({ body }) => body.state ?? [])[0];
    return [
      {
        name: first.body.isCommon && byParty.length === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name,
        inSentence: name,
        kind: first.body.kind,
        aliases: [...new Set([...spellings.filter((other) => other !== name), ...acronyms])],
        ...(state === undefined ? {} : { state }),
        hasThe: group.every(({ body }) => body.isCommon) || group.filter(({ body }) => body.hasThe).length * 2 > group.length,
        seen: group.map(({ sighting }) => sighting),
      },
    ];
  });
  // "BCD" beside "Bay Consumers’ Defence" in one article is the same body.
  const isShort = ({ name }: DraftedBody): boolean => /^\p{Lu}{2,6}$/u.test(name);
  const ownerOf = (short: DraftedBody): DraftedBody | undefined =>
    drafted.find(
      (long) =>
        long !== short &&
        (long.aliases.includes(short.name) ||
          (initialsOf(long.name) === short.name && long.seen.some(({ article }) => short.seen.some((other) => other.article === article)))),
    );
  const joined = new Map<DraftedBody, DraftedBody[]>();
  for (const short of drafted.filter(isShort)) {
    const owner = ownerOf(short);
    if (owner) joined.set(owner, [...(joined.get(owner) ?? []), short]);
  }
  // "Orla" that says something is Orla's council, where there is one of that name.
  for (const place of drafted.filter(({ kind }) => kind === 'group')) {
    const [council, other] = drafted.filter(
      ({ name }) =>
        name !== place.name &&
        new RegExp(`^${RegExp.escape(place.name)} (?:\\p{Ll}+ )?council$|^\\p{Ll}+ council of ${RegExp.escape(place.name)}$`, 'u').test(
          name,
        ),
    );
    if (council && !other) joined.set(council, [...(joined.get(council) ?? []), place]);
  }
  const taken = new Set([...joined.values()].flat());
  return drafted
    .filter((body) => !taken.has(body))
    .map((body) => {
      const shorts = joined.get(body) ?? [];
      return {
        ...body,
        aliases: [...new Set([...body.aliases, ...shorts.map(({ name }) => name)])],
        seen: [...body.seen, ...shorts.flatMap(({ seen }) => seen)],
      };
    });
};
