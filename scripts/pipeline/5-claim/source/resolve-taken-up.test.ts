import { expect, test } from 'vitest';
import { whoInPool } from './pool.fixture.ts';

test.each([
  ['[Blue Basin] <said> {it rains}.\n[The company] <added> {it pours}.', 'blue-basin'],
  ['Blue Basin will close the pool, [the company] <said>.{It rains}.', 'blue-basin'],
  ['Figures came from the pipe operator, HWO.\n[The operator] <said> {it rains}.', 'hwo'],
  ['The Ministry of Sport met.\n[The ministry] <said> {it rains}.', 'sports-ministry'],
  ['SwimFree marched.\n[The group] <said> {it rains}.', 'swim-free'],
  ['[Emil Rask] <said> {it rains}.\n[His office] <added> {it pours}.', 'office-of-emil-rask'],
  ['[The Ministry of Sport] <said in a statement> {it rains}.\n[The statement] <added> {it pours}.', 'sports-ministry'],
  ['In a letter [the Shore Trust] <blamed> {the rain}.\n[The letter] <said> {it pours}.', 'shore-trust'],
  // what kind of body a company's name tells, a company is
  ['[Orla Motors] <said> {it rains}.\n[The company] <added> {it pours}.', 'orla-motors'],
  ['[Lido Bank] <said> {it rains}.\n[The firm] <added> {it pours}.', 'lido-bank'],
  ['[Orla Motors] <said> {it rains}.\n[The group] <added> {it pours}.', 'orla-motors'],
  // a name that has the noun
  ['[The Hollin Beach Agency] <said> {it rains}.\n[The agency] <added> {it pours}.', 'beach-agency'],
])('%s', (lines, expected) => {
  expect(whoInPool(lines)).toBe(expected);
});
test.each([
  ['[The Ministry of Sport] <said> {it rains}.\n[The company] <added> {it pours}.', '(The company)'],
  ['[Bathers’ Union] <said> {it rains}.\n[The company] <added> {it pours}.', '(The company)'],
  ['Blue Basin met.\n[A company] <said> {it rains}.', '(A company)'],
  ['Blue Basin met Bolm Pools, which builds them.\n[Bolm Pools] <said> {it rains}.\n[The company] <added> {it pours}.', '(The company)'],
  ['[Dora Quist] <said> {it rains}.\n[Her office] <added> {it pours}.', '(Her office)'],
  ['[Dora Quist] <said> {it rains}.\n[The statement] <said> {it pours}.', '(The statement)'],
  ['The Shore Trust met.\n[The letter] <said> {it pours}.', '(The letter)'],
  ['[The Shore Trust] <said> {it rains}.\n[The company] <added> {it pours}.', '(The company)'],
  ['[The Hollin Beach Agency] <said> {it rains}.\n[The company] <added> {it pours}.', '(The company)'],
  ['[Orla Motors] <said> {it rains}.\n[The agency] <added> {it pours}.', '(The agency)'],
  ['[Nora Vind] <said> {it rains}.\n[The company] <added> {it pours}.', '(The company)'],
  // two wrote it, or somebody of whom nobody knows
  ['In a letter [the Shore Trust and SwimFree] <blamed> {the rain}.\n[The letter] <said> {it pours}.', '(The letter)'],
  ['In a letter [Ida Lie] <blamed> {the rain}.\n[The letter] <said> {it pours}.', '(The letter)'],
  // too far back
  [
    'In a letter [the Shore Trust] <blamed> {the rain}.\nRain fell.\nRain fell.\nRain fell.\n[The letter] <said> {it pours}.',
    '(The letter)',
  ],
  // "a letter" is not "the statement"
  ['In a letter [the Shore Trust] <blamed> {the rain}.\n[The statement] <said> {it pours}.', '(The statement)'],
  ['[Emil Rask] <said> {it rains}.\n[Her office] <added> {it pours}.', '(Her office)'],
  ['[Emil Rask] <said> {it rains}.\n[His party] <added> {it pours}.', '(His party)'],
])('%s means nobody that is known', (lines, expected) => {
  expect(whoInPool(lines)).toBe(expected);
});
