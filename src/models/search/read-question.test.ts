import { expect, test } from 'vitest';
import { datesOf, findDate } from './find-date.ts';
import { readQuestion } from './read-question.ts';
import type { SearchVocabulary } from './search-vocabulary.ts';
import { numbersIn } from './search-words.ts';

const vocabulary: SearchVocabulary = {
  actors: [
    { id: 'orland', name: 'Orland', isPerson: false, names: ['orland', 'orvik', 'orland government'], adjectives: ['orlandic'] },
    { id: 'uk', name: 'the United Kingdom', isPerson: false, names: ['united kingdom', 'uk'], adjectives: ['british'] },
    { id: 'us', name: 'the United States', isPerson: false, names: ['united states', 'us'], adjectives: ['american'] },
    { id: 'vane', name: 'Ines Vane', isPerson: true, names: ['ines vane', 'vane'], adjectives: [] },
  ],
  positions: [
    { id: 'ships-come', phrases: ['foreign ship', 'ship'] },
    { id: 'us-ships', phrases: ['us ship', 'american ship'] },
    { id: 'toll', phrases: ['road toll'] },
  ],
};
const best = (query: string) => readQuestion(query, vocabulary)[0];
const words = (query: string) => readQuestion(query, vocabulary).at(-1)?.words;

test.each<[string, string, object]>([
  // Who speaks.
  ['What does Orland say about foreign ships?', 'foreign ships', { speaksFor: { any: ['orland'] } }],
  ['what has the Orland government said on tolls', 'tolls', { speaksFor: { any: ['orland'] } }],
  ['does Vane support road tolls', 'road tolls', { actor: { any: ['vane'] } }],
  ['Did Ines Vane reject the road toll', 'road toll', { actor: { any: ['vane'] } }],
  ['Orland on ships', 'ships', { speaksFor: { any: ['orland'] } }],
  ['Orland’s position on ships', 'ships', { speaksFor: { any: ['orland'] } }],
  ['Orlandic view on ships', 'ships', { speaksFor: { any: ['orland'] } }],
  ['what does the British minister think of ships', 'ships', { speaksFor: { any: ['uk'] } }],
  ['according to Vane', '', { actor: { any: ['vane'] } }],
  ['statements by Vane about tolls', 'tolls', { actor: { any: ['vane'] } }],
  ['Where do Orland and the UK stand on ships', 'ships', { speaksFor: { any: ['orland', 'uk'] } }],
  ['is Orland for ships', 'ships', { speaksFor: { any: ['orland'] } }],
  ['why does Vane oppose ships', 'ships', { actor: { any: ['vane'] } }],
  // Which side.
  ['who opposes ships', '', { takes: { any: ['ships-come:oppose', 'us-ships:oppose'] } }],
  ['Who is against American ships?', '', { takes: { any: ['us-ships:oppose'] } }],
  ['countries that support ships', '', { takes: { any: ['ships-come:support', 'us-ships:support'] } }],
  ['who backs the ferry', 'ferry', { stance: { any: ['support'] } }],
  ['opponents of the ferry', 'ferry', { stance: { any: ['oppose'] } }],
  // Whose matter.
  ['UK ships', 'ships', { about: { any: ['uk'] } }],
  ['British ferries', 'ferries', { about: { any: ['uk'] } }],
  ['American ships', 'ships', { takes: { any: ['us-ships'] } }],
  ['us ships', 'ships', { takes: { any: ['us-ships'] } }],
  // When, and how many.
  ['Vane 3 February 2026', 'Vane', { date: { any: ['2026-02-03'] } }],
  ['2026-02-03', '', { date: { any: ['2026-02-03'] } }],
  ['what did Vane say in 2025', '', { year: { any: ['2025'] }, actor: { any: ['vane'] } }],
  ['what did Vane say in Feb. 2026 about tolls', 'tolls', { date: { any: ['2026-02'] }, actor: { any: ['vane'] } }],
  ['Article 5', 'Article 5', { number: { any: ['5'] } }],
  ['200,000 ships', '200,000 ships', { number: { any: ['200000'] } }],
])('%s', (query, words, filters) => {
  expect(best(query)).toMatchObject({ words, filters });
  expect(Object.keys(best(query)?.filters ?? {}).sort()).toEqual(Object.keys(filters).sort());
});

test.each([
  ['military support', 'military support'],
  ['long-term support for Orland', 'long term support Orland'],
  ['foreign ships', 'foreign ships'],
  ['Vane', 'Vane'],
  ['tell us', 'tell us'],
  ['the red line', 'red line'],
  ['no ships', 'no ships'],
  ['what', 'what'],
  ['against', 'against'],
])('%s asks for words alone', (query, sought) => {
  expect(words(query)).toBe(sought);
});

test.each(['"who opposes ships"', '“foreign ships” Vane', 'does „Orland“'])('%s is meant as it is written', (query) =>
  expect(readQuestion(query, vocabulary)).toEqual([]),
);

test('a reading is said in words, and the last one looks for words alone', () => {
  expect(readQuestion('what did Orland say about UK ships in 2025', vocabulary).map(({ said, words }) => [said, words])).toEqual([
    ['by or for Orland, by, for or about the United Kingdom, from 2025, with “ships”', 'ships'],
    ['by or for Orland, from 2025, with “UK ships”', 'UK ships'],
    ['', 'Orland UK ships 2025'],
  ]);
  expect(best('who opposes foreign ships')?.said).toBe('that oppose a position on “foreign ships”');
});

test.each([
  ['3 February 2026', { date: { any: ['2026-02-03'] } }, ''],
  ['on February 3, 2026 in Orvik', { date: { any: ['2026-02-03'] } }, 'in Orvik'],
  ['3rd of Feb 2026', { date: { any: ['2026-02-03'] } }, ''],
  ['03.02.2026', { date: { any: ['2026-02-03'] } }, ''],
  ['Sept 2025', { date: { any: ['2025-09'] } }, ''],
  ['talks 2026-02', { date: { any: ['2026-02'] } }, 'talks'],
  ['talks of 2026', { year: { any: ['2026'] } }, 'talks'],
])('the date of “%s” is found', (query, filters, rest) => expect(findDate(query)).toMatchObject({ filters, rest }));

test.each(['1.5 million', '2026,5', '2026-13-01x', 'May', '3 February', 'article 2026a', '12345'])(
  '“%s” has no date with a year',
  (query) => expect(findDate(query)).toBeUndefined(),
);

test.each([
  ['2026-02-03', ['2026-02-03', '2026-02']],
  ['2026-02', ['2026-02']],
  ['2026', []],
  ['2026-02~', []],
  ['', []],
])('a claim said on %j is found under %j', (date, found) => expect(datesOf(date)).toEqual(found));

test.each([
  ['200,000 troops and 1.5 million', ['200000', '1.5']],
  ['F16 and 2,5', ['2,5']],
  ['5, 5 and 1,234,567', ['5', '1234567']],
  ['none', []],
])('the numbers of %j', (text, found) => expect(numbersIn(text)).toEqual(found));
