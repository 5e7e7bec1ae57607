import { expect, test } from 'vitest';
import { sidesInValley } from './valley.fixture.ts';

test.each([
  // a question with its answer
  ['no', '“{A canal? Never},” <said> [Sund].', 'canal oppose'],
  ['yes', '“{A canal? Gladly},” <said> [Sund].', 'canal support'],
  ['no to its end', '“{Stop the canal? Never},” <said> [Sund].', 'canal support'],
  ['an answer that is neither', '“{Why a canal? We have roads},” <said> [Sund].', ''],
  ['over a dead body', '[Sund] <said> {the canal will come over his dead body}.', 'canal oppose'],
  // what is preferred
  ['to it', '[Sund] <said> {he would rather swim than build a canal}.', 'canal oppose'],
  ['it', '[Sund] <said> {he would rather build a canal than swim}.', 'canal support'],
  ['its end', '[Sund] <said> {he would rather stop the canal than see the valley drown}.', 'canal oppose'],
  ['a better way', '[Sund] <said> {there are better ways than a canal}.', 'canal oppose'],
  ['what matters more', '[Sund] <said> {roads matter more than a canal}.', 'canal oppose'],
  ['a price is no preference', '[Sund] <said> {it costs more than a canal}.', ''],
  ['instead', '[Sund] <called for> {roads instead of a canal}.', 'canal oppose'],
  ['not it', '[Sund] <called for> {more roads, not a canal}.', 'canal oppose'],
  ['the sooner', '[Sund] <said> {the sooner the canal is built, the better}.', 'canal support'],
  ['the sooner, of an end', '[Sund] <said> {the sooner the mine is closed, the better}.', 'closure support'],
  // what its lack means
  ['a loss', '[Sund] <said> {the valley cannot survive without a canal}.', 'canal support'],
  ['a gain', '[Sund] <said> {the valley would be better off without a canal}.', 'canal oppose'],
])('%s: %s', (_, lines, expected) => {
  expect(sidesInValley(lines)).toBe(expected);
});
