import { articleId, bibliography } from '../../../src/schema/index.ts';
import type { Article } from '../2-article/article.ts';

/** For tests: an article whose every line is a paragraph. */
export const articleOf = (text: string): Article => ({
  id: articleId.parse('test'),
  file: 'seeds/articles/test.txt',
  meta: bibliography.parse({
    outlet: 'test',
    url: 'https://example.org/',
    title: 'Test',
    byline: '',
    published: '2026-02-04',
    accessed: '',
    language: 'en',
    rights: 'excerpt',
  }),
  text,
  blocks: [...text.matchAll(/[^\n]+/gu)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ kind: 'paragraph', span: { start: index, end: index + line.length } })),
  removed: [],
  hints: [],
});
