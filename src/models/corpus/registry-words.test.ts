import { expect, test } from 'vitest';
import { countryName, languageName } from './registry-words.ts';

test.each([
  ['SE', 'Sweden'],
  ['', null],
  ['ZZ', 'Unknown Region'],
])('the country %j', (code, name) => {
  expect(countryName(code)).toBe(name);
});

test.each([
  ['en', 'English'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['xyz', 'xyz'],
])('the language %s', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
