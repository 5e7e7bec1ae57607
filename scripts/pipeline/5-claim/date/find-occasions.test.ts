import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';

// 4 February 2026, the day of publication, is a Wednesday.
const said = (lines: string): string => claimsOf(lines).at(-1)?.said.date || '?';

test.each([
  ['the meeting', 'Skippers met Holm on Monday. At the meeting [Sund] <said> {it rains}.', '2026-02-02'],
  ['the talks', 'A summit on Monday in Oslo failed. During the talks [Sund] <said> {it rains}.', '2026-02-02'],
  ['the hearing', 'A hearing on Monday was short. At the hearing [Sund] <said> {it rains}.', '2026-02-02'],
  ['her speech', 'Holm gave a speech on Monday. In her speech [she] <said> {it rains}.', '2026-02-02'],
  ['the interview', 'Holm gave an interview on Monday. In the interview [Holm] <said> {it rains}.', '2026-02-02'],
  [
    'of two the one in the same place',
    'Talks on Monday in Oslo failed. Talks on Tuesday in Bergen went on. During the talks in Oslo, [Sund] <said> {it rains}.',
    '2026-02-02',
  ],
  ['the place alone', 'Talks on Monday in Bergen failed. In Bergen, [Sund] <said> {it rains}.', '2026-02-02'],
])('taken up: %s', (_, lines, date) => {
  expect(said(lines)).toBe(date);
});

test.each([
  ['another kind', 'Talks on Monday failed. At the rally [Sund] <said> {it rains}.'],
  ['any meeting', 'Talks on Monday failed. At a meeting [Sund] <said> {it rains}.'],
  ['of two neither', 'Talks on Monday failed. Talks on Tuesday went on. During the talks [Sund] <said> {it rains}.'],
  ['another place', 'Talks on Monday in Oslo failed. During the talks in Bergen [Sund] <said> {it rains}.'],
  ['an occasion told later', 'At the meeting [Sund] <said> {it rains}.\nTalks on Monday failed.'],
  ['an occasion to come', 'Talks will be held on Friday. At the talks [Sund] <said> {it rains}.'],
  ['an occasion without a day', 'Talks failed. During the talks [Sund] <said> {it rains}.'],
])('not: %s', (_, lines) => {
  expect(said(lines)).toBe('?');
});
