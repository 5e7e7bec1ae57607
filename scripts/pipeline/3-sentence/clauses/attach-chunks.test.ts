import { expect, test } from 'vitest';
import { tied } from './clauses.fixture.ts';

test.each([
  // a preposition hangs on what stands before it, over the day on which it was
  ['They voted against the toll.', ['against < voted prep', 'the toll < against of']],
  ['They voted on Tuesday against the toll.', ['on < voted prep', 'tuesday < on of', 'against < voted prep']],
  ['They voted in May against the toll.', ['against < voted prep']],
  ['The vote of the council against the toll came.', ['of < vote prep', 'against < council prep']],
  ['They need guarantees, including troops.', ['including < guarantees prep']],
  // an infinitive
  ['They urged ministers to build it.', ['ministers < urged object', 'to build < ministers comp']],
  ['She is ready to go.', ['to go < ready comp']],
  ['They want to build it and to sell it.', ['to build < want comp', 'to sell < build and']],
  // a form in "-ing"
  ['They oppose closing the pool.', ['closing < oppose object']],
  ['He left, calling it wrong.', ['calling < left adverbial']],
  // a clause before its main clause
  ['If it comes, they leave.', ['comes < leave adverbial']],
  // what is called something
  ['He called the toll reckless.', ['the toll < called object', 'reckless < called predicate']],
  // two that are joined, and two that are not
  ['We need wells and pumps.', ['pumps < wells and']],
  ['We need wells and they need pumps.', ['wells < need object', 'pumps < need object']],
])('%s', (sentence, expected) => {
  expect(tied(sentence)).toEqual(expect.arrayContaining(expected));
});
