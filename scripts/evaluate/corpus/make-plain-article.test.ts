import { expect, test } from 'vitest';
import { makePlainArticle } from './make-plain-article.ts';

test.each([
  ['one line', 'Vane left.', ['Vane left.']],
  ['two', 'Vane left.\nCole sat.', ['Vane left.', 'Cole sat.']],
  ['white space round lines is in no block', '  Vane left. \r\n\n\t\n Cole sat.\n', ['Vane left.', 'Cole sat.']],
  ['white space in them stays', 'Vane  left.', ['Vane  left.']],
  ['nothing', '', []],
  ['white space alone', ' \n\t\r\n', []],
  ['markup is words like any other', '<p>Vane</p>\n# Cole', ['<p>Vane</p>', '# Cole']],
  ['letters of more than one unit', '😀 Олена\n“Ні”', ['😀 Олена', '“Ні”']],
])('%s', (_, text, lines) => {
  const article = makePlainArticle(text);
  expect(article.text).toBe(text);
  expect(article.blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(lines);
  expect(new Set(article.blocks.map(({ kind }) => kind))).toEqual(new Set(lines.length === 0 ? [] : ['paragraph']));
});

test('nothing is left out of it, and nothing is known of it', () => {
  const { removed, hints, meta } = makePlainArticle('Vane left.');
  expect([removed, hints, meta.published, meta.byline]).toEqual([[], [], '', '']);
});
