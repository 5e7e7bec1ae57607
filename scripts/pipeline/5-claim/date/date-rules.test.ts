import { describe, expect, test } from 'vitest';
import { claimsOf, type Marked } from '../claim/marked.fixture.ts';

// 4 February 2026, the day of publication, is a Wednesday.
const said = (lines: string, marked: Marked = {}): string => claimsOf(lines, marked).at(-1)?.said.date || '?';

const dated = '[Holm] <said> on Monday that {it rains}.\n\n';

describe('a stand has no day of another statement', () => {
  test.each([
    'has said',
    'had said',
    'says',
    'opposes',
    'has long said',
    'repeatedly warned',
    'often said',
    'continued to say',
    'once said',
    'previously said',
  ])('%s', (cue) => {
    expect(said(`${dated}[Holm] <${cue}> {it pours}.`)).toBe('?');
  });

  test.each(['said', 'added', 'was saying', 'did say', 'warned', 'went on to say', 'told'])('but: %s', (cue) => {
    expect(said(`${dated}[Holm] <${cue}> {it pours}.`)).toBe('2026-02-02');
  });
});

test.each([
  ['in which', `${dated}Sund held up her diary, in which [Holm] <said> {it pours}.`],
  ['during which', `${dated}Sund recalled the winter, during which [Holm] <said> {it pours}.`],
])('nor what is told of something else: %s', (_, lines) => {
  expect(said(lines)).toBe('?');
});

test.each([
  ['the warning', '[Holm] has <rejected> {the plan}. The warning came on Monday.', '2026-02-02'],
  ['her comments', '[Holm] has <rejected> {the plan}. Her comments followed talks on Monday.', '2026-02-02'],
  ['this pledge', '[Holm] has <promised> {boats}. This pledge was made on Monday.', '2026-02-02'],
  ['she spoke', '[Holm] has <rejected> {the plan}. She spoke on Monday.', '2026-02-02'],
  ['the ferry', '[Holm] has <rejected> {the plan}. The ferry left on Monday.', '?'],
  ['before it', '[Holm] has <rejected> {the plan}. The warning came ahead of talks on Monday.', '?'],
  ['two days', '[Holm] has <rejected> {the plan}. The warning came on Monday and again on Tuesday.', '?'],
  ['in another paragraph', '[Holm] has <rejected> {the plan}.\n\nThe warning came on Monday.', '?'],
])('taken up by the next sentence: %s', (_, lines, date) => {
  expect(said(lines)).toBe(date);
});

test.each([
  ['a letter in which', 'Skippers sent a letter to Oslo on Monday, in which [they] <say> {it rains}.', '2026-02-02'],
  ['a report in which', 'The union issued a report on Monday in which [it] <says> {it rains}.', '2026-02-02'],
  ['a hall in which', 'Skippers met in a hall on Monday, in which [they] <say> {it rains}.', '?'],
  ['with another verb', 'A letter that arrived on Monday was read aloud, in which [they] <say> {it rains}.', '?'],
])('a paper’s day: %s', (_, lines, date) => {
  expect(said(lines)).toBe(date);
});

test.each([
  ['she unveiled it', 'Holm unveiled the plan on Monday. [Holm] <ruled out> {delays}.', '2026-02-02'],
  ['he testified', 'Sund testified on Monday. [Sund] <denied> {delays}.', '2026-02-02'],
  ['at the time', 'The port closed on Monday. “{It rains},” [Sund] <said> at the time.', '2026-02-02'],
  ['somebody else unveiled it', 'Sund unveiled the plan on Monday. [Holm] <ruled out> {delays}.', '?'],
  ['she bought it', 'Holm bought the boat on Monday. [Holm] <ruled out> {delays}.', '?'],
  ['of two days', 'Holm unveiled on Tuesday the plan of Monday. [Holm] <ruled out> {delays}.', '?'],
])('who presents something: %s', (_, lines, date) => {
  expect(said(lines)).toBe(date);
});

test.each([
  ['a live page', { title: 'Live: the vote' }, '2026-02-04'],
  ['as it happened', { title: 'The vote, as it happened' }, '2026-02-04'],
  ['a page on lives', { title: 'Lives of the skippers' }, '?'],
  ['a live page without a day', { title: 'Live: the vote', published: '2026-02' }, '?'],
])('%s', (_, marked, date) => {
  expect(said('[Holm] <says> {it rains}.', marked)).toBe(date);
});
