import { describe, expect, test } from 'vitest';
import { namePhrase, sliceWords, splitWords } from './words.ts';

const keysOf = (text: string): string[] => splitWords(text).map(({ key }) => key);

test.each<[text: string, keys: string[]]>([
  ['The tram is late.', ['the', 'tram', 'is', 'late']],
  ['40,000 and 40000', ['40000', 'and', '40000']],
  ['40\u00a0000 tonnes', ['40000', 'tonnes']],
  ['1,5 per cent', ['1.5', 'percent']],
  ['forty thousand tonnes', ['40000', 'tonnes']],
  ['three hundred and fifty wagons', ['350', 'wagons']],
  ['twenty-five years', ['25', 'years']],
  ['two dozen boats', ['24', 'boats']],
  ['1.2 million', ['1200000']],
  ['$1.2 million', ['$1200000']],
  ['the quay’s owner doesn’t know', ['the', "quay's", 'owner', "doesn't", 'know']],
  ['the U.S. fleet', ['the', 'u.s', 'fleet']],
  ['Šefčovič spoke', ['šefčovič', 'spoke']],
  ['9% of it', ['9', 'percent', 'of', 'it']],
  ['one of them', ['1', 'of', 'them']],
  ['— … !', []],
  ['', []],
])('the words of “%s”', (text, keys) => {
  expect(keysOf(text)).toEqual(keys);
});

test.each<[text: string, values: (number | undefined)[]]>([
  ['80m crowns', [8e7, undefined]],
  ['80m from the quay', [undefined, undefined, undefined, undefined]],
  ['80m', [undefined]],
  ['the Mi-8', [undefined, undefined, undefined]],
  ['a 3-hour wait', [undefined, 3, undefined, undefined]],
  ['£14bn', [14e9]],
  ['the 3rd time', [undefined, undefined, undefined]],
  ['one boat', [undefined, undefined]],
  ['one hundred boats', [undefined, 100, undefined]],
])('the numbers that the words of “%s” stand for', (text, values) => {
  expect(splitWords(text).map(({ value }) => value)).toEqual(values);
});

describe('quoted words', () => {
  test.each<[text: string, quoted: string[]]>([
    ['it is “a bad deal” for us', ['a', 'bad', 'deal']],
    ['„nein“ and «non»', ['nein', 'non']],
    ['the “so-called ‘plan’ of theirs” fails', ['so', 'called', 'plan', 'of', 'theirs']],
    ['bad deal” for us', ['bad', 'deal']],
    ['it is “a bad deal', ['a', 'bad', 'deal']],
    ['the owners’ quay and the sailors’ hall', []],
    ['plain words', []],
  ])('of “%s”', (text, quoted) => {
    expect(
      splitWords(text)
        .filter((word) => word.quoted)
        .map(({ key }) => key),
    ).toEqual(quoted);
  });

  test('all of them, where the marks around the whole were left out', () => {
    expect(splitWords('a bad deal', true).every(({ quoted }) => quoted)).toBe(true);
  });
});

test.each([
  ['We will, of course, pay – later.', 2],
  ['“Never”, he said.', 1],
  ['One', 1],
])('slices of neighbouring words join to “%s”', (text, at) => {
  const words = splitWords(text);
  expect(sliceWords(text, words, 0, at) + sliceWords(text, words, at, words.length)).toBe(text);
});

test.each<[text: string, phrase: string | null]>([
  ['and of the northern quay', 'northern quay'],
  ['“the northern quay”', 'northern quay'],
  ['of it and with them', null],
  ['quays piers docks locks weirs dams dykes levees sluices', 'quays piers docks locks weirs dams dykes levees …'],
])('a summary names “%s” as “%s”', (text, phrase) => {
  const words = splitWords(text);
  expect(namePhrase(text, words, 0, words.length)).toBe(phrase);
});
