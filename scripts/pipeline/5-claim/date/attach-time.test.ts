import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';

const said = (lines: string): string => claimsOf(lines).at(-1)?.said.words ?? '';

test.each([
  ['[Holm] <said> on Monday that {it rains}.', 'on Monday'],
  ['[Holm] <said> late on Monday {it rains}.', 'late on Monday'],
  ['[Holm] <told> reporters in Bergen on Monday that {it rains}.', 'on Monday'],
  ['[Holm] <said> in a speech to skippers on Monday that {it rains}.', 'on Monday'],
  ['[Holm] <said> Monday {it rains}.', 'Monday'],
  ['{It rains}, [Holm] <said> in a statement issued on Monday.', 'on Monday'],
  ['{It rains}, [Holm] <said> in an interview published on Monday.', 'on Monday'],
  ['On Monday [Holm] <said> {it rains}.', 'On Monday'],
  ['On Monday, in Bergen, [Holm] <said> {it rains}.', 'On Monday'],
  ['Late on Monday, [Holm] <said> {it rains}.', 'Late on Monday'],
  ['[Holm] on Monday <said> {it rains}.', 'on Monday'],
  ['[Holm], speaking in Bergen on Monday, <said> {it rains}.', 'on Monday'],
  ['Speaking on Monday in Bergen, [Holm] <said> {it rains}.', 'on Monday'],
  ['[Holm yesterday] <said> {it rains}.', 'yesterday'],
  // Of two the nearer one.
  ['In January it froze, but on Monday [Holm] <said> {it rains}.', 'on Monday'],
  ['[Holm] <said> on Tuesday, after a night of rain on Monday, that {it rains}.', 'on Tuesday'],
  ['Asked by the Post on Monday if it would stop, [Holm] <said> {it rains}.', 'on Monday'],
  ['Asked on Monday, [Holm] <said> {it rains}.', 'on Monday'],
  ['[Holm] left the hall on Monday, <adding> {that it rains}.', 'on Monday'],
  ['[Holm] <tweeted> right after the boats left on Monday {that it rains}.', 'on Monday'],
])('%s', (line, words) => {
  expect(said(line)).toBe(words);
});

test.each([
  '[Holm] <said> before the vote on Monday {it rains}.',
  '[Holm] <said> ahead of the vote on Monday {it rains}.',
  '[Holm] <said> after talks on Monday {it rains}.',
  '[Holm] <said> following the vote on Monday {it rains}.',
  '[Holm] <has said> since Monday {that it rains}.',
  '[Holm] <said> until Monday {that it rains}.',
  'The boats that left on Monday were late, [Holm] <said> {and it rains}.',
  'When the council met on Monday, [Holm] <said> {it rains}.',
  '[Sund, who left on Monday,] <said> {it rains}.',
  '[Holm] <said> {it rained on Monday}.',
  '[Holm] <said> {it rains}; the council met on Monday.',
  '[Holm] <said> {it rains}, because the boats left on Monday.',
  'Asked why the boats left on Monday, [Holm] <said> {it rains}.',
  '[Holm] <said> long after the boats left on Monday {it rains}.',
  '[Holm] <said> weeks after the vote on Monday {it rains}.',
])('not: %s', (line) => {
  expect(said(line)).toBe('');
});
