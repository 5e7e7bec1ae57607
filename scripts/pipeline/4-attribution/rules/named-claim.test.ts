import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['The pier was sold for a crown, a claim the council rejects.', 'the council | rejects | The pier was sold for a crown'],
  ['Cole said that crews had lied, a charge they deny.', 'they | deny | crews had lied'],
  ['The ferry leaked, an allegation the owner denied on Monday.', 'the owner | denied | The ferry leaked'],
  ['The ferry leaked, an allegation the owner has denied.', 'the owner | has denied | The ferry leaked'],
  ['The vote was rigged, an accusation that Vane rejects.', 'Vane | rejects | The vote was rigged'],
  ['The toll would pay for the pier, an idea Cole supports.', 'Cole | supports | The toll would pay for the pier'],
  ['The toll was a theft, a description the council rejected.', 'the council | rejected | The toll was a theft'],
  ['The pier had been promised to Cole, an assertion Vane denied.', 'Vane | denied | The pier had been promised to Cole'],
  ['Ferries would be free, a plan Cole opposes.', 'Cole | opposes | Ferries would be free'],
  ['The ferry would stay, a decision the crews welcomed.', 'the crews | welcomed | The ferry would stay'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'named-claim').join(' / ')).toBe(expected);
});

test.each([
  'Cole bought the pier, a building Vane had sold.',
  'They met in Moss, a town Vane knows.',
  'It was a claim the court heard.',
  'The ferry sank, a loss the town mourned.',
  'Vane owns a boat, a gift Cole made.',
  'The pier closed, a day Vane remembers.',
  'Half the stock was gone, a finding the union questions.',
  'Vane sold the pier, a plan of the council.',
  'The crews wrote a claim, and the court rejected it.',
])('not: %s', (text) => {
  expect(foundBy(text, 'named-claim')).toEqual([]);
});
