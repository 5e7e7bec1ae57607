import { describe, expect, test } from 'vitest';
import { addressKey, cleanAddress, isSameSite, parseArchiveAddress } from './address-key.ts';

describe('one page', () => {
  test.each([
    ['http://www.quay.example/a', 'https://quay.example/a'],
    ['https://quay.example/a/', 'https://quay.example/a'],
    ['https://quay.example/a#top', 'https://quay.example/a'],
    ['https://quay.example/a?utm_source=x&utm_medium=y', 'https://quay.example/a'],
    ['https://quay.example/a?b=1&fbclid=2', 'https://quay.example/a?b=1'],
    ['https://quay.example/a?c=2&b=1', 'https://quay.example/a?b=1&c=2'],
    ['https://m.quay.example/a', 'https://quay.example/a'],
    ['https://amp.quay.example/amp/a', 'https://quay.example/a'],
    ['https://quay.example/a/amp/', 'https://quay.example/a'],
    ['https://quay.example/a/index.html', 'https://quay.example/a'],
    ['https://QUAY.example:443/a', 'https://quay.example/a'],
  ])('%s is %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  test.each([
    ['https://quay.example/a', 'https://quay.example/b'],
    ['https://quay.example/a?id=1', 'https://quay.example/a?id=2'],
    ['https://quay.example/A', 'https://quay.example/a'],
    ['https://news.quay.example/a', 'https://quay.example/a'],
    ['https://quay.example:8080/a', 'https://quay.example/a'],
    ['https://quay.example/ampere', 'https://quay.example/ere'],
  ])('%s is not %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});

test.each([
  ['https://quay.example/a?utm_source=x#top', 'https://quay.example/a'],
  ['https://quay.example/a?id=1&gclid=2', 'https://quay.example/a?id=1'],
  ['https://www.quay.example/a/?cmp=old', 'https://www.quay.example/a/'],
  ['https://quay.example/a?campaign=pier', 'https://quay.example/a?campaign=pier'],
])('%s is written %s', (address, expected) => {
  expect(cleanAddress(address)).toBe(expected);
});

test.each<[string, string, boolean]>([
  ['https://quay.example/a', 'https://www.quay.example/b', true],
  ['https://news.quay.example/a', 'https://quay.example/b', true],
  ['https://quay.example/a', 'https://notquay.example/a', false],
  ['https://quay.example.evil.example/a', 'https://quay.example/a', false],
])('%s and %s on one site: %s', (one, other, expected) => {
  expect(isSameSite(one, other)).toBe(expected);
});

test.each<[string, object | undefined]>([
  ['https://web.archive.org/web/20260204101500/https://quay.example/a', { original: 'https://quay.example/a', date: '2026-02-04' }],
  [
    'http://web.archive.org/web/20260204101500id_/https://quay.example/a?b=1',
    { original: 'https://quay.example/a?b=1', date: '2026-02-04' },
  ],
  ['https://web.archive.org/about', undefined],
  ['https://web.archive.org.evil.example/web/20260204101500/https://quay.example/a', undefined],
])('%s as a copy', (address, expected) => {
  expect(parseArchiveAddress(address)).toEqual(expected);
});
