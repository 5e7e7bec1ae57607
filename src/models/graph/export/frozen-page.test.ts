import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import { makeUrls } from '../../site/urls.ts';
import { samplePicture } from '../picture/sample-picture.fixture.ts';
import { makeFrozenPage } from './frozen-page.ts';

const claims: SampleClaim[] = [
  { id: 'a', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
  { id: 'b', source: '</main><script>alert(1)</script>', takes: [['troops-now', 'neutral']] },
];
const style = '.mark > a { color: red }';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
const pageOf = (date: string, subject = 'troop deployment') =>
  makeFrozenPage({
    data: { ...samplePicture(claims).data, subject, day: date },
    style,
    hashOf,
    urls: makeUrls('/record/'),
    site: 'https://record.example/',
  });

test('the page allows its own style sheet and nothing else', () => {
  const { document } = parseHTML(pageOf('2026-02-04'));
  expect(document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content')).toBe(
    `default-src 'none'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'`,
  );
  expect(document.querySelector('style')?.textContent).toBe(style);
  expect(document.querySelectorAll('script, link, img, iframe, [style], [src]').length).toBe(0);
});

test('every address is absolute: the copy may be kept anywhere', () => {
  const { document } = parseHTML(pageOf('2026-02-04'));
  const addresses = [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  expect(addresses).toContain('https://record.example/record/claims/aaaaaaaaaa/');
});

test.each([
  ['2026-02-04', 'Who stands where on troop deployment, 4 February 2026', 'as of 4 February 2026, which does not change'],
  ['', 'Who stands where on troop deployment', 'A copy, which does not change'],
])('the day of the record, %j, stands in the title and at the foot', (date, title, foot) => {
  const { document } = parseHTML(pageOf(date));
  expect(document.querySelector('title')?.textContent).toBe(title);
  expect(document.querySelector('h1')?.textContent).toBe(title);
  expect(document.querySelector('.embed-foot')?.textContent).toContain(foot);
});

test('both drawings and the table hold the same marks', () => {
  const { document } = parseHTML(pageOf(''));
  for (const part of ['.upright', '.across', '.frozen-table'])
    expect([...document.querySelectorAll(`${part} [data-select]`)].map((mark) => mark.getAttribute('data-select'))).toEqual([
      'lavrov.troops-now',
    ]);
});

test('text of an article or a title never becomes markup', () => {
  const page = pageOf('', 'a <script>alert(2)</script> deal');
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('the page says what its signs mean', () => {
  const { document } = parseHTML(pageOf(''));
  for (const part of ['.upright', '.across'])
    expect(document.querySelector(`${part} .key`)?.textContent).toContain('confirmed by an editor');
});
