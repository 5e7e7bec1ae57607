import { expect, test } from 'vitest';
import { splitWords } from '../words/words.ts';
import { type NumberWord, readNumber, toFigure } from './read-number.ts';

/** The words of a text one by one, as they are before numbers of several words are joined. */
const wordsOf = (text: string): NumberWord[] =>
  [...text.matchAll(/[^\s-]+/gu)].flatMap(({ 0: part, index: start }) => {
    const [word] = splitWords(part);
    return word ? [{ text: part, key: word.key, start, end: start + part.length }] : [];
  });

const read = (text: string): (readonly [value: number, words: number] | null)[] => {
  const words = wordsOf(text);
  return words.map((_, from) => {
    const number = readNumber(text, words, from);
    return number && ([number.value, number.to - from] as const);
  });
};

test.each<[text: string, value: number | null, words: number]>([
  ['40000 tonnes', 40_000, 1],
  ['three hundred and fifty wagons', 350, 4],
  ['twenty-five years', 25, 2],
  ['two hundred thousand people', 200_000, 3],
  ['1.5 million litres', 1.5e6, 2],
  ['two million three hundred thousand', 2.3e6, 5],
  ['three thousand and five', 3005, 4],
  ['$14bn a year', 14e9, 1],
  ['€3m', 3e6, 1],
  ['80m crowns', 8e7, 1],
  // Two numbers, not one.
  ['three and five boats', 3, 1],
  ['twenty five-year bonds', 20, 1],
  ['five-twenty', 5, 1],
  ['ten-five votes', 10, 1],
  // None at all.
  ['80m from the quay', null, 0],
  ['one boat', null, 0],
  ['3rd place', null, 0],
  ['f16 jets', null, 0],
  ['hundred boats', null, 0],
  ['boats', null, 0],
])('“%s” begins with %j of %i words', (text, value, words) => {
  expect(read(text)[0]).toEqual(value === null ? null : [value, words]);
});

test('no words have no number, nor has a place behind the last', () => {
  expect(readNumber('', [], 0)).toBeNull();
  expect(readNumber('5', wordsOf('5'), 1)).toBeNull();
});

test.each<[text: string, at: number, value: number | null]>([
  ['a dozen eggs', 1, 12],
  ['an hundred', 1, 100],
  ['one hundred boats', 1, 100],
  ['the hundred', 1, null],
  ['the Mi-8 flew', 2, null],
  ['a 3-hour wait', 1, 3],
])('in “%s” word %i is %j', (text, at, value) => {
  expect(read(text)[at]?.[0] ?? null).toBe(value);
});

test.each<[text: string, value: number | null, currency: string | undefined, isWhole: boolean]>([
  ['7', 7, undefined, false],
  ['$7', 7, 'dollar', false],
  ['£2.5k', 2500, 'pound', true],
  ['¥3tn', 3e12, 'yen', true],
  ['40m', null, undefined, false],
  ['€40m', 4e7, 'euro', true],
  ['seven', 7, undefined, false],
  ['one', null, undefined, false],
  ['1', 1, undefined, false],
  ['5xyz', null, undefined, false],
  ['word', null, undefined, false],
])('the figure of “%s”', (text, value, currency, isWhole) => {
  const [word] = wordsOf(text);
  expect(word && toFigure(word)).toEqual(value === null ? null : { value, currency, isWhole });
});
