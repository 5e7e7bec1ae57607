import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['Norway’s position is that the quota must go.', 'Norway | position is | the quota must go'],
  ['Her answer: “Never.”', 'Her | answer | Never'],
  ['Vane’s message to the crews was clear: “No cut.”', 'Vane | message | No cut'],
  ['Cole’s view is that the pier leaks.', 'Cole | view is | the pier leaks'],
  ['The union’s demand remains that pay must rise.', 'The union | demand remains | pay must rise'],
  ['His verdict: “A farce.”', 'His | verdict | A farce'],
  ['The council’s advice was that ferries wait.', 'The council | advice was | ferries wait'],
  ['Their motto: “Sail on.”', 'Their | motto | Sail on'],
  ['The mayor’s response was short: “No.”', 'The mayor | response | No'],
  ['Vane’s fear is that stocks will shrink.', 'Vane | fear is | stocks will shrink'],
  ['Vane’s message was clear: the pier stays.', 'Vane | message | the pier stays'],
  ['The court’s conclusion was that the sale was void.', 'The court | conclusion was | the sale was void'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'position-noun').join(' / ')).toBe(expected);
});

test.each([
  'The skippers’ position in the fjord is good.',
  'The view from the pier is fine.',
  'Norway’s line was broken.',
  'The point is that fares must rise.',
  'Her answer was late.',
  'Her answer was short: two words.',
  'The sign’s message: “Keep out.”',
  'Vane’s demand for fish rose.',
  'Told of Cole’s warning, Vane laughed.',
])('not: %s', (text) => {
  expect(foundBy(text, 'position-noun')).toEqual([]);
});
