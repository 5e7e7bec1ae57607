import { expect, test } from 'vitest';
import { topic } from '../../../../src/schema/index.ts';
import { articleOf } from '../../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../../3-sentence/split-sentences.ts';
import { readSentences, readTitle } from '../words/reading.ts';
import { findArticleTopics } from './find-article-topics.ts';

const made = (question: string, text: string, keywords: string[]) =>
  topic.parse({
    id: 'own',
    title: 'Own',
    question,
    summary: 'Own.',
    keywords,
    positions: [{ id: 'own-position', text, label: 'Own', keywords: [keywords] }],
  });

const terminal = made('Should a terminal be built at Cape Hollis?', 'A terminal is built at Cape Hollis', [
  'terminal',
  'gas terminal',
  'pipeline',
]);
const cards = made('Should bakers weigh their bread?', 'Bakers weigh their bread', ['bread', 'bakers', 'weight of loaves']);
const padding = ' The council met. It rained all day. Nobody left early. The hall was full. Tea was served. The doors closed at ten.';

const isOn = (own: ReturnType<typeof made>, text: string, title: string): boolean => {
  const article = articleOf(text);
  const sentences = readSentences(article.text, splitSentences(article));
  return findArticleTopics([own], readTitle(title), sentences, article.text).length === 1;
};

test.each([
  ['the place is named', 'Work on the terminal at Cape Hollis has begun.', 'Work begins', true],
  ['what is derived from the place', 'The Hollisian mayor likes the terminal.', 'Work begins', true],
  ['a keyword of several words', 'The gas terminal is late.', 'Work begins', true],
  ['the same in the title', 'It is late.', 'The gas terminal is late', true],
  ['a terminal elsewhere', 'The airport opened its second terminal. The terminal cost two million.', 'Airport opens', false],
  ['a terminal elsewhere, in the title', 'The airport opened its second terminal.', 'Second terminal opens', false],
  ['the place on another matter', 'The mackerel fair of Cape Hollis was a success.', 'Fair ends', false],
  ['nothing', 'The choir sang.', 'A concert', false],
])('a topic with a place: %s', (_, text, title, expected) => {
  expect(isOn(terminal, text + padding, title)).toBe(expected);
});

test.each([
  ['two different keywords', 'The bakers sell bread.', 'A new law', true],
  ['one of several words', 'The weight of loaves is a scandal.', 'A new law', true],
  ['one in the title', 'It is dear.', 'Bread is dear', true],
  ['one to which it comes back', 'Tourists ate bread. The bread was good. They bought bread. All praised the bread.', 'A summer', true],
  ['one in passing, twice', 'Tourists ate bread. The bread was good.', 'A summer', false],
])('a topic that names no place: %s', (_, text, title, expected) => {
  expect(isOn(cards, text + padding, title)).toBe(expected);
});

test('a short note need not name the place again', () => {
  expect(isOn(terminal, 'The terminal is late. It costs more.', 'A note')).toBe(true);
});
