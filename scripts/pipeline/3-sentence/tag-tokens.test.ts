import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../span.ts';
import { tagTokens, toKnownLetters } from './tag-tokens.ts';

test.each([
  ['Šefčovič', 'Sefcovic'],
  ['Łukasz', 'Xukasz'],
  ['Київ', 'Xxxx'],
  ['Ødegård, “né”', 'Ødegård, “né”'],
  ['𝒜 — €5', '𝒜 — €5'],
])('%s is read as %s', (text, known) => {
  expect(toKnownLetters(text)).toBe(known);
});

test('offsets hold', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => toKnownLetters(text).length === text.length));
});

const wordsOf = (text: string): string[] =>
  tagTokens(text, { start: 0, end: text.length }).map(({ span, pos }) => `${textOf(text, span)}/${pos}`);

test.each([
  ['Ms. Quillmark’s plan was late.', 'Mr. Bray’s and Ms. Quillmark’s, it was said.'],
  ["Ms. Ostrander's plan was late.", "Mr. Bray's and Ms. Ostrander's, it was said."],
])('what was read before changes nothing: %s', (text, other) => {
  const before = wordsOf(text);
  wordsOf(other);
  expect(wordsOf(text)).toEqual(before);
  expect(before[2]).toMatch(/^[’']s\/PART$/);
});

test.each(["It's late", 'she’s late', "that's late"])('"is" stays a verb: %s', (text) => {
  expect(wordsOf(text)[1]).toMatch(/^[’']s\/AUX$/);
});

test.each([
  ['Šefčovič said so', ['Šefčovič/PROPN', 'said/VERB']],
  ['Erdoğan said so', ['Erdoğan/PROPN', 'said/VERB']],
  ['Łukasz Siliņa said so', ['Łukasz/PROPN', 'Siliņa/PROPN', 'said/VERB']],
  ['Святослав Нестеренко said so', ['Святослав/PROPN', 'Нестеренко/PROPN', 'said/VERB']],
  ['Ødegård said so', ['Ødegård/PROPN', 'said/VERB']],
])('a name in letters that the tagger does not know stays whole: %s', (text, words) => {
  expect(wordsOf(text).slice(0, words.length)).toEqual(words);
});

test('a word keeps its own letters as its lemma', () => {
  const text = 'the žirafės slept';
  expect(tagTokens(text, { start: 0, end: text.length }).map(({ lemma }) => lemma)).toEqual(['the', 'žirafės', 'sleep']);
});
