import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { contentLinking } from '../corpus/content-corpus.fixture.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { buildLedger } from '../ledger/ledger.ts';
import { makeSiteMapFiles, mapEntries, mapLists } from './site-map.ts';

const locations = (text: string): string[] =>
  [...parseHTML(text).document.querySelectorAll('loc')].map(({ textContent }) => textContent ?? '');
const linking = contentLinking(sampleCorpus());

test('files hold so many addresses at most, the index lists them, and none is lost', () => {
  const pages = mapEntries(linking, buildLedger(undefined));
  const [index, ...parts] = makeSiteMapFiles(linking, pages, 3);
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
  expect(mapEntries(linking, buildLedger(undefined)).find((page) => page.address === address)?.day).toBe(day);
});

test('lists change with the record; a day that is not known is left out', () => {
  expect(mapLists(linking, ['/record/'])).toEqual([{ address: '/record/', day: '2026-03-02' }]);
  const [, part] = makeSiteMapFiles(linking, [{ address: '/record/a&b/', day: '' }]);
  expect(String(part?.make())).toContain('<loc>https://example.org/record/a&amp;b/</loc>\n</url>');
});
