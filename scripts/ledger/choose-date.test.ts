import { expect, test } from 'vitest';
import { chooseDate } from './choose-date.ts';

const now = () => new Date('2026-11-22T23:30:00Z');

test.each([
  ['what the option says', '2026-01-05', { SOURCE_DATE_EPOCH: '0' }, '2026-01-01', '2026-01-05'],
  ['the moment of the source', undefined, { SOURCE_DATE_EPOCH: '1767571200' }, undefined, '2026-01-05'],
  ['today', undefined, {}, '2026-11-22', '2026-11-22'],
])('%s', (_, option, environment, last, expected) => {
  expect(chooseDate(option, environment, now, last)).toBe(expected);
});

test.each([
  ['no day', '22 November 2026', {}, undefined, /is not a day/],
  ['an impossible day', '2026-02-30', {}, undefined, /is not a day/],
  ['no moment', undefined, { SOURCE_DATE_EPOCH: 'now' }, undefined, /SOURCE_DATE_EPOCH now/],
  ['a day before the last publication', '2026-01-05', {}, '2026-01-06', /is before 2026-01-06/],
])('%s is refused', (_, option, environment, last, message) => {
  expect(() => chooseDate(option, environment, now, last)).toThrow(message);
});
