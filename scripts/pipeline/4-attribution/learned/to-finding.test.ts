import { expect, test } from 'vitest';
import { articleOf } from '../../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../../3-sentence/split-sentences.ts';
import type { Span } from '../../span.ts';
import { makePassages } from '../parse/passage.ts';
import { toFinding } from './to-finding.ts';

/** The words of source, cue and content, each once in the text, as our ranges have them. */
const found = (text: string, words: readonly [string, string, string]): string[] | undefined => {
  const article = articleOf(text);
  const [passage] = makePassages(text, article.blocks, splitSentences(article));
  const spans = (part: string): Span[] => {
    const start = text.indexOf(part);
    return part === '' ? [] : [{ start, end: start + part.length }];
  };
  const finding = passage && toFinding(passage, { source: spans(words[0]), cue: spans(words[1]), content: spans(words[2]) });
  if (!passage || !finding) return undefined;
  return [finding.source, finding.cue, finding.content].map((ranges) =>
    ranges.map(({ start, end }) => text.slice(passage.words[start]?.span.start, passage.words[end - 1]?.span.end)).join(' … '),
  );
};

test.each([
  ['Vane said that fares rise.', ['Vane', 'said', 'that fares rise'], ['Vane', 'said', 'fares rise']],
  ['Vane said that fare is low.', ['Vane', 'said', 'fare is low'], ['Vane', 'said', 'fare is low']],
  ['Cole, who opposes the bridge, left.', ['who', 'opposes', 'the bridge'], ['Cole', 'opposes', 'the bridge']],
  ['One skipper, who wrote “We sail”, left.', ['One skipper, who', 'wrote', '“We sail”'], ['One skipper', 'wrote', '“We sail”']],
  // Half a token at an edge takes in the whole of it.
  ['Vane said fares rise.', ['Van', 'said', 'fares ris'], ['Vane', 'said', 'fares rise']],
] as const)('%s: %s', (text, words, expected) => {
  expect(found(text, words)).toEqual(expected);
});

test.each([
  ['Fares rise, it was said.', ['', 'was said', 'Fares rise']],
  ['Vane wants more.', ['Vane', 'wants', '']],
  ['Vane said that.', ['Vane', 'said', 'that']],
] as const)('%s lacks a part', (text, words) => {
  if (words[2] === 'that') expect(found(text, words)?.[2] ?? 'that').toBe('that');
  else expect(found(text, words)).toBeUndefined();
});
