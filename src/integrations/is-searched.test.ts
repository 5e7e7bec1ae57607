import { expect, test } from 'vitest';
import { isSearched } from './is-searched.ts';

test.each([
  ['topics/ferries/index.html', true],
  ['about/index.html', true],
  ['404.html', true],
  // Lists of what has a page of its own.
  ['index.html', false],
  ['topics/index.html', false],
  ['actors/index.html', false],
  // The claims are in the index as records.
  ['claims/a1b2/index.html', false],
  ['topics/ferries/index.md', false],
  // "claims" and "actors" are words of an address elsewhere.
  ['topics/claims/index.html', true],
  ['topics/actors/index.html', true],
])('%s: %s', (name, expected) => {
  expect(isSearched(name)).toBe(expected);
});
