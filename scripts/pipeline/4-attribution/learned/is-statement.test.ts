import { describe, expect, test } from 'vitest';
import { articleOf } from '../../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../../3-sentence/split-sentences.ts';
import { makePassages } from '../parse/passage.ts';
import { isStatement } from './is-statement.ts';
import { toFinding } from './to-finding.ts';

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
