import type { Span } from '../../pipeline/span.ts';
import type { Located } from './locate-annotation.ts';
import type { PredictedClaim } from './score-dossier.ts';

/** How many characters of one span stand in any of the others. */
export const overlap = (spans: readonly Span[], { start, end }: Span): number =>
  spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);

/** True where both hold the same items, in any order. */
export const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((item) => b.includes(item));

/** The prediction that an annotation means: one whose source overlaps too goes first, then the one that shares most content. */
export const matchAnnotation = ({ source, content }: Located, predicted: readonly PredictedClaim[]): PredictedClaim | undefined =>
  predicted
    .map((claim) => ({ claim, shared: overlap(claim.content, content), isSource: overlap(claim.source, source) > 0 }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => Number(b.isSource) - Number(a.isSource) || b.shared - a.shared)[0]?.claim;
