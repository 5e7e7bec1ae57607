import { expect, test } from 'vitest';
import { clauseOf, spell } from './words-of.fixture.ts';

test.each([
  ['Vane has repeatedly rejected it.', 'has repeatedly rejected (finite)'],
  ['Vane said it was late.', 'said (past) + was (finite)'],
  ['The toll was rejected by Cole.', 'was rejected (finite, passive)'],
  ['Vane will not pay.', 'will not pay (finite)'],
  ['She was not told.', 'was not told (finite, passive)'],
  ['Vane is calling for a strike.', 'is calling (finite)'],
  ['Vane wants to pay.', 'wants (finite) + to pay (infinitive)'],
  ['The nominating contest ended.', 'ended (past)'],
  ['Crews had also been warned.', 'had also been warned (finite, passive)'],
  ['Pay rises.', 'Pay (base)'],
  ['They pay.', 'pay (base)'],
  ['Has Vane paid?', 'Has (finite) + paid (past)'],
  ['Vane must have known.', 'must have known (finite)'],
  ['It does not work.', 'does not work (finite)'],
  ['Vane can hardly wait.', 'can hardly wait (finite)'],
])('%s: %s', (text, expected) => {
  const { passage, context } = clauseOf(text);
  const found = context.groups.map((group) => `${spell(passage, group)} (${group.form}${group.passive ? ', passive' : ''})`);
  expect(found.join(' + ')).toBe(expected);
});
