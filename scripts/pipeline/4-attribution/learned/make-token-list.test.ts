import { expect, test } from 'vitest';
import { makeTokenList } from './make-token-list.ts';
import { splitPlainText } from './training/read-training-texts.ts';

const listOf = (text: string) => makeTokenList(text, splitPlainText(text));

test.each([
  ['one sentence', 'Vane left.', ['vane', 'left', '.'], [[0, 3]], [0]],
  [
    'two of a paragraph',
    'Vane left. Cole sat.',
    ['vane', 'left', '.', 'cole', 'sat', '.'],
    [
      [0, 3],
      [3, 6],
    ],
    [0, 0],
  ],
  [
    'two paragraphs, with a mark between',
    'Vane left.\n\nCole sat.',
    ['vane', 'left', '.', '', 'cole', 'sat', '.'],
    [
      [0, 3],
      [4, 7],
    ],
    [0, 1],
  ],
  ['figures look alike', 'In 2026 4,500 left.', ['in', '0000', '0,000', 'left', '.'], [[0, 5]], [0]],
  ['nothing', '', [], [], []],
  ['white space', ' \n\n\t', [], [], []],
])('%s', (_, text, words, bounds, blocks) => {
  const list = listOf(text);
  expect(list.words).toEqual(words);
  expect(list.bounds).toEqual(bounds);
  expect(list.blocks).toEqual(blocks);
});

test.each(['Vane said “we sail”, and left.\n\n«Ні», сказала Олена. 😀', '<b>Vane</b> said:\n“No.”\n\nIt’s 5 o’clock.'])(
  'forms are the words of their spans, in order, and only the mark between paragraphs is empty: %j',
  (text) => {
    const { spans, forms, pos, sentence, quoted, words, lemmas } = listOf(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(forms);
    for (const [at, { start, end }] of spans.entries()) {
      expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      expect(end === start).toBe(pos[at] === 'BREAK');
    }
    expect(pos.filter((one) => one === 'BREAK').length).toBeGreaterThan(0);
    expect(new Set([words, lemmas, pos, forms, sentence, quoted].map(({ length }) => length))).toEqual(new Set([spans.length]));
  },
);

test('the mark between paragraphs counts to the sentence before it, and is outside of any quotation', () => {
  const { pos, sentence, quoted } = listOf('“We sail.”\n\n“We stay.”');
  const at = pos.indexOf('BREAK');
  expect([sentence[at], sentence[at + 1], quoted[at]]).toEqual([0, 1, 0]);
});
