import type { ArticleId, ClaimId } from '../../../../src/schema/index.ts';
import { type ClaimKey, makeClaimId } from './make-claim-id.ts';

/**
 * Ids for the claims of one article, in the order of the text. Claims with the same words and source
 * are told apart by counting them. Should two different ones meet in the same 50 bits, the later counts on.
 */
export const makeClaimIds = (article: ArticleId, claims: readonly Pick<ClaimKey, 'exact' | 'source'>[]): ClaimId[] => {
  const used = new Set<ClaimId>();
  const next = new Map<string, number>();
  return claims.map(({ exact, source }) => {
    const words = JSON.stringify([exact, source]);
    for (let occurrence = next.get(words) ?? 0; ; occurrence += 1) {
      const id = makeClaimId({ article, exact, source, occurrence });
      if (used.has(id)) continue;
      used.add(id);
      next.set(words, occurrence + 1);
      return id;
    }
  });
};
