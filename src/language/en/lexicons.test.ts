// Lists of words go wrong quietly: an entry that stands twice hides which one is meant, one with a capital never matches.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stemmer } from 'stemmer';
import { describe, expect, test } from 'vitest';
import * as bodies from './names/body-lexicon.ts';
import { DEMONYMS } from './names/demonym-lexicon.ts';
import { HER_NAMES, HER_TITLES, HIS_NAMES, HIS_TITLES } from './names/gender-lexicon.ts';
import { MEDIA_NAMES, MEDIUM_NOUNS } from './names/media-lexicon.ts';
import * as titles from './names/name-title-lexicon.ts';
import * as source from './names/source-lexicon.ts';
import { SEATS } from './names/state-lexicon.ts';
import { currencies, multipliers, shortMultipliers, smallNumbers } from './numbers/number-lexicon.ts';
import { CUES, LIGHT_VERBS } from './speech/cue-lexicon.ts';
import { CUE_NOUNS, POSITION_NOUNS } from './speech/cue-noun-lexicon.ts';
import { DEED_OBJECTS, OBJECTS, STRETCHES, VAGUE_OBJECTS } from './speech/deed-lexicon.ts';
import * as speaker from './speech/speaker-lexicon.ts';
import { NOT_THE_TIME, OCCASIONS, PRESENTING, SPEAKING, TAKEN_UP } from './time/time-lexicon.ts';
import { TIME_WORDS } from './time/time-word-lexicon.ts';
import { STARTERS } from './words/abbreviation-lexicon.ts';
import { commonWords, functionWords, negators } from './words/function-word-lexicon.ts';
import { phrases, synonyms } from './words/synonym-lexicon.ts';

/** Entries that stand more than once. */
const repeated = (entries: readonly string[]): string[] => [...new Set(entries.filter((entry, index) => entries.indexOf(entry) < index))];

/** The literals of each declaration of a lexicon file, split into their entries: a set has forgotten what stood twice. */
const writtenIn = (file: string): [name: string, literals: string[][]][] =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
    .split(/^(?=(?:export )?const )/mu)
    .slice(1)
    .map((part) => [
      /const (\w+)/u.exec(part)?.[1] ?? '',
      [...part.matchAll(/'([^'\n]*)'|`([^`]*)`|"([^"\n]*)"/gu)].map(([, one, two, three]) => {
        const literal = one ?? two ?? three ?? '';
        const entries = literal.includes('|') ? literal.split('|').map((entry) => entry.trim()) : literal.split(/\s+/u);
        return entries.filter((entry) => entry !== '');
      }),
    ]);

const flatFiles = [
  'names/gender',
  'names/media',
  'names/source',
  'speech/speaker',
  'time/time',
  'time/time-word',
  'words/abbreviation',
  'words/function-word',
];

describe.each(flatFiles)('%s-lexicon', (name) => {
  // Where one entry stands for another, or for a kind, the kinds stand again and again.
  const lists = writtenIn(`${name}-lexicon.ts`).filter(
    ([list]) => list !== 'OCCASIONS' && list !== 'PRONOUNS' && list !== 'isAbbreviation',
  );

  test.each(lists)('%s has nothing twice', (_, literals) => {
    expect(repeated(literals.flat())).toEqual([]);
  });
});

describe.each(['speech/cue-noun', 'speech/deed'])('%s-lexicon', (name) => {
  test.each(writtenIn(`${name}-lexicon.ts`))('no row of %s has an entry twice', (_, literals) => {
    expect(literals.flatMap(repeated)).toEqual([]);
  });
});

const plain = /^[a-z0-9][a-z0-9.'*-]*(?: [a-z0-9*][a-z0-9.'*-]*)*$|^[%&]$/u;

test.each<[string, Iterable<string>]>([
  ['STARTERS', STARTERS],
  ['CUES', [...CUES.values()].flat().map(({ verb, tail }) => [verb, ...tail].join(' '))],
  ['LIGHT_VERBS', LIGHT_VERBS],
  ['POSITION_NOUNS', POSITION_NOUNS],
  ['CUE_NOUNS', CUE_NOUNS.keys()],
  ['OBJECTS', [...OBJECTS.values()].flatMap((words) => [...words])],
  ['DEED_OBJECTS', DEED_OBJECTS.keys()],
  ['STRETCHES', STRETCHES],
  ['VAGUE_OBJECTS', VAGUE_OBJECTS],
  ['commonWords', commonWords],
  ['names of women and men', [...HER_NAMES, ...HIS_NAMES, ...HER_TITLES, ...HIS_TITLES]],
  ['MEDIUM_NOUNS', MEDIUM_NOUNS],
  ['MEDIA_NAMES', MEDIA_NAMES],
  ['smallNumbers and multipliers', [...smallNumbers.keys(), ...multipliers.keys(), ...shortMultipliers.keys()]],
  ['OFFICES', source.OFFICES],
  ['PRONOUNS', source.PRONOUNS.keys()],
  ['HARMLESS and PARTIAL', [...source.HARMLESS, ...source.PARTIAL]],
  ['documents of sources', [...source.DOCUMENTS, ...source.NAMING]],
  ['PREPOSITIONS and JOINERS', [...source.PREPOSITIONS, ...source.JOINERS]],
  ['SPEAKERS', speaker.SPEAKERS],
  ['documents that speak', speaker.DOCUMENTS],
  ['SPEAKING_PRONOUNS', speaker.SPEAKING_PRONOUNS],
  ['NO_AGENTS', speaker.NO_AGENTS],
  ['synonyms', synonyms.flatMap((line) => line.split(' '))],
  ['times', [...NOT_THE_TIME, ...SPEAKING, ...OCCASIONS.keys(), ...TAKEN_UP, ...PRESENTING, ...TIME_WORDS]],
])('%s: lower case, single spaces, no empty entry', (_, entries) => {
  const list = [...entries];
  expect(list.length).toBeGreaterThan(1);
  expect(list.filter((entry) => !plain.test(entry))).toEqual([]);
});

