import { expect, test } from 'vitest';
import { countryName, languageName, uncheckedWords } from './registry-words.ts';

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

test('an entry of an editor says nothing of being unchecked', () => {
  expect(uncheckedWords({})).toBe('');
  expect(uncheckedWords({ checked: 'no' })).toContain('Not checked');
});
