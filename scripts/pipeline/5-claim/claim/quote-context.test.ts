import { expect, test } from 'vitest';
import { makeQuoteContext } from './quote-context.ts';

const quote = '“QUOTE”';

const around = (before: string, after: string): readonly [string, string] => {
  const text = `${before}${quote}${after}`;
  const { prefix, suffix } = makeQuoteContext(text)({ start: before.length, end: before.length + quote.length });
  return [prefix, suffix];
};

const x = (count: number): string => 'x'.repeat(count);

// A grapheme across the 32nd code point is left out whole; one that ends or begins there stays.
test.each([
  ['plain letters', x(40), x(40), x(32), x(32)],
  ['a short text', 'ab ', ' cd', 'ab ', ' cd'],
  ['nothing around', '', '', '', ''],
  ['an emoji of one code point', `😀${x(31)}`, `${x(31)}😀`, `😀${x(31)}`, `${x(31)}😀`],
  ['an emoji of three', `a👩‍🌾${x(30)}`, `${x(30)}👩‍🌾a`, x(30), x(30)],
  ['an emoji of three that just fits', `a👩‍🌾${x(29)}`, `${x(29)}👩‍🌾a`, `👩‍🌾${x(29)}`, `${x(29)}👩‍🌾`],
  ['a flag', `a🇳🇴${x(31)}`, `${x(31)}🇳🇴a`, x(31), x(31)],
  ['a letter with a mark', `aq\u0323${x(31)}`, `${x(31)}q\u0323a`, x(31), x(31)],
  ['a family and a skin tone', `👨🏽‍👩🏽‍👧🏽${x(28)}`, `${x(28)}👨🏽‍👩🏽‍👧🏽`, x(28), x(28)],
  ['one grapheme longer than the context', `a${'\u0301'.repeat(40)}`, `a${'\u0301'.repeat(40)}`, '', ''],
])('%s', (_, before, after, prefix, suffix) => {
  expect(around(before, after)).toEqual([prefix, suffix]);
});
