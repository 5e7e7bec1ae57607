import { describe, expect, test } from 'vitest';
import {
  describeOutcome,
  forEachFacet,
  hasChoice,
  isEmpty,
  parseSearchState,
  type SearchState,
  toFilters,
  toSearchAddress,
  toSort,
  withoutChoice,
} from './search-state.ts';

const read = (address: string): SearchState => parseSearchState(new URLSearchParams(address));

test.each([
  ['', ''],
  ['?q=ferry', '?q=ferry'],
  ['?q=%20ferry%20', '?q=ferry'],
  ['?q=a%26b%3D%3Cc%3E', '?q=a%26b%3D%3Cc%3E'],
  ['?actor=lund&actor=lund&actor=vane', '?actor=lund&actor=vane'],
  ['?actor=', ''],
  ['?sort=newest&q=ferry', '?q=ferry&sort=newest'],
  ['?sort=relevance', ''],
  ['?sort=best', ''],
  ['?literal=1&q=x', '?q=x&literal=1'],
  ['?literal=yes', ''],
  // In the page's own order, whatever the address had.
  ['?year=2026&topic=ferry', '?topic=ferry&year=2026'],
  ['?unknown=x&q=порт', '?q=%D0%BF%D0%BE%D1%80%D1%82'],
])('%j is kept as %j, and read again the same', (address, kept) => {
  const state = read(address);
  expect(toSearchAddress(state)).toBe(kept);
  expect(read(toSearchAddress(state))).toEqual(state);
});

test.each<[address: string, choice: boolean, empty: boolean]>([
  ['', false, true],
  ['?q=x', false, false],
  ['?form=direct', true, false],
  ['?sort=oldest', false, true],
  ['?literal=1', false, true],
])('%j: a facet is chosen %j, nothing is asked %j', (address, choice, empty) => {
  expect([hasChoice(read(address)), isEmpty(read(address))]).toEqual([choice, empty]);
});

describe('a choice taken away', () => {
  const all = '?q=x&actor=lund&actor=vane&year=2026';
  test.each([
    ['one value', withoutChoice(read(all), 'actor', 'lund'), '?q=x&actor=vane&year=2026'],
    ['a value that is not there', withoutChoice(read(all), 'actor', 'quill'), all],
    ['the same value of another facet', withoutChoice(read(all), 'year', 'lund'), all],
    ['a whole facet', withoutChoice(read(all), 'actor'), '?q=x&year=2026'],
    ['everything', withoutChoice(read(all)), '?q=x'],
  ])('%s', (_, state, address) => expect(toSearchAddress(state)).toBe(address));
});

test('of one facet any value counts, of the facets all; one may be left out', () => {
  const state = read('?actor=lund&actor=vane&year=2026');
  expect(toFilters(state)).toEqual({ actor: { any: ['lund', 'vane'] }, year: { any: ['2026'] } });
  expect(toFilters(state, 'actor')).toEqual({ year: { any: ['2026'] } });
  expect(toFilters(state, 'topic')).toEqual(toFilters(state));
  expect(toFilters(read(''))).toEqual({});
});

test.each<[string, unknown]>([
  ['?q=x', undefined],
  ['', { date: 'desc' }],
  ['?q=x&sort=newest', { date: 'desc' }],
  ['?q=x&sort=oldest', { date: 'asc' }],
  ['?sort=oldest', { date: 'asc' }],
])('%j is ordered by %j', (address, sort) => expect(toSort(read(address))).toEqual(sort));

test('every facet has its value', () => {
  expect(new Set(Object.values(forEachFacet((name) => name)))).toEqual(new Set(Object.keys(forEachFacet(() => 0))));
});

test.each<[string, Parameters<typeof describeOutcome>[1], string]>([
  ['?q=x', { claims: 1, pages: 0 }, '1 claim for “x”'],
  ['?q=x', { claims: 0, pages: 2 }, '0 claims and 2 pages for “x”'],
  ['?year=2026', { claims: 3, pages: 1 }, '3 claims and 1 page'],
  ['?q=x', { claims: 0, pages: 0 }, 'Nothing found for “x”. Try fewer words, another spelling, or only the beginning of a word.'],
  ['?q=x&year=2026', { claims: 0, pages: 0 }, 'Nothing found for “x”. Take a filter away, or search for fewer words.'],
  ['?q=fery', { claims: 2, pages: 0, corrected: 'ferry' }, '2 claims for “ferry”. Nothing has “fery” as it is written.'],
  ['?q=a+b', { claims: 2, pages: 0, missing: ['b'] }, '2 claims for “a b”. None of these has “b”.'],
  ['?q=a+b', { claims: 1, pages: 0, missing: ['b'] }, '1 claim for “a b”. It does not have “b”.'],
  [
    '?q=vnae+b',
    { claims: 2, pages: 1, corrected: 'vane b', missing: ['b'] },
    '2 claims and 1 page for “vane b”. Nothing has “vnae b” as it is written. None of these has “b”.',
  ],
  ['?q=a+b+c', { claims: 2, pages: 0, missing: ['b', 'c'] }, '2 claims for “a b c”. None of these has “b” or “c”.'],
])('%j with %j is announced as %j', (address, found, words) => expect(describeOutcome(read(address), found)).toBe(words));
