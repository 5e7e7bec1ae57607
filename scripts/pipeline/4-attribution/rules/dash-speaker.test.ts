import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['“Fares must rise.” — Anna Vane, harbour master', 'Anna Vane | — | Fares must rise'],
  ['“The pier stays.” – Jon Cole', 'Jon Cole | – | The pier stays'],
  ['“We pay.” - Mayor Vane', 'Mayor Vane | - | We pay'],
  ['“The sea is a thief.” — a skipper of the Lena', 'a skipper of the Lena | — | The sea is a thief'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'dash-speaker').join(' / ')).toBe(expected);
});

test.each([
  '“Ferry war” — a name that stuck.',
  '“The pier stays.” — The vote was close.',
  '“The pier” — built in 1910 — was sold.',
  'The vote was close — “a farce”.',
  '“One.” “Two.” — Anna Vane',
  '“Fares” — the price of the past.',
  '— Anna Vane',
  '“The Pier” — Monday, 9 p.m.',
])('not: %s', (text) => {
  expect(foundBy(text, 'dash-speaker')).toEqual([]);
});
