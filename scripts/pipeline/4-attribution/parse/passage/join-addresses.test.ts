import { expect, test } from 'vitest';
import { passageOf } from '../words-of.fixture.ts';
import { isAddress } from './join-addresses.ts';

test.each([
  ['ferry.net', true],
  ['example.org', true],
  ['news.co', true],
  ['Moss.Vane', false],
  ['e.g', false],
  ['2.5', false],
  ['a.b', false],
  ['harbour.museum', false],
])('%s is the name of a site: %s', (text, expected) => {
  expect(isAddress(text)).toBe(expected);
});

test.each([
  ['He wrote to ferry.net today.', 'He wrote to ferry.net today .'],
  ['It rained. No ferry came.', 'It rained . No ferry came .'],
  ['At 9.30 it left.', 'At 9.30 it left .'],
])('%s has the words %s', (text, expected) => {
  expect(
    passageOf(text)
      .words.map((word) => word.text)
      .join(' '),
  ).toBe(expected);
});
