import { describe, expect, test } from 'vitest';
import { makeUrls } from '../site/urls.ts';
import { isPlausible, unansweredWords } from './is-plausible.ts';
import { markHits, parseExcerpt, type Run } from './mark-hits.ts';
import { makeOpenSearch } from './open-search.ts';
import { toTerm } from './search-state.ts';
import { lettersOf, makeSearchWords } from './search-words.ts';

test.each([
  ['Kyiv', 'kyiv'],
  ['Erdoğan', 'erdogan'],
  ['“Ferry,”', 'ferry'],
  ['U.S.', 'us'],
  ['it’s', 'its'],
  ['Йод', 'иод'],
  ['40,000', '40000'],
  ['🙂', ''],
  ['', ''],
])('the letters of %j are %j', (word, letters) => expect(lettersOf(word)).toBe(letters));

describe('the words that claims are found by', () => {
  const wordsOf = (...contents: string[]): string[] => makeSearchWords(contents.map((content) => ({ content })));

  test.each<[string[], string[]]>([
    [[], []],
    [[''], []],
    // Too short, or a number.
    [['a quay in 2026 at 40,000'], ['quay']],
    // Ties in the order of their letters.
    [['tram ferry'], ['ferry', 'tram']],
    // In how many claims, not how often.
    [
      ['tram tram tram ferry', 'ferry'],
      ['ferry', 'tram'],
    ],
    [
      ['Ferry sails', 'the ferry'],
      ['ferry', 'sails', 'the'],
    ],
    [['Lund', 'Lund'], ['Lund']],
    [['naïve naive'], ['naïve']],
    [['<b>ferry</b>'], ['ferry']],
  ])('of %j are %j', (contents, words) => expect(wordsOf(...contents)).toEqual(words));
});

test.each<[query: string, found: string[], unanswered: string[]]>([
  ['ferry', ['ferries'], []],
  ['ferry', ['fern'], ['ferry']],
  ['ferry', ['few'], ['ferry']],
  ['deployment', ['deployed'], []],
  ['deployment', ['depot'], ['deployment']],
  ['nobody', ['no'], ['nobody']],
  ['Kyiv', ['Kyiv’s'], []],
  ['ferry Lund', ['ferry'], ['Lund']],
  ['US-Lund talks', ['us', 'talks'], ['Lund']],
  ['“winter ferry”', ['winter'], ['ferry”']],
  ['of', ['off'], []],
  ['…', [], []],
  ['', [], []],
])('of %j with %j nothing answers %j', (query, found, unanswered) => {
  expect(unansweredWords(query, found)).toEqual(unanswered);
});

test.each<[query: string, found: string[], expected: boolean]>([
  ['ferry Lund', ['ferry'], true],
  ['ferry Lund', ['harbour'], false],
  ['nobody', ['no'], false],
  ['', [], true],
  ['?!', [], true],
])('a result for %j by %j is plausible: %j', (query, found, expected) => expect(isPlausible(query, found)).toBe(expected));

const bracket = (runs: readonly Run[]): string => runs.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test.each<[text: string, places: number[], marked: string]>([
  ['the ferry sails', [1], 'the [ferry] sails'],
  ['“The ferry,” she said', [0, 1], '“[The] [ferry],” she said'],
  ['two  spaces\nhere', [2], 'two  spaces\n[here]'],
  ['— … !', [0, 1], '— … !'],
  ['<b>ferry</b>', [0], '<[b>ferry</b]>'],
  ['ferry', [7], 'ferry'],
  ['ferry', [], 'ferry'],
  ['', [0], ''],
])('hits in %j at %j', (text, places, marked) => {
  const runs = markHits(text, places);
  expect(bracket(runs)).toBe(marked);
  expect(runs.map((run) => run.text).join('')).toBe(text);
});

test.each<[excerpt: string, marked: string]>([
  ['the <mark>ferry</mark> sails', 'the [ferry] sails'],
  ['<mark>ferry</mark>', '[ferry]'],
  ['<mark>winter</mark><mark>ferry</mark>', '[winterferry]'],
  ['a &lt;script&gt; <mark>here</mark>', 'a <script> [here]'],
  ['<b>bold</b>', '<b>bold</b>'],
  ['plain', 'plain'],
  ['', ''],
])('the excerpt %j', (excerpt, marked) => expect(bracket(parseExcerpt(excerpt))).toBe(marked));

test.each([
  ['', null],
  ['ferry', 'ferry'],
  ['“winter ferry”', '"winter ferry"'],
  ['«порт» „Hafen“', '"порт" "Hafen"'],
  ['it’s', 'it’s'],
])('%j is asked as %j', (query, term) => expect(toTerm(query)).toBe(term));

test.each([
  ['/', 'https://example.org', 'https://example.org/search/?q={searchTerms}'],
  ['/record/', 'https://example.org', 'https://example.org/record/search/?q={searchTerms}'],
  ['/a&"b"/', 'https://example.org', 'https://example.org/a&amp;%22b%22/search/?q={searchTerms}'],
])('a browser is told of the search under %s', (base, site, template) => {
  const text = makeOpenSearch(makeUrls(base), new URL(site));
  expect(text).toContain(`template="${template}"`);
  expect(text.match(/https:\/\/example\.org[^"<]*(?=")/g)).toHaveLength(2);
});
