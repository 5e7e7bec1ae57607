import { describe, expect, test } from 'vitest';
import { type Columns, hashText, makeColumns, mix } from './columns.ts';
import { fillPlaceColumns, fillQuoteColumns } from './fill-place-columns.ts';
import { fillWordColumns } from './fill-word-columns.ts';
import { tokensOf, wordsOf } from './token-list.fixture.ts';

const fill = (marked: string): Columns => {
  const list = tokensOf(marked);
  const columns = makeColumns(list.words.length);
  fillWordColumns(columns, list);
  fillPlaceColumns(columns, list);
  fillQuoteColumns(columns, list);
  return columns;
};

describe('places', () => {
  test('of a token in its sentence, from either end, no further than eight', () => {
    const columns = fill('a/DET b/NOUN c/VERB | d/NOUN');
    expect([...columns.sentenceStart]).toEqual([1, 2, 3, 1]);
    expect([...columns.sentenceEnd]).toEqual([3, 2, 1, 1]);
    expect(Math.max(...fill('word/NOUN '.repeat(200)).sentenceStart)).toBe(9);
  });

  test('of a sentence in its block, and of the block in the text', () => {
    const columns = fill('a/NOUN | b/NOUN | c/NOUN ¶ d/NOUN');
    // The mark between two blocks belongs to no sentence.
    expect([...columns.sentencePlace]).toEqual([mix(1, 3), mix(2, 3), mix(3, 3), 0, mix(1, 1)]);
    expect([...columns.blockPlace]).toEqual([2, 2, 2, 0, 3]);
  });

  test('long blocks and long texts are told apart only at their beginning', () => {
    const columns = fill(Array(9).fill('a/NOUN').join(' | '));
    expect(new Set(columns.sentencePlace).size).toBe(5);
    expect(Math.max(...fill(Array(20).fill('a/NOUN').join(' ¶ ')).blockPlace)).toBe(6);
  });

  test('each token knows how its sentence begins and ends', () => {
    const columns = fill('Vane/PROPN left/VERB ./PUNCT | Who/PRON knows/VERB ?/PUNCT');
    expect(wordsOf(columns.sentenceFirst, ['PROPN', 'who'])).toBe('PROPN PROPN PROPN who who who');
    expect(wordsOf(columns.sentenceLast, ['.', '?'])).toBe('. . . ? ? ?');
  });

  test.each([
    ['plain', 'Vane/PROPN left/VERB today/NOUN ./PUNCT', 1],
    ['a colon', 'Vane/PROPN :/PUNCT boats/NOUN sail/VERB', 2],
    ['all in quotation marks', '“/PUNCT no/DET boats/NOUN sail/VERB ”/PUNCT', 1 + 2 * 8 + 4 + 2],
    ['a quotation at its beginning', '“/PUNCT no/DET ”/PUNCT said/VERB the/DET mayor/NOUN ./PUNCT', 1 + 8 + 4],
    ['a quotation at its end', 'The/DET mayor/NOUN said/VERB “/PUNCT no/DET ./PUNCT ”/PUNCT', 1 + 8 + 2],
    ['a quotation in its middle', 'The/DET “/PUNCT grand/ADJ ”/PUNCT pier/NOUN fell/VERB ./PUNCT', 1 + 8],
  ])('what a sentence looks like: %s', (_, marked, look) => {
    expect(new Set(fill(marked).sentenceLook)).toEqual(new Set([look]));
  });
});

describe('quotations', () => {
  const marked = 'Vane/PROPN said/VERB “/PUNCT no/DET boats/NOUN sail/VERB ,/PUNCT ”/PUNCT then/ADV left/VERB';

  test('a token inside one knows what stands before it, what after it, and how long it is', () => {
    const { quoteLead, quoteTail, quoteLength } = fill(marked);
    const lead = mix(hashText('VERB base'), 5);
    const tail = mix(hashText('ADV'), hashText(','));
    expect([...quoteLead]).toEqual([0, 0, 0, lead, lead, lead, lead, 0, 0, 0]);
    expect([...quoteTail]).toEqual([0, 0, 0, tail, tail, tail, tail, 0, 0, 0]);
    expect([...quoteLength]).toEqual([0, 0, 0, 5, 5, 5, 5, 0, 0, 0]);
  });

  test('one that is not closed, or begins the text, has nothing after or before it', () => {
    const { quoteLead, quoteTail, quoteLength } = fill('“/PUNCT no/DET boats/NOUN');
    expect(quoteLead[2]).toBe(mix(0, 5));
    expect(quoteTail[2]).toBe(mix(0, 2));
    expect(quoteLength[2]).toBe(3);
  });

  test('a token outside knows how near one is before and after it; a new paragraph parts them', () => {
    const near = (before: number, after: number): number => mix(1 + before, after);
    const { quoteNear } = fill(marked);
    expect([...quoteNear]).toEqual([near(6, 3), near(6, 2), near(6, 1), 0, 0, 0, 0, near(1, 6), near(2, 6), near(3, 6)]);
    const parted = fill('“/PUNCT no/DET ”/PUNCT ¶ left/VERB ¶ “/PUNCT no/DET ”/PUNCT').quoteNear;
    expect(parted[4]).toBe(near(6, 6));
  });

  test('a text without quotations, and an empty one', () => {
    expect(new Set(fill('Vane/PROPN left/VERB').quoteNear)).toEqual(new Set([mix(7, 6)]));
    expect(fill('').quoteNear).toHaveLength(0);
  });
});