test.each<[string, ReadonlySet<string>, ReadonlySet<string>]>([
  ['a name of women and one of men', HER_NAMES, HIS_NAMES],
  ['a title of women and one of men', HER_TITLES, HIS_TITLES],
  ['a word that changes nothing about who it is and one that does', source.HARMLESS, source.PARTIAL],
  ['a word that joins sources and one that ends a phrase', source.JOINERS, source.PREPOSITIONS],
  ['a function word and a negator', functionWords, negators],
])('nothing is both %s', (_, one, other) => {
  expect([...one].filter((entry) => other.has(entry))).toEqual([]);
});

describe('cues', () => {
  test('each stands under its own verb, with a frame, the longest tail first, no two with the same words', () => {
    for (const [verb, cues] of CUES) {
      expect(cues.filter((cue) => cue.verb !== verb || cue.frames.size === 0)).toEqual([]);
      const lengths = cues.map(({ tail }) => tail.length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      expect(repeated(cues.map(({ tail }) => tail.join(' ')))).toEqual([]);
    }
  });

  test('what is in several rows has the frames of all, and the kind of the first', () => {
    const promise = CUES.get('promise')?.find(({ tail }) => tail.length === 0);
    expect(promise?.kind).toBe('reporting');
    expect([...(promise?.frames ?? [])]).toEqual(expect.arrayContaining(['that', 'hearer', 'to', 'noun']));
  });

  test('every kind of object has deeds, and every deed known kinds', () => {
    expect(new Set([...DEED_OBJECTS.values()].flatMap((kinds) => [...kinds]))).toEqual(new Set(OBJECTS.keys()));
  });
});

describe('synonyms', () => {
  const lines = synonyms.map((line) => line.split(' '));

  test.each(lines.map((line) => [line.join(' '), line] as const))('%s: two words or more, none twice', (_, line) => {
    expect(line.length).toBeGreaterThan(1);
    expect(repeated(line)).toEqual([]);
  });

  // Its line would be one with that other line, and join what neither joins.
  test('no line begins with a word of a line before it', () => {
    const before = new Set<string>();
    const chained = lines.filter((line) => {
      const isKnown = before.has(stemmer(line[0] ?? ''));
      for (const word of line) before.add(stemmer(word));
      return isKnown;
    });
    expect(chained.map((line) => line.join(' '))).toEqual([]);
  });

  test('a phrase stands for a word of the list, or for one that is its own', () => {
    expect(phrases.map(([, word]) => word).filter((word) => !plain.test(word) || commonWords.has(word))).toEqual([]);
    expect(phrases.filter(([pattern]) => !pattern.flags.includes('g'))).toEqual([]);
  });
});

describe('demonyms', () => {
  const entries = Object.entries(DEMONYMS);

  test.each(entries)('%s: with a capital, none twice', (state, adjectives) => {
    expect(state).toMatch(/^\p{Lu}/u);
    expect(adjectives.length).toBeGreaterThan(0);
    expect(adjectives.filter((adjective) => !/^\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)*$/u.test(adjective))).toEqual([]);
    expect(repeated(adjectives)).toEqual([]);
  });

  test('two names of one state have the same adjectives, and no two states share any', () => {
    const owners = Map.groupBy(
      entries.flatMap(([state, adjectives]) => adjectives.map((adjective) => ({ state, adjective, all: adjectives.join() }))),
      ({ adjective }) => adjective,
    );
    expect([...owners.values()].filter((shared) => new Set(shared.map(({ all }) => all)).size > 1)).toEqual([]);
  });
});

test.each<[string, number | string | undefined]>([
  ['zero', 0],
  ['nineteen', 19],
  ['twenty', 20],
  ['ninety', 90],
  ['hundred', 100],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['€', 'euro'],
  ['score', undefined],
  ['dollar', undefined],
])('%s stands for %j', (word, value) => {
  expect(smallNumbers.get(word) ?? multipliers.get(word) ?? shortMultipliers.get(word) ?? currencies.get(word)).toBe(value);
});

describe('titles and bodies', () => {
  test.each(
    Object.entries({ ...bodies, ...titles }).flatMap(([name, value]) => (value instanceof Set ? [[name, [...value]] as const] : [])),
  )('%s is in key form', (_, entries) => {
    expect(entries.filter((entry) => !/^[a-z'-]+$/u.test(entry))).toEqual([]);
  });

  test('a short given name has a longer one, and is not its beginning', () => {
    expect(Object.entries(titles.NICKNAMES).filter(([short, long]) => long.length < 3 || long === short)).toEqual([]);
  });

  test('a body’s noun is no title', () => {
    const shared = [...bodies.AUTHORITY_NOUNS, ...bodies.COMPANY_NOUNS, ...bodies.GROUP_NOUNS, ...bodies.ALLIANCE_NOUNS].filter((noun) =>
      titles.TITLE_WORDS.has(noun),
    );
    expect(shared).toEqual([]);
  });

  test.each(Object.entries(SEATS))('%s is a state of the list of adjectives, its seats are names', (state, seats) => {
    expect(Object.keys(DEMONYMS)).toContain(state);
    expect(seats.filter((seat) => !/\p{Lu}/u.test(seat))).toEqual([]);
  });

  test('no seat is that of two states', () => {
    expect(repeated(Object.values(SEATS).flat())).toEqual([]);
  });
});
