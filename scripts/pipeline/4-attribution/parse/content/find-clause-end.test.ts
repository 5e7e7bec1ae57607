import { expect, test } from 'vitest';
import { clauseOf, indexOf, spell } from '../words-of.fixture.ts';
import { findClauseEnd } from './find-clause-end.ts';

test.each([
  ['Vane said fares rise, but Cole laughed.', 'fares', 'fares rise'],
  ['Vane said fares rise, noting that pay fell.', 'fares', 'fares rise'],
  ['Vane said fares rise and stressed that pay fell.', 'fares', 'fares rise'],
  ['Vane said fares rise and pay falls.', 'fares', 'fares rise and pay falls'],
  ['Vane said fares rise, according to Cole.', 'fares', 'fares rise'],
  ['Vane rejected the toll, which Cole likes.', 'the', 'the toll'],
  ['Vane rejected the toll after a debate.', 'the', 'the toll'],
  ['Vane rejected the toll – but Cole said it would pay.', 'the', 'the toll'],
  ['Vane said fares rise; Cole left.', 'fares', 'fares rise'],
  ['Vane rejected the toll, a move that surprised Cole.', 'the', 'the toll'],
  ['Vane rejected the toll, in what Cole called a farce.', 'the', 'the toll'],
  ['Vane said fares rise but Cole said they fall.', 'fares', 'fares rise'],
  ['Vane said the pier was lost, “which is sad”, said Cole.', 'the', 'the pier was lost,'],
  ['Vane said the pier (but not the ferry) was lost.', 'the', 'the pier (but not the ferry) was lost'],
  ['Vane viewed it not as a loss, but as a gain.', 'it', 'it not as a loss, but as a gain'],
  ['Vane promised to pay, and Cole vowed to sue.', 'to', 'to pay'],
  ['Vane denied Cole, the mayor, said so.', 'Cole', 'Cole, the mayor, said so'],
  ['Vane backed the toll as Cole said it would pay.', 'the', 'the toll'],
  ['Vane said fares rise, and crews agree.', 'fares', 'fares rise, and crews agree'],
  ['Vane has rejected the toll since May.', 'the', 'the toll'],
])('%s From “%s”: %s', (text, from, expected) => {
  const { passage, context, end } = clauseOf(text);
  const start = indexOf(passage, from);
  const isPhrase = /rejected|viewed|backed/.test(text);
  expect(spell(passage, { start, end: findClauseEnd(passage.words, start, end, isPhrase, context) })).toBe(expected);
});
