import { describe, expect, test } from 'vitest';
import { type Columns, hashText, makeColumns, mix } from './columns.ts';
import { fillClauseColumns, fillVerbColumns } from './fill-verb-columns.ts';
import { fillWordColumns } from './fill-word-columns.ts';
import { tokensOf, wordsOf } from './token-list.fixture.ts';

const fill = (marked: string): Columns => {
  const list = tokensOf(marked);
  const columns = makeColumns(list.words.length);
  fillWordColumns(columns, list);
  columns.cueRate.set(list.words.map((word) => (word === 'said' ? 9 : 0)));
  fillClauseColumns(columns, list);
  fillVerbColumns(columns, list);
  return columns;
};
const known = [
  'vane',
  'who',
  'said',
  'rise',
  'left',
  'sail',
  'fares',
  'boats',
  'be',
  ',',
  'that',
  'and',
  'PROPN',
  'NOUN',
  'she',
  '.',
  'to',
];

describe('clauses', () => {
  test.each([
    ['one', 'Fares/NOUN rise/VERB', 'NOUN NOUN'],
    ['a conjunction opens one', 'Vane/PROPN said/VERB that/SCONJ fares/NOUN rise/VERB', 'PROPN PROPN that that that'],
    ['a comma and a relative pronoun', 'Vane/PROPN ,/PUNCT who/PRON left/VERB', 'PROPN , who who'],
    ['any other pronoun opens none', 'Vane/PROPN said/VERB she/PRON left/VERB', 'PROPN PROPN PROPN PROPN'],
    ['an apostrophe or a stop opens none', 'Vane/PROPN ’/PUNCT boats/NOUN ./PUNCT', 'PROPN PROPN PROPN PROPN'],
    ['none goes on in the next sentence', 'Vane/PROPN and/CCONJ | fares/NOUN rise/VERB', 'PROPN and NOUN NOUN'],
  ])('%s', (_, marked, expected) => {
    expect(wordsOf(fill(marked).clauseFirst, known)).toBe(expected);
  });

  test('a token knows its clause’s verb so far, the word before the clause, its place, and how the next one begins', () => {
    const columns = fill('Vane/PROPN said/VERB that/SCONJ fares/NOUN rise/VERB and/CCONJ boats/NOUN sail/VERB');
    expect(wordsOf(columns.clauseVerb, known)).toBe('1 1 1 1 1 1 1 1');
    expect(wordsOf(columns.clauseBefore, known)).toBe('1 1 said said said rise rise rise');
    expect([...columns.clausePlace]).toEqual([1, 2, 1, 2, 3, 1, 2, 3]);
    expect(wordsOf(columns.clauseNext, known)).toBe('that that and and and 1 1 1');
    expect(wordsOf(fill('Vane/PROPN said/VERB boats/NOUN sail/VERB today/NOUN').clauseVerb, known)).toBe('1 1 said said said');
  });
});

describe('verb groups', () => {
  test('on either side of a token; inside one both are that one', () => {
    const columns = fill('Vane/PROPN said/VERB boats/NOUN would/AUX not/PART sail/VERB today/NOUN');
    expect(wordsOf(columns.headNext, known)).toBe('said said sail sail sail sail 0');
    expect(wordsOf(columns.headPrev, known)).toBe('0 said said sail sail sail sail');
    expect([...columns.gapNext]).toEqual([2, 1, 2, 1, 1, 1, 0]);
    expect([...columns.gapPrev]).toEqual([0, 1, 2, 1, 1, 1, 2]);
    expect([...columns.rateNext]).toEqual([9, 9, 0, 0, 0, 0, 0]);
    expect([...columns.ratePrev]).toEqual([0, 9, 9, 0, 0, 0, 0]);
    expect(wordsOf(columns.afterNext, known)).toBe('NOUN NOUN NOUN NOUN NOUN NOUN 0');
    expect(wordsOf(columns.afterPrev, known)).toBe('0 NOUN NOUN NOUN NOUN NOUN NOUN');
  });

  test.each([
    ['one verb', 'Boats/NOUN sail/VERB', '  -'],
    ['an auxiliary', 'Boats/NOUN have/AUX sailed/VERB', 'have  ed'],
    ['the last of several', 'Boats/NOUN have/AUX been/AUX/be sailing/VERB', 'be  ing'],
    ['negated', 'Boats/NOUN do/AUX not/PART sail/VERB', 'do not -'],
    ['an infinitive', 'Boats/NOUN to/PART sail/VERB', ' to -'],
    ['an infinitive in a group', 'Boats/NOUN want/VERB to/PART sail/VERB', ' to -'],
    ['an adverb inside', 'Boats/NOUN have/AUX slowly/ADV sailed/VERB', 'have  ed'],
  ])('the form of a group: %s', (_, marked, form) => {
    expect(fill(marked).formNext[0]).toBe(hashText(form));
  });

  test.each([
    ['the noun before', 'Vane/PROPN said/VERB no/DET', 'vane'],
    ['a pronoun', 'she/PRON said/VERB no/DET', 'she'],
    ['not what a preposition governs', 'Boats/NOUN of/ADP Vane/PROPN said/VERB no/DET', 'boats'],
    ['past an adverb', 'Vane/PROPN also/ADV said/VERB no/DET', 'vane'],
    ['none beyond a mark once one is found', 'Vane/PROPN ,/PUNCT boats/NOUN said/VERB no/DET', 'boats'],
    ['the one before an apposition’s mark', 'Vane/PROPN ,/PUNCT said/VERB no/DET', 'vane'],
    ['none', 'Slowly/ADV said/VERB no/DET', '0'],
    ['none beyond another verb', 'Vane/PROPN left/VERB and/CCONJ said/VERB no/DET', '0'],
    ['none from the sentence before', 'Vane/PROPN | said/VERB no/DET', '0'],
  ])('the subject of the last group: %s', (_, marked, expected) => {
    expect(wordsOf(fill(marked).subjectPrev, known).split(' ').at(-1)).toBe(expected);
  });

  test('a token is the subject of the next group, stands before or after it, or there is none', () => {
    const { subjectNext } = fill('Today/NOUN ,/PUNCT Vane/PROPN also/ADV said/VERB | Slowly/ADV sail/VERB');
    const name = hashText('PROPN');
    expect([...subjectNext]).toEqual([mix(name, 3), mix(name, 3), 1, mix(name, 1), mix(name, 1), mix(0, 0), mix(0, 0)]);
  });

  test('a run of verbs without end is cut, and every token still belongs to one group', () => {
    const columns = fill('sail/VERB '.repeat(100));
    expect(wordsOf(columns.headNext, known)).toBe('sail '.repeat(100).trim());
    expect([...columns.gapNext]).toEqual(Array(100).fill(1));
  });
});
