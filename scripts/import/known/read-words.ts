import { createHash } from 'node:crypto';
import { outletId } from '../../../src/schema/index.ts';
import type { Seed } from '../../pipeline/1-seed/seed.ts';
import type { Article } from '../../pipeline/2-article/article.ts';
import { countWords, fold } from '../../pipeline/2-article/line-shape.ts';
import { makeArticle } from '../../pipeline/2-article/make-article.ts';
import type { Issue } from '../../pipeline/issue.ts';
import { textOf } from '../../pipeline/span.ts';

/** A document as the pipeline will read it. */
export interface ReadWords {
  /** What the document says of itself. Its outlet, and its address where it names none, are stand-ins. */
  meta: Article['meta'];
  /** True where the document has a headline or an address of its own. */
  hasTitle: boolean;
  hasAddress: boolean;
  /** Number of words of the article proper. */
  count: number;
  /** SHA-256 of these words, without regard to capitals, kinds of quotation mark and white space. */
  digest: string;
}

/** An address and an outlet for what has none yet: the pipeline refuses articles without. */
const standIn = { url: 'https://unknown.invalid/', outlet: outletId.parse('unknown') };

const digestOf = (words: string): string => createHash('sha256').update(fold(words)).digest('hex');

/** Reads a document as the pipeline does, without a registry. Where it holds no article its Issues say why. */
export const readWords = (seed: Seed): { read?: ReadWords; issues: readonly Issue[] } => {
  const { article, issues } = makeArticle(
    { ...seed, meta: { outlet: standIn.outlet, ...seed.meta } },
    { actors: [], outlets: [], topics: [] },
  );
  const codes = issues.map(({ code }) => code);
  const isNameless = !article && codes.includes('missing-field');
  const again = isNameless
    ? makeArticle({ ...seed, meta: { ...standIn, ...seed.meta } }, { actors: [], outlets: [], topics: [] })
    : { article, issues };
  if (!again.article) return { issues: again.issues.filter(({ severity }) => severity === 'error') };
  const { meta, text, blocks } = again.article;
  const words = blocks.map(({ span }) => textOf(text, span)).join(' ');
  return {
    read: {
      meta,
      hasTitle: !again.issues.some(({ code }) => code === 'supplied-title'),
      hasAddress: meta.url !== standIn.url,
      count: countWords(words),
      digest: digestOf(words),
    },
    issues: [],
  };
};
