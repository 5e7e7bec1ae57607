import { expect, test } from 'vitest';
import type { Sentence } from '../../3-sentence/sentence.ts';
import { findContext } from './find-context.ts';

const text = 'The talks began. “We agree. We will sign,” she said.\n\nThe hall was full. Rain fell.';
const pieces = ['The talks began.', '“We agree. We will sign,” she said.', 'The hall was full.', 'Rain fell.'];
const sentences = pieces.map((words, block): Sentence => {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, block, tokens: [] };
});
const contextOf = (words: string) => findContext(text, sentences, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ['inside a sentence', 'We agree. We will sign', 'The talks began. “', ',” she said.\n\nThe hall was full.'],
  ['the first sentence', 'The talks began', '', '. “We agree. We will sign,” she said.'],
  ['the last sentence', 'Rain fell.', 'The hall was full. ', ''],
  ['across sentences', 'she said.\n\nThe hall', 'The talks began. “We agree. We will sign,” ', ' was full. Rain fell.'],
])('%s', (_name, words, before, after) => {
  expect(contextOf(words)).toEqual({ before, after });
});

test('a text without sentences has none', () => {
  expect(findContext(text, [], { start: 4, end: 9 })).toEqual({ before: '', after: '' });
});
