import { describe, expect, test } from 'vitest';
import { articleOf } from '../../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../../3-sentence/split-sentences.ts';
import type { Span } from '../../span.ts';
import { makePassages } from '../parse/passage/passage.ts';
import { isStatement, toFinding } from './to-additions.ts';

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

/** `[source] {cue} <content>`, each once. */
const judge = (marked: string, score: number): boolean | undefined => {
  const text = marked.replace(/[[\]{}<>]/gu, '');
  const partOf = (opening: string, closing: string): { start: number; end: number }[] => {
    const words = marked.slice(marked.indexOf(opening) + 1, marked.indexOf(closing)).replace(/[[\]{}<>]/gu, '');
    const start = text.indexOf(words);
    return [{ start, end: start + words.length }];
  };
  const article = articleOf(text);
  const [passage] = makePassages(text, article.blocks, splitSentences(article));
  const finding = passage && toFinding(passage, { source: partOf('[', ']'), cue: partOf('{', '}'), content: partOf('<', '>') });
  return passage && finding && isStatement(passage, finding, score);
};

describe('statements', () => {
  test.each([
    '[The council] {voted to demand} <a review of the plan to close the pier>.',
    '[Anna Vane] {went so far as to claim} <the pier will sink>.',
    '[The skippers] {issued a statement} <that the quota is too low>.',
    '[The minister] {wrote} <“We are late”>.',
  ])('%s', (marked) => {
    expect(judge(marked, 0.9)).toBe(true);
  });
});

describe('none', () => {
  test.each([
    ['beliefs', '[Vane] {thinks} <the pier will sink>.'],
    ['no cue of the lexicon', '[Vane] {carved} <what she saw in the harbour>.'],
    ['what cannot speak', '[The clouds] {announced} <that rain was near>.'],
    ['a passive', '[The minister] {was told} <that fares rise>.'],
    ['a question', '[Vane], {asked} <whether fares rise>, left.'],
    ['words that begin too early', '[The mayors] {issued a statement in} <which they deplore the loss>.'],
    ['a thing, not words', '[Vane] {claimed} <the ball>.'],
    ['a deed', '[They] {viewed} <the house twice and left>.'],
    ['an attack that is none of words', '[The crew] {launched an attack on} <a ship that lay in port>.'],
  ])('%s: %s', (_, marked) => {
    expect(judge(marked, 0.99)).toBe(false);
  });

  test('what the tagger is not sure of; quoted words need less', () => {
    expect(judge('[Vane] {said} <that fares rise>.', 0.6)).toBe(false);
    expect(judge('[Vane] {said} <“Fares rise”>.', 0.6)).toBe(true);
    expect(judge('[Vane] {said} <“Fares rise”>.', 0.5)).toBe(false);
  });
});
