import { describe, expect, test } from 'vitest';
import { makePage, type PageParts } from '../articles.fixture.ts';
import { findGate } from './find-gate.ts';
import { gateRows } from './gate-lexicon.ts';
import { readPageSigns } from './read-page-signs.ts';

test.each(gateRows.map((row) => [row.name, row] as const))('%s', (_name, { shape, example, never }) => {
  expect(example).toMatch(shape);
  expect(never).not.toMatch(shape);
});

test('no row answers to another row’s "never"', () => {
  const wrong = gateRows.flatMap(({ name, never }) => gateRows.filter(({ shape }) => shape.test(never)).map((other) => [name, other.name]));
  expect(wrong).toEqual([]);
});

const ld = (object: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...object })}</script>`;

describe('what a page says to machines', () => {
  test.each<[string, PageParts, object]>([
    ['nothing', {}, { licences: [] }],
    ['not free', { head: ld({ isAccessibleForFree: false, wordCount: 900 }) }, { isFree: false, wordCount: 900, licences: [] }],
    ['not free, in words', { head: ld({ isAccessibleForFree: 'False' }) }, { isFree: false, licences: [] }],
    ['free', { head: ld({ isAccessibleForFree: 'https://schema.org/True' }) }, { isFree: true, licences: [] }],
    ['locked', { head: '<meta property="article:content_tier" content="locked">' }, { isFree: false, licences: [] }],
    ['free of charge', { head: '<meta property="article:content_tier" content="free">' }, { isFree: true, licences: [] }],
    ['another thing is not free', { head: ld({ '@type': 'Product', isAccessibleForFree: false }) }, { licences: [] }],
    [
      'a licence in a link',
      { head: '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">' },
      { licences: ['https://creativecommons.org/licenses/by/4.0/'] },
    ],
    [
      'licences in several places, each once',
      {
        head: `<meta name="dcterms.license" content="https://creativecommons.org/licenses/by-sa/4.0/">${ld({ license: { '@type': 'CreativeWork', url: 'https://creativecommons.org/licenses/by/4.0/' } })}`,
        after: '<a rel="nofollow license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>',
      },
      { licences: ['https://creativecommons.org/licenses/by/4.0/', 'https://creativecommons.org/licenses/by-sa/4.0/'] },
    ],
    ['the terms of a site are no licence', { head: '<link rel="license" href="https://quay.example/terms">' }, { licences: [] }],
    ['nor is a script', { head: '<link rel="license" href="javascript:alert(1)//licenses/by">' }, { licences: [] }],
    [
      'nor that of a picture',
      { head: ld({ '@type': 'ImageObject', license: 'https://creativecommons.org/licenses/by/4.0/' }) },
      { licences: [] },
    ],
    [
      'a plain link to a licence is that of something',
      { after: '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>' },
      { licences: [] },
    ],
  ])('%s', (_name, parts, expected) => {
    const { words: _, ...signs } = readPageSigns(makePage(parts));
    expect(signs).toEqual(expected);
  });
});

describe('gates', () => {
  const story = 'https://quay.example/story';
  test.each<[string, Partial<Parameters<typeof findGate>[0]> & { page: PageParts }, string | undefined]>([
    ['an article', { words: 500, page: {} }, undefined],
    ['a short report', { words: 70, page: {} }, undefined],
    [
      'a teaser with a call to subscribe',
      { words: 120, page: { after: '<div>Subscribe now to continue reading. Already a subscriber? Log in</div>' } },
      'paywall',
    ],
    [
      'a whole article with a call to subscribe',
      { words: 500, page: { after: '<div>Subscribe to keep reading stories like this.</div>' } },
      undefined,
    ],
    ['a teaser with a log-in', { words: 90, page: { after: '<p>Create a free account to continue reading.</p>' } }, 'log-in'],
    ['a short text that says it is not free', { words: 90, page: { head: ld({ isAccessibleForFree: false }) } }, 'paywall'],
    [
      'a whole text that says it is not free, saved by a subscriber',
      { words: 700, page: { head: ld({ isAccessibleForFree: false }) } },
      undefined,
    ],
    ['a third of what is said to be there', { words: 300, page: { head: ld({ isAccessibleForFree: false, wordCount: 900 }) } }, 'paywall'],
    ['all of what is said to be there', { words: 850, page: { head: ld({ isAccessibleForFree: false, wordCount: 900 }) } }, undefined],
    ['a free text with a wrong count', { words: 300, page: { head: ld({ isAccessibleForFree: true, wordCount: 900 }) } }, undefined],
    [
      'a page of cookies',
      {
        words: 40,
        page: { body: ['We value your privacy. We and our 812 partners store information on a device.', 'Accept all cookies'] },
      },
      'consent',
    ],
    ['an article with a notice of cookies', { words: 90, page: { after: '<p>We value your privacy. Accept all cookies.</p>' } }, undefined],
    ['a robot check', { words: 12, page: { body: ['Verify you are human by completing the action below.'] } }, 'robot check'],
    ['a page that wants scripts', { words: 9, page: { body: ['Please enable JavaScript to view this page.'] } }, 'script'],
    [
      'led to a host of consent',
      { words: 50, asked: story, answered: 'https://consent.quay.example/?continue=story', page: {} },
      'consent',
    ],
    ['led to a log-in', { words: 50, asked: story, answered: 'https://quay.example/login?next=story', page: {} }, 'log-in'],
    ['led to an offer', { words: 50, asked: story, answered: 'https://quay.example/subscribe', page: {} }, 'paywall'],
    ['led to another article', { words: 50, asked: story, answered: 'https://quay.example/2026/story', page: {} }, undefined],
    [
      'an article about log-ins',
      { words: 50, asked: 'https://quay.example/login/a', answered: 'https://quay.example/login/b', page: {} },
      undefined,
    ],
  ])('%s', (_name, { page, words = 0, ...rest }, kind) => {
    expect(findGate({ words, ...rest, signs: readPageSigns(makePage(page)) })?.kind).toBe(kind);
  });

  test('the sign is shown', () => {
    const signs = readPageSigns(makePage({ body: ['Subscribe now to continue reading this story.'] }));
    expect(findGate({ words: 7, signs })).toEqual({ kind: 'paywall', sign: '“Subscribe now to continue”' });
  });
});
