import { expect, test } from 'vitest';
import { type Columns, makeColumns } from './columns.ts';
import { fillWordColumns, tagOf } from './fill-word-columns.ts';
import { tokensOf, wordsOf } from './token-list.fixture.ts';

test.each([
  ['that', 'SCONJ', 'that'],
  ['she', 'PRON', 'she'],
  ['was', 'AUX', 'was'],
  ['“', 'PUNCT', '“'],
  ['warned', 'VERB', 'VERB ed'],
  ['warning', 'VERB', 'VERB ing'],
  ['warns', 'VERB', 'VERB s'],
  ['said', 'VERB', 'VERB base'],
  ['warning', 'NOUN', 'NOUN'],
  ['bergen', 'PROPN', 'PROPN'],
  ['', 'BREAK', 'BREAK'],
])('%j as %s is tagged %j', (word, pos, tag) => {
  expect(tagOf(word, pos)).toBe(tag);
});

const fill = (marked: string): Columns => {
  const list = tokensOf(marked);
  const columns = makeColumns(list.words.length);
  fillWordColumns(columns, list);
  return columns;
};

test('a word is kept as word, lemma, part of speech, tag and ending', () => {
  const columns = fill('Boats/NOUN/boat were/AUX/be sinking/VERB/sink ./PUNCT');
  expect(wordsOf(columns.word, ['boats', 'were', 'sinking', '.'])).toBe('boats were sinking .');
  expect(wordsOf(columns.lemma, ['boat', 'be', 'sink', '.'])).toBe('boat be sink .');
  expect(wordsOf(columns.pos, ['NOUN', 'AUX', 'VERB', 'PUNCT'])).toBe('NOUN AUX VERB PUNCT');
  expect(wordsOf(columns.tag, ['NOUN', 'were', 'VERB ing', '.'])).toBe('NOUN were VERB ing .');
  expect(wordsOf(columns.suffix, ['ats', 'ere', 'ing', '.'])).toBe('ats ere ing .');
});

test.each([
  ['Vane', 'Xx'],
  ['vane', 'x'],
  ['NATO', 'XX'],
  ['EU', 'XX'],
  ['McVane', 'XxXx'],
  ['2026', '0'],
  ['24-hour', '0-x'],
  ['A320neo', 'X0x'],
  ['Олена', 'Xx'],
  ['Ålund', 'Xx'],
  ['😀', '😀'],
  ['a-b-c-d-e-f', 'x-x-x-x-'],
])('the shape of %j is %j', (form, shape) => {
  expect(wordsOf(fill(`${form}/NOUN`).shape, [shape])).toBe(shape);
});

test('a noun knows how often the document has it, other words do not', () => {
  const columns = fill('Fares/NOUN rise/VERB ./PUNCT | Fares/NOUN and/CCONJ Vane/PROPN rise/VERB ./PUNCT');
  expect([...columns.often]).toEqual([3, 0, 0, 3, 0, 2, 0, 0]);
  const many = fill('pier/NOUN '.repeat(40));
  expect(many.often[0]).toBe(7);
});

test('quoted words are marked, their marks are not', () => {
  expect([...fill('She/PRON said/VERB “/PUNCT no/DET never/ADV ”/PUNCT ./PUNCT').quoted]).toEqual([0, 0, 0, 1, 1, 0, 0]);
});

test('no tokens, no columns', () => {
  expect(fill('').word).toHaveLength(0);
});
