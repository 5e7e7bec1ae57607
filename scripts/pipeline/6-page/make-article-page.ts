import { createHash } from 'node:crypto';
import { type Claim, article as pageSchema, type WithdrawnClaim } from '../../../src/schema/index.ts';
import type { Article } from '../2-article/article.ts';
import { normalisation } from '../2-article/normalise-text.ts';
import { countCodePoints } from './code-points.ts';
import { cutClaim } from './cut-claim.ts';
import { makeBody } from './make-body.ts';
import type { Page } from './page.ts';
import { serialiseMdx, serialisePage } from './serialise-page.ts';
import { verifyClaims } from './verify-claims.ts';

/**
 * The page of one article: bibliographic data and claims in the front matter; the text with its claims
 * marked as the body, unless the rights are `excerpt`: then no body, and no claim quotes more than its share.
 */
export const makeArticlePage = (
  { id, file, meta, text, blocks }: Article,
  claims: readonly Claim[],
  withdrawn: readonly WithdrawnClaim[] = [],
): Page => {
  verifyClaims(file, text, claims);
  const points = countCodePoints(text);
  const isExcerpt = meta.rights === 'excerpt';
  const shown = isExcerpt ? claims.map((claim) => cutClaim(claim, points)) : claims;
  verifyClaims(file, text, shown);
  const { id: pageId, ...data } = pageSchema.parse({
    id,
    ...meta,
    text: { sha256: createHash('sha256').update(text).digest('hex'), length: points.length, normalisation },
    claims: shown,
    ...(withdrawn.length === 0 ? {} : { withdrawn }),
  });
  const marks = shown.flatMap((claim) => claim.content.map((piece) => ({ id: claim.id, span: points.toUnits(piece) })));
  const body = isExcerpt ? '' : serialiseMdx(makeBody(text, blocks, marks));
  return {
    path: `articles/${id}.mdx`,
    seed: file,
    source: serialisePage(file, { id: pageId, ...data }, body),
    data: { id: pageId, ...data },
  };
};
