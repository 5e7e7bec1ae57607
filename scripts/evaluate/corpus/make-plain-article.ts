import { articleId, bibliography } from '../../../src/schema/index.ts';
import type { Article, Block } from '../../pipeline/2-article/article.ts';

/** Lines of a text, without the white space around them. Offsets of UTF-16 units. */
const toBlocks = (text: string): Block[] => {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const lead = line.length - line.trimStart().length;
    const length = line.trim().length;
    if (length > 0) blocks.push({ kind: 'paragraph', span: { start: start + lead, end: start + lead + length } });
    start += line.length + 1;
  }
  return blocks;
};

/** Nothing is known of a corpus text but the text; the extractor reads none of these. */
const NO_BIBLIOGRAPHY = bibliography.parse({
  outlet: 'unknown',
  url: 'https://example.org/',
  title: 'Unknown',
  byline: '',
  published: '',
  accessed: '',
  language: 'en',
  rights: 'excerpt',
});

/** An article whose every line is a paragraph, with the text as it is: offsets into it stay valid. */
export const makePlainArticle = (text: string): Article => ({
  id: articleId.parse('unknown'),
  file: 'unknown',
  meta: NO_BIBLIOGRAPHY,
  text,
  blocks: toBlocks(text),
  removed: [],
  hints: [],
});
