import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['In Vane’s words, the plan is “dead”.', 'Vane | words | the plan is “dead”'],
  ['In the words of Anna Vane, the plan is dead.', 'Anna Vane | In the words of | the plan is dead'],
  ['In his view, fares must rise.', 'his | view | fares must rise'],
  ['In the view of the union, fares must rise.', 'the union | In the view of | fares must rise'],
  ['In her opinion, the ferry is too old.', 'her | opinion | the ferry is too old'],
  ['In the mayor’s telling, the crews struck first.', 'the mayor | telling | the crews struck first'],
  ['In Cole’s account, the pier was closed.', 'Cole | account | the pier was closed'],
  ['The plan is “dead”, in the words of Jon Cole.', 'Jon Cole | in the words of | The plan is “dead”'],
  ['In the council’s judgment, the pier was unsafe.', 'the council | judgment | the pier was unsafe'],
  ['The pier is a “gift”, in Vane’s words.', 'Vane | ’s words | The pier is a “gift”'],
  ['The pier is, in the view of the board, unsafe.', 'the board | in the view of | The pier is … unsafe'],
  ['The pier, in her opinion, is lost.', 'her | opinion | The pier … is lost'],
  ['In their estimation, half the stock is gone.', 'their | estimation | half the stock is gone'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'in-words-of').join(' / ')).toBe(expected);
});

test.each([
  'In other words, the plan is dead.',
  'In view of the storm, the ferry stayed.',
  'In a few words, the plan is dead.',
  'In my view of the fjord, ships pass.',
  'In the view from the pier, ships pass.',
  'The plan is dead, in the opinion of the rain.',
  'In her words there was no anger.',
  'In the storm’s view, nothing stood.',
])('not: %s', (text) => {
  expect(foundBy(text, 'in-words-of')).toEqual([]);
});
