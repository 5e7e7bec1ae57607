import { describe, expect, test } from 'vitest';
import { readOccasions, readWords } from './read-words.ts';
import { toTerm } from './terms.ts';

test.each<[string, [number, string][]]>([
  ['15,000 passengers', [[15_000, 'passengers']]],
  ['fifteen thousand travellers', [[15_000, 'travellers']]],
  [
    '1.2 billion over four seasons',
    [
      [1.2e9, 'over'],
      [4, 'seasons'],
    ],
  ],
  ['the 1.2-billion offer', [[1.2e9, 'offer']]],
  ['80m crowns', [[8e7, 'crowns']]],
  ['nine per cent', [[9, 'percent']]],
  ['9%', [[9, 'percent']]],
  ['£40', [[40, '']]],
  ['twenty-five years', [[25, 'years']]],
  ['2 km', [[2, 'km']]],
  ['three hundred objects', [[300, 'objects']]],
  ['one of them', []],
  ['someone often weighed a tenth', []],
  ['the Mi-8 and the B2B trade', []],
])('figures of “%s”', (text, expected) => {
  expect(readWords(text).numbers.map(({ value, unit }) => [value, unit])).toEqual(expected);
});

test.each([
  ['instantly', 'immediately'],
  ['troops', 'soldiers'],
  ['deal', 'agreement'],
  ['deployed', 'deploying'],
  ['Kalmen’s'.toLowerCase(), 'kalmen'],
  ['blast', 'explosions'],
])('%s and %s are one term', (a, b) => {
  expect(toTerm(a)).toBe(toTerm(b));
});

test.each([
  ['support', 'oppose'],
  ['increase', 'decrease'],
  ['begin', 'end'],
  ['war', 'peace'],
  ['accept', 'reject'],
  ['buy', 'sell'],
  ['first', 'last'],
  // Each shares a stem with a word of another meaning: hostilities, supporter.
  ['enemy', 'war'],
  ['fan', 'help'],
])('%s and %s are two', (a, b) => {
  expect(toTerm(a)).not.toBe(toTerm(b));
});

describe('words', () => {
  test('function words go, figures become their values, phrases of the lexicon one word', () => {
    const { terms, sequence } = readWords('As soon as it is signed, 1,200 men go there');
    expect(terms).toEqual([toTerm('immediately'), toTerm('signed'), '#1200', toTerm('men')]);
    expect(sequence).toEqual(['immediately', 'it', 'is', 'signed', '#1200', 'men', 'go', 'there']);
  });

  test.each([
    ['talks in Abu Dhabi', ['abu', 'dhabi']],
    ['Talks are over', []],
    ['we met The Hague', ['hagu']],
  ])('names in “%s”', (text, expected) => {
    expect([...readWords(text).names]).toEqual(expected);
  });

  test('a name of two words counts as one', () => {
    expect([...readWords('talks in Abu Dhabi').nameLengths.values()]).toEqual([2, 2]);
    expect([...readWords('talks in Oslo').nameLengths.values()]).toEqual([]);
  });

  test.each([
    ['they will not pay', true, false],
    ['she never promised it', true, true],
    ['he didn’t call them fools', true, true],
    ['they pay', false, false],
  ])('%s', (text, negates, denies) => {
    expect(readWords(text)).toMatchObject({ negates, denies });
  });

  test.each([
    [', he said at the Brena fair', ['brena']],
    [' told the parliament in Kiev', ['kiev']],
    ['On a visit to the Brena fair, ', ['brena']],
    [', he said at the fair', []],
  ])('occasions in “%s”', (text, expected) => {
    expect(readOccasions(text)).toEqual(expected);
  });
});
