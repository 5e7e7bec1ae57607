import type { Article } from '../2-article/article.ts';
import { findQuotations } from './find-quotations.ts';
import { findSentences } from './find-sentences.ts';
import type { Sentence, Token } from './sentence.ts';
import { splitAtMarks } from './split-at-marks.ts';
import { tagTokens } from './tag-tokens.ts';

/**
 * Cuts the article's blocks into sentences of tagged tokens. What stands outside of the blocks is left
 * out. Time is linear in the length of the text.
 */
export const splitSentences = (article: Pick<Article, 'text' | 'blocks'>): Sentence[] => {
  const { text, blocks } = article;
  const { spans, marks } = findQuotations(text, blocks);
  const sentences: Sentence[] = [];
  let quotation = 0;
  for (const [block, { span }] of blocks.entries()) {
    const tokens = splitAtMarks(text, tagTokens(text, span), marks).map((token): Token => {
      while ((spans[quotation]?.end ?? Number.POSITIVE_INFINITY) <= token.span.start) quotation += 1;
      return { ...token, quoted: (spans[quotation]?.start ?? Number.POSITIVE_INFINITY) <= token.span.start };
    });
    for (const { start, end } of findSentences(text, tokens, marks)) {
      const own = tokens.slice(start, end);
      const first = own[0];
      const last = own.at(-1);
      if (first && last) sentences.push({ span: { start: first.span.start, end: last.span.end }, block, tokens: own });
    }
  }
  return sentences;
};
