import { expect, test } from 'vitest';
import { formatIssue, type Issue, nearestHint, suggestNearest } from './issue.ts';

const OUTLETS = ['gazette', 'harbour-post', 'harbour-times', 'fjord-radio', 'ntb', 'tass'];

test.each<[string, string | undefined, string]>([
  ['gazete', 'gazette', 'a letter is missing'],
  ['gazettte', 'gazette', 'a letter too many'],
  ['gaeztte', 'gazette', 'two letters are swapped'],
  ['tas', 'tass', 'one letter of a short word'],
  ['nbt', undefined, 'two letters of a short word: it may be any'],
  ['tsas', undefined, 'swapped letters count as two'],
  ['fjord-raido', 'fjord-radio', 'swapped letters in a long word'],
  ['harbur-pots', 'harbour-post', 'a third of a long word may differ'],
  ['hrbur-pots', undefined, 'and no more than that'],
  ['fjord', 'fjord-radio', 'the beginning of one'],
  ['harbour', undefined, 'the beginning of two'],
  ['fjo', undefined, 'a beginning too short to tell'],
  ['bulletin', undefined, 'another word'],
  ['', undefined, 'no word'],
  ['🙂', undefined, 'a picture'],
  ['газета', undefined, 'another alphabet'],
])('%j means %j: %s', (word, expected) => {
  expect(suggestNearest(word, OUTLETS)).toBe(expected);
});

test('where nothing is known nothing is suggested', () => {
  expect(suggestNearest('gazette', [])).toBeUndefined();
  expect(nearestHint('gazette', [], 'add it')).toEqual({ hint: 'add it' });
});

test('a word that is known is its own nearest', () => {
  for (const outlet of OUTLETS) expect(suggestNearest(outlet, OUTLETS)).toBe(outlet);
});

test('a hint asks, and says what to do where nothing is near', () => {
  expect(nearestHint('gazete', OUTLETS, 'add it')).toEqual({ hint: 'did you mean "gazette"?' });
  expect(nearestHint('bulletin', OUTLETS, 'add it')).toEqual({ hint: 'add it' });
});

const issue = (rest: Partial<Issue> = {}): Issue => ({
  severity: 'error',
  code: 'no-title',
  file: 'a.md',
  message: 'has no title',
  hint: 'write one',
  ...rest,
});

test.each<[string, Partial<Issue>, string]>([
  ['the whole file', {}, 'a.md no-title has no title\n  hint: write one'],
  ['a line', { line: 12 }, 'a.md:12 no-title has no title\n  hint: write one'],
  ['a line and a column', { line: 12, column: 3 }, 'a.md:12:3 no-title has no title\n  hint: write one'],
  ['a column of no line is of no use', { column: 3 }, 'a.md no-title has no title\n  hint: write one'],
  ['a note looks like an error', { severity: 'note' }, 'a.md no-title has no title\n  hint: write one'],
  ['letters of any kind', { message: '“Олена” 😀' }, 'a.md no-title “Олена” 😀\n  hint: write one'],
  [
    'what a terminal would obey',
    { file: 'a\u001b[31m.md', message: 'x\ny\u0007' },
    'a\\u{1b}[31m.md no-title x\\u{a}y\\u{7}\n  hint: write one',
  ],
  ['the same in a hint', { hint: 'a\r\nb\u009b' }, 'a.md no-title has no title\n  hint: a\\u{d}\\u{a}b\\u{9b}'],
])('an issue in words: %s', (_, rest, expected) => {
  expect(formatIssue(issue(rest))).toBe(expected);
});
