import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { makeSiteMapFiles, mapEntries, mapLists } from './site-map.ts';

const locations = (text: string): string[] =>
  [...parseHTML(text).document.querySelectorAll('loc')].map(({ textContent }) => textContent ?? '');
const record = recordOf(sampleCorpus());

test('files hold so many addresses at most, the index lists them, and none is lost', () => {
  const pages = mapEntries(record, record.ledger);
  const [index, ...parts] = makeSiteMapFiles(record, pages, 3);
  expect(parts).toHaveLength(Math.ceil(pages.length / 3));
  expect(locations(String(index?.make()))).toEqual(parts.map(({ path }) => `https://example.org/record/${path}.xml`));
  const all = parts.map((part) => locations(String(part.make())));
  expect(Math.max(...all.map(({ length }) => length))).toBe(3);
  expect(all.flat()).toEqual(pages.map(({ address }) => `https://example.org${address}`));
});

test.each([
  ['a claim’s page changes with its article', '/record/claims/bbbbbbbbbb/', '2026-03-02'],
  ['an article’s page has its own day', '/record/articles/first/', '2026-02-04'],
  ['a topic’s page changes with its newest claim', '/record/topics/bridge/', '2026-03-02'],
  ['a page with nothing on it has no day', '/record/actors/town/', ''],
])('%s', (_name, address, day) => {
  expect(mapEntries(record, record.ledger).find((page) => page.address === address)?.day).toBe(day);
});

test('lists change with the record; a day that is not known is left out', () => {
  expect(mapLists(record, ['/record/'])).toEqual([{ address: '/record/', day: '2026-03-02' }]);
  const [, part] = makeSiteMapFiles(record, [{ address: '/record/a&b/', day: '' }]);
  expect(String(part?.make())).toContain('<loc>https://example.org/record/a&amp;b/</loc>\n</url>');
});
