import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['The toll, which Vane says is fair, starts in May.', 'Vane | says | The toll … is fair'],
  ['The toll, which ministers claim will pay for the pier, starts in May.', 'ministers | claim | The toll … will pay for the pier'],
  ['Crews left the pier that Cole said was unsafe.', 'Cole | said | the pier … was unsafe'],
  ['The ferry, which the union has warned could sink, sailed on.', 'the union | has warned | The ferry … could sink'],
  ['The mayor sold a boat that experts believe was stolen.', 'experts | believe | a boat … was stolen'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'inserted-speaker')).toEqual([expected]);
});

test.each([
  'The toll, which Vane opposes, starts in May.',
  'The mayor, who says fares are fair, left.',
  'The words that Vane said were lost.',
  'The pier that Cole sold was unsafe.',
  'Vane, which Cole says, left.',
  'The union that Cole told to wait was angry.',
])('not: %s', (text) => {
  expect(foundBy(text, 'inserted-speaker').filter((one) => !one.startsWith('Vane | said'))).toEqual([]);
});
