import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['The quota was rejected by Norway.', 'Norway | was rejected by | The quota'],
  ['The plan was backed by the union.', 'the union | was backed by | The plan'],
  ['The toll was described by Cole as theft.', 'Cole | was described by | The toll … as theft'],
  ['Vane was accused by Cole of lying.', 'Cole | was accused by | Vane … of lying'],
  ['The council was urged by Vane to pay.', 'Vane | was urged by | The council … to pay'],
  ['The pier was called “a ruin” by Cole.', 'Cole | was called … by | The pier … a ruin'],
  ['The plan, criticised by skippers, passed.', 'skippers | criticised by | The plan'],
  ['The toll is opposed by the crews.', 'the crews | is opposed by | The toll'],
  ['Fares were said by Cole to be too low.', 'Cole | were said by | Fares … to be too low'],
  ['Vane was asked by Cole whether fares would rise.', 'Cole | was asked by | whether fares would rise'],
  ['The vote was condemned by both parties.', 'both parties | was condemned by | The vote'],
  ['The ferry, dubbed “the tub” by crews, sank.', 'crews | dubbed … by | The ferry … the tub'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'passive-cue').join(' / ')).toBe(expected);
});

test.each([
  'The quota was rejected by two votes.',
  'The council was urged to raise fares.',
  'The ship was called “Anna” by noon.',
  'The pier was built by Vane.',
  'The book was written by Cole.',
  'The toll was raised by a tenth.',
  'The post was confirmed by the seal.',
  'The crew was attacked by dogs.',
])('not: %s', (text) => {
  expect(foundBy(text, 'passive-cue')).toEqual([]);
});
