import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';

/** The days of the claims of an article whose first is of Monday, 2 February 2026. */
const days = (...lines: readonly string[]): readonly string[] =>
  claimsOf(lines.join('\n\n'), { published: '2026-02-04' }).map(({ said }) => said.date || '?');

const monday = '2026-02-02';

// A speech goes on where the same one speaks.
test.each([
  ['by name', '[Jens Berg] <said> on Monday {it rains}.', '[Berg] <said> {it pours}.'],
  ['with a title', '[Sir Jens Berg] <said> on Monday {it rains}.', '[Mr Berg] <said> {it pours}.'],
  ['with what he is', '[Jens Berg, a pilot at Bergen School,] <said> on Monday {it rains}.', '[Berg] <added> {it pours}.'],
  ['he', '[Jens Berg] <said> on Monday {it rains}.', '“{It pours},” [he] <said>.'],
  ['she, after a paragraph', '[Eva Berg] <said> on Monday {it rains}.', 'It was dark.', '“{It pours},” [she] <said>.'],
])('%s', (_, ...lines) => {
  expect(days(...lines)).toEqual([monday, monday]);
});

test.each([
  ['another name', '[Jens Berg] <said> on Monday {it rains}.', '[Moe] <said> {it pours}.'],
  ['his lawyer', '[Jens Berg] <said> on Monday {it rains}.', '[Berg’s lawyer] <said> {it pours}.'],
  ['an aide to him', '[Jens Berg] <said> on Monday {it rains}.', '[an aide to Berg] <said> {it pours}.'],
  ['he after many', '[Liberals] <said> on Monday {it rains}.', '“{It pours},” [he] <said>.'],
  ['they', '[Jens Berg] <said> on Monday {it rains}.', '[They] <said> {it pours}.'],
  ['far away', '[Jens Berg] <said> on Monday {it rains}.', 'It was dark.', 'It was cold.', 'It was late.', '“{It pours},” [he] <said>.'],
])('not: %s', (_, ...lines) => {
  expect(days(...lines)).toEqual([monday, '?']);
});

test('somebody else who speaks between takes the pronoun', () => {
  expect(days('[Jens Berg] <said> on Monday {it rains}.', '[Ola Moe] <said> {it hails}.', '“{It pours},” [he] <said>.')).toEqual([
    monday,
    '?',
    '?',
  ]);
});
