import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { stemOf } from '../../../models/search/search-words.ts';
import type { SearchEngine } from './engine.client.ts';
import { loadPortable } from './portable-engine.client.ts';
import { claimRecord, loadFolder, openFolder } from './portable-folder.fixture.ts';
import type { PortableRecord } from './portable-index.ts';

const records: PortableRecord[] = [
  claimRecord('one', 'The ferry sails in winter ¶ Ada North', { actor: ['north'], year: ['2026'] }, '2026-02-03'),
  claimRecord('two', 'No ferries sail <now>', { actor: ['vane', 'north'], year: ['2025'] }, '2025-01-01'),
  claimRecord('three', 'Fares rise US–Lund', { actor: ['vane'], year: ['unknown'] }, '0000'),
  { url: '/methods/', kind: 'page', content: 'How a ferry is counted', meta: { title: 'Methods' }, filters: {}, sort: {} },
];

let engine: SearchEngine;
beforeAll(async () => {
  engine = await loadFolder(records, ['ferry', 'winter']);
});
afterAll(() => void vi.unstubAllGlobals());

const titles = async (term: string | null, options: Parameters<SearchEngine['claims']>[1] = { filters: {} }): Promise<unknown[]> =>
  Promise.all((await engine.claims(term, options)).map(async (result) => (await result.data()).meta.title));

test.each<[term: string | null, found: string[]]>([
  ['ferry', ['one', 'two']],
  ['ferr', ['one', 'two']],
  ['sailing', ['one', 'two']],
  ['ferry winter', ['one']],
  ['"sails in winter"', ['one']],
  ['"winter in sails"', []],
  ['"ferry sails"', ['one', 'two']],
  ['lund', ['three']],
  ['tram', []],
  ['<b>', []],
  [null, ['one', 'two', 'three']],
])('%j finds the claims %j', async (term, found) => {
  expect((await titles(term)).toSorted()).toEqual(found.toSorted());
});

test.each<[Record<string, { any: string[] }>, string[]]>([
  [{ actor: { any: ['north'] } }, ['one', 'two']],
  [{ actor: { any: ['north', 'vane'] }, year: { any: ['2025'] } }, ['two']],
  [{ actor: { any: ['quill'] } }, []],
  [{ outlet: { any: ['post'] } }, []],
])('of all claims %j leaves %j', async (filters, found) => {
  expect(await titles(null, { filters })).toEqual(found);
});

test.each<['asc' | 'desc', string[]]>([
  ['asc', ['three', 'two', 'one']],
  ['desc', ['one', 'two', 'three']],
])('in the order %s unknown dates count as the oldest', async (date, order) => {
  expect(await titles(null, { filters: {}, sort: { date } })).toEqual(order);
});

test('a result shows where it was found, with nothing of it as markup, and leads to a file', async () => {
  const [first] = await engine.claims('ferries now', { filters: {} });
  expect(await first?.data()).toMatchObject({
    url: 'file:///folder/claims/two/index.html',
    locations: [1, 3],
    excerpt: 'No <mark>ferries</mark> sail <mark>&lt;now&gt;</mark>',
  });
});

test('pages are found apart from claims', async () => {
  const pages = await engine.pages('ferry');
  expect(await Promise.all(pages.map(async (page) => (await page.data()).url))).toEqual(['file:///folder/methods/index.html']);
  expect(await engine.pages('winter')).toEqual([]);
});

test('what each value of a filter would leave is counted, of claims alone', async () => {
  expect(await engine.count('ferry', {})).toEqual({ actor: { north: 2, vane: 1 }, year: { 2026: 1, 2025: 1 } });
  expect(await engine.count('ferry', { year: { any: ['2026'] } })).toEqual({ actor: { north: 1 }, year: { 2026: 1 } });
  expect(await engine.count('tram', {})).toEqual({});
  expect(await engine.words()).toEqual(['ferry', 'winter']);
});

test.each([
  ['missing', 'the index was not found'],
  [undefined, 'the index is empty'],
])('an index that is %j is a fault', async (index, fault) => {
  openFolder(index);
  await expect(loadPortable('../assets/')).rejects.toThrow(fault);
});

test.each([
  ['Ferries,', 'ferri'],
  ['“Erdoğan’s”', 'erdogan'],
  ['—', ''],
  ['', ''],
])('%j is looked up as %j', (word, stem) => expect(stemOf(word)).toBe(stem));
