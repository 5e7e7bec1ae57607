import { type ArticleId, articleId } from '../../../src/schema/index.ts';

/** `000_ED10.txt` -> `000-ed10`; undefined where nothing usable is left of the name, or it is too long for a web address. */
export const makeArticleId = (fileName: string): ArticleId | undefined => {
  const stem = fileName.replace(/\.[^.]+$/, '');
  const slug = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return articleId.safeParse(slug).data;
};
