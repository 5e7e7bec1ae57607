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
  years: ['2025', '2026'],
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
  ['who is willing to send ships', '', { takes: { any: ['ships-come:support', 'us-ships:support'] } }],
  ['which countries agreed to send American ships', '', { takes: { any: ['us-ships:support'] } }],
  ['who refuses to send ships', '', { takes: { any: ['ships-come:oppose', 'us-ships:oppose'] } }],
  ['who is not ready to send American ships', '', { takes: { any: ['us-ships:oppose'] } }],
  ["who doesn't support the ferry", 'ferry', { stance: { any: ['oppose'] } }],
  ['countries that do not back the ferry', 'ferry', { stance: { any: ['oppose'] } }],
  ["who doesn't want the ferry", 'ferry', { stance: { any: ['oppose'] } }],
  ['wich countries oppose the ferry', 'ferry', { stance: { any: ['oppose'] } }],
  ['hwo opposes American ships', '', { takes: { any: ['us-ships:oppose'] } }],
  ['wat does Orland say about tolls', 'tolls', { speaksFor: { any: ['orland'] } }],
  ['did Vane threaten to block tolls', 'block tolls', { actor: { any: ['vane'] } }],
  ['has Orland denied road tolls', 'road tolls', { speaksFor: { any: ['orland'] } }],
  // Somebody who is named alone is the matter, and others take the side.
  ['who supports Vane', '', { stance: { any: ['support'] }, about: { any: ['vane'] }, speaksFor: { any: ['orland', 'uk', 'us'] } }],
  [
    'who is against the Orland government',
    '',
    { stance: { any: ['oppose'] }, about: { any: ['orland'] }, speaksFor: { any: ['uk', 'us', 'vane'] } },
  ],
  // A word of its own asks nothing.
  ['wheat is blocked', 'wheat blocked', {}],
  // Who is not against a thing need not be for it.
  ['who does not oppose the ferry', 'not oppose ferry', {}],
  ['what was agreed on the ferry', 'ferry', {}],
  ['did Vane ever really say anything on tolls', 'tolls', { actor: { any: ['vane'] } }],
  ['did Vane mention the toll on 4 February', 'toll', { date: { any: ['2025-02-04', '2026-02-04'] }, actor: { any: ['vane'] } }],
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

test.each<[string, string, object]>([
  ['who said “by no means”', '"by no means"', {}],
  ['Vane "by no means"', '"by no means"', { actor: { any: ['vane'] } }],
  ['did Orland ever say “by no means” in 2025?', '"by no means"', { year: { any: ['2025'] }, speaksFor: { any: ['orland'] } }],
])('a phrase of %s', (query, words, filters) => expect(best(query)).toMatchObject({ words, filters }));

test.each(['"who opposes ships"', '“foreign ships” ferry', 'does “Orland', '“ships” and “tolls”'])(
  '%s is meant as it is written',
  (query) => expect(readQuestion(query, vocabulary)).toEqual([]),
);

test.each<[string, object | undefined]>([
  ['Vane’s plan', { filters: { about: { any: ['vane'] } }, said: 'by, for or about Ines Vane', left: ['plan'] }],
  [
    'what did Orland say about geese on 3 February 2026',
    { filters: { date: { any: ['2026-02-03'] }, about: { any: ['orland'] } }, left: ['geese'] },
  ],
  ['what did Orland say about geese in 2025', { filters: { year: { any: ['2025'] }, about: { any: ['orland'] } }, left: ['geese'] }],
  // A day or a month is near, a year to too much.
  ['geese on 3 February 2026', { filters: { date: { any: ['2026-02-03'] } }, said: 'of 3 February 2026', left: ['geese'] }],
  ['February 2026 declaration', { filters: { date: { any: ['2026-02'] } }, left: ['declaration'] }],
  ['declaration of 2026', undefined],
  // A phrase with other words beside it.
  ['Vane “by no means” debate', { words: '"by no means"', filters: { about: { any: ['vane'] } }, left: ['debate'] }],
  ['Vane', undefined],
  ['geese and ducks', undefined],
])('what is near where nothing has all words of “%s”', (query, near) => {
  const [last] = readQuestion(query, vocabulary).at(-1)?.near ?? [];
  if (near) expect(last).toMatchObject(near);
  else expect(last).toBeUndefined();
});

test('what is near by its day is what those named say otherwise or, first where a place may be meant, what others said then', () => {
  const near = (query: string) =>
    readQuestion(query, vocabulary)
      .at(-1)
      ?.near?.map(({ filters, left }) => [Object.keys(filters), left]);
  expect(near('Vane on geese, 3 February 2026')).toEqual([
    [['date', 'about'], ['geese']],
    [['about'], ['geese', '3 February 2026']],
    [['date'], ['Vane', 'geese']],
  ]);
  expect(near('Orvik declaration, February 2026')).toEqual([
    [['date', 'about'], ['declaration']],
    [['date'], ['Orvik', 'declaration']],
    [['about'], ['declaration', 'February 2026']],
  ]);
});

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
  ['2026/2/3', { date: { any: ['2026-02-03'] } }, ''],
  ['3.2.26 talks', { date: { any: ['2026-02-03'] } }, 'talks'],
  ['on 6/1/2026', { date: { any: ['2026-01-06', '2026-06-01'] } }, ''],
  ['18/2/2025', { date: { any: ['2025-02-18'] } }, ''],
  ['2/18/25', { date: { any: ['2025-02-18'] } }, ''],
  ['2/2/2025', { date: { any: ['2025-02-02'] } }, ''],
  ['Vane 4 February', { date: { any: ['2025-02-04', '2026-02-04'] } }, 'Vane'],
  ['February 4th talks', { date: { any: ['2025-02-04', '2026-02-04'] } }, 'talks'],
  ['talks in May', { date: { any: ['2025-05', '2026-05'] } }, 'talks'],
])('the date of “%s” is found', (query, filters, rest) => expect(findDate(query, vocabulary.years)).toMatchObject({ filters, rest }));

test.each(['1.5 million', '2026,5', '2026-13-01x', 'May', 'ferries may go', '32/33/2026', 'article 2026a', '12345', '24/7', '5 ferries'])(
  '“%s” has no date',
  (query) => expect(findDate(query, vocabulary.years)).toBeUndefined(),
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
