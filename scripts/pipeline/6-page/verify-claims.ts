import type { Claim, TextPiece } from '../../../src/schema/index.ts';
import { makeQuoteContext } from '../5-claim/claim/quote-context.ts';
import { countCodePoints } from './code-points.ts';

/**
 * Throws unless every quote of every claim stands, letter by letter, where it says in the article's
 * normalised text: content, source, cue, the evidence with what is before and after it, the sentences around it, and the words of each
 * stance and date. A quote that does not is a fault of this program, and nothing may be published.
 */
export const verifyClaims = (file: string, text: string, claims: readonly Claim[]): void => {
  const points = countCodePoints(text);
  const contextOf = makeQuoteContext(text);
  const seen = new Set<string>();
  for (const claim of claims) {
    const fail = (what: string, words: string): never => {
      throw new Error(
        `${file}: claim ${claim.id}: the ${what} does not stand in the article's text where it says: ${JSON.stringify(words)}`,
      );
    };
    const check = (what: string, { exact, start, end }: TextPiece): void => {
      if (start >= end || end > points.length || points.slice(start, end) !== exact) fail(what, exact);
    };
    const checkWords = (what: string, words: string): void => {
      if (!text.includes(words)) fail(what, words);
    };
    if (seen.has(claim.id)) fail('id is used twice; one of them', claim.evidence.quote.exact);
    seen.add(claim.id);
    check('source', claim.source);
    if (claim.cue) check('cue', claim.cue);
    for (const piece of claim.content) check('content', piece);
    const { quote, position } = claim.evidence;
    check('evidence', { exact: quote.exact, ...position });
    const { prefix, suffix } = contextOf(points.toUnits(position));
    if (quote.prefix !== prefix) fail('prefix of the evidence', quote.prefix);
    if (quote.suffix !== suffix) fail('suffix of the evidence', quote.suffix);
    if (claim.context) {
      const { before, after } = claim.context;
      const [from, to] = [position.start - [...before].length, position.end + [...after].length];
      if (points.slice(Math.max(0, from), to) !== before + quote.exact + after) fail('context of the evidence', `${before}…${after}`);
    }
    checkWords('date', claim.said.words);
    for (const { words, condition } of claim.positions) {
      checkWords('reason of a stance', words);
      checkWords('condition', condition ?? '');
    }
  }
};
