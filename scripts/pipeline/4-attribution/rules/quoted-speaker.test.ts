import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['The Post quotes Vane: “Fares rise.”', 'Vane | quotes | Fares rise | Post'],
  ['The Bergen Post quoted Vane as saying that fares must rise.', 'Vane | quoted … as saying | fares must rise | Bergen Post'],
  ['Vane was quoted as saying that fares must rise.', 'Vane | was quoted as saying | fares must rise'],
  ['Vane was quoted by the Bergen Post as saying fares must rise.', 'Vane | was quoted … as saying | fares must rise | Bergen Post'],
  ['TASS cited Cole as saying the pier was closed.', 'Cole | cited … as saying | the pier was closed | TASS'],
  ['The paper quoted an aide as saying: “The pier stays.”', 'an aide | quoted … as saying | The pier stays'],
  ['“The pier stays,” she was quoted as saying by the Post.', 'she | was quoted as saying | The pier stays'],
  ['The report quotes Anna Vane, “We pay.”', 'Anna Vane | quotes | We pay'],
  ['The agency quoted the minister as warning that stocks would shrink.', 'the minister | quoted … as warning | stocks would shrink'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'quoted-speaker').join(' / ')).toBe(expected);
});

test.each([
  'It quotes no speaker.',
  'The firm quoted a price of ten crowns.',
  'Shares were quoted at ten crowns.',
  'The Post cites three studies.',
  'Vane quoted Ibsen at length.',
  'The court cited the owner for speeding.',
  'The report cites nobody by name.',
])('not: %s', (text) => {
  expect(foundBy(text, 'quoted-speaker')).toEqual([]);
});
