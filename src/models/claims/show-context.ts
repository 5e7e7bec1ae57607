import type { Claim } from '../../schema/index.ts';

/** What a page shows around the words of a claim, and whether the article goes on beyond that. */
export interface ShownContext {
  before: string;
  after: string;
  isCutBefore: boolean;
  isCutAfter: boolean;
}

const lengthOf = (text: string): number => Array.from(text).length;

/**
 * The sentences around the words where the article's rights allow them. Else what the selector carries, cut at a whole word;
 * the selector itself keeps every character. `textLength` is the article's, in code points.
 */
export const showContext = ({ context, evidence: { quote, position } }: Claim, textLength: number): ShownContext => {
  const { before, after } = context ?? { before: quote.prefix, after: quote.suffix };
  const isCutBefore = position.start > lengthOf(before);
  const isCutAfter = position.end + lengthOf(after) < textLength;
  if (context) return { before, after, isCutBefore, isCutAfter };
  return {
    before: isCutBefore ? before.replace(/^\S+\s/u, '') : before,
    after: isCutAfter ? after.replace(/\s\S+$/u, '') : after,
    isCutBefore,
    isCutAfter,
  };
};
