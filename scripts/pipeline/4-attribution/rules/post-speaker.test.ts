import { expect, test } from 'vitest';
import { articleOf } from '../../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../../3-sentence/split-sentences.ts';
import { makeClauses } from '../parse/clause.ts';
import { makePassages } from '../parse/passage/passage.ts';
import { spell } from '../parse/words-of.fixture.ts';
import { postSpeaker } from './post-speaker.ts';

/** "source | content" in a post, or in a paragraph. */
const found = (text: string, kind: 'post' | 'paragraph' = 'post'): string[] => {
  const article = articleOf(text);
  const span = { start: 0, end: text.length };
  const post = { poster: 'Jo Roe', date: '2026-02-04', signature: span };
  const blocks = [kind === 'post' ? { kind, span, post } : { kind, span }];
  return makePassages(text, blocks, splitSentences({ ...article, blocks })).flatMap((passage) =>
    postSpeaker
      .find(passage, makeClauses(passage))
      .map(({ source, content }) => `${spell(passage, source[0])} | ${spell(passage, content[0])}`),
  );
};

test.each([
  ['“Fares must rise,” Vane', 'Vane | Fares must rise,'],
  ['“Fares must rise,” Anna Vane.', 'Anna Vane | Fares must rise,'],
  ['Vane: “Fares must rise.”', 'Vane | Fares must rise.'],
  ['Mayor Anna Vane “Fares must rise.”', 'Mayor Anna Vane | Fares must rise.'],
  ['“We pay. We always did.” The harbour master', 'The harbour master | We pay. We always did.'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  'Fares must rise',
  '“Fares must rise”',
  '“Fares must rise,” Vane said.',
  '“Fares” and “pay” Vane',
  '“Fares must rise,” the pier',
  'Today Vane was on the pier: “Fares must rise.”',
  '“Fares must rise,” Vane on the new pier in Moss today',
])('not: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a paragraph is no post', () => {
  expect(found('“Fares must rise,” Vane', 'paragraph')).toEqual([]);
});
