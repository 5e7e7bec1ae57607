import { expect, test } from 'vitest';
import { shorten, showLines, showText } from './show-text.ts';

test.each([
  ['plain words', 'seeds/articles/é – “x”.md', 'seeds/articles/é – “x”.md'],
  ['a family and a flag', '👩‍👩‍👧 🇳🇴', '👩‍👩‍👧 🇳🇴'],
  ['joined letters', 'می‌خواهم', 'می‌خواهم'],
  ['the end of a line', 'a\nb', 'a\\u{a}b'],
  ['the start of a line over', 'a\rb', 'a\\u{d}b'],
  ['colours', '\u001b[31mred', '\\u{1b}[31mred'],
  ['a command of eight bits', '\u009b31m', '\\u{9b}31m'],
  ['the end of a paragraph', 'a\u2029b', 'a\\u{2029}b'],
  ['text turned about', 'x\u202egnp.exe', 'x\\u{202e}gnp.exe'],
  ['text set apart', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
  ['nothing to be seen', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
  ['tags', 'a\u{e0041}', 'a\\u{e0041}'],
  ['half of a pair', '\ud83d', '\\u{d83d}'],
  ['a command to CI', '::error::x.md', '\\u{3a}:error::x.md'],
  ['one after a space', '  ::set-output name=x::y', '  \\u{3a}:set-output name=x::y'],
  ['an older form of it', 'x ##[error]y', 'x #\\u{23}[error]y'],
  ['colons in the middle', 'a::b', 'a::b'],
])('%s', (_, words, expected) => {
  expect(showText(words)).toBe(expected);
});

test('lines of our own stay lines', () => {
  expect(showLines('no folder a\u001b\n  hint: b\n::error::')).toBe('no folder a\\u{1b}\n  hint: b\n\\u{3a}:error::');
});

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['😀😀😀', 2, '😀…'],
  ['😀😀', 2, '😀😀'],
])('%s in %i', (words, most, expected) => {
  expect(shorten(words, most)).toBe(expected);
});
