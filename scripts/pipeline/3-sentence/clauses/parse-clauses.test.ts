import { expect, test } from 'vitest';
import { baseOf, tied, wordsOf } from './clauses.fixture.ts';
import { mendParts } from './mend-parts.ts';
import { parseClauses } from './parse-clauses.ts';

test.each([
  ['subject and object', 'The council rejected the toll.', ['the council < rejected subject', 'the toll < rejected object']],
  ['an infinitive', 'The council wants to build a bridge.', ['to build < wants comp', 'a bridge < build object']],
  [
    'a noun with its infinitive as a subject',
    'Its plan to close the pool would be ready.',
    ['its plan < be subject', 'the pool < close object', 'ready < be predicate'],
  ],
  ['a form in -ing as a subject', 'Closing the pool would hurt families.', ['closing < hurt subject', 'the pool < closing object']],
  ['a clause without "that"', 'The mayor said the toll was unfair.', ['the toll < was subject', 'was < said comp']],
  ['one who is told', 'She told reporters she would resign.', ['reporters < told object', 'would resign < told comp']],
  ['a relative clause in commas', 'The toll, which starts in May, is wrong.', ['starts < toll relative']],
  ['a condition', 'They will leave if the toll comes.', ['the toll < comes subject', 'comes < leave adverbial']],
  ['a predicate behind the object', 'He called the toll reckless.', ['the toll < called object', 'reckless < called predicate']],
  ['an empty "it"', 'It would be wrong to dig here.', ['to dig < wrong comp']],
  ['two joined by "and"', 'We need wells and pumps.', ['wells < need object', 'pumps < wells and']],
  ['what is wanted of it', 'They want it demolished.', ['demolished < it relative']],
  ['those who', 'Those who oppose the toll are wrong.', ['oppose < those relative', 'those < are subject']],
  ['"including"', 'They need guarantees, including troops.', ['including < guarantees prep', 'troops < including of']],
  ['a negated verb', 'She said they must not close the pool.', ['must not close < said comp not']],
])('%s: %s', (_, sentence, expected) => {
  expect(tied(sentence)).toEqual(expect.arrayContaining(expected));
});

test('nothing is left out and nothing read twice', () => {
  const words = mendParts(wordsOf('The mayor, who is old, said that the toll “is wrong” and that she will not pay.'), baseOf);
  const { chunks } = parseClauses(words, []);
  expect(chunks.map(({ from }) => from)).toEqual([0, ...chunks.slice(0, -1).map(({ to }) => to)]);
  expect(chunks.at(-1)?.to).toBe(words.length);
});
