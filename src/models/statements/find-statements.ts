import { type Corpus, compareText, type PlacedClaim } from '../corpus/corpus.ts';
import { dateRange } from '../dates/date-range.ts';
import { makeFeatures, type WeighedClaim } from './claim-features.ts';
import { forEachCandidate } from './find-candidates.ts';
import { type Group, joinPairs, type ScoredPair } from './join-links.ts';
import { scorePair } from './score-pair.ts';
import type { Statement, StatementByClaim, StatementLink } from './statement.ts';
import { weighTerms } from './word-rarity.ts';

/** Least score of a link. Above one half: to join two utterances is worse than to leave two reports apart. */
export const LINK_THRESHOLD = 0.7;

const publishedAt = ({ article }: PlacedClaim): number => dateRange(article.published)?.from ?? Number.POSITIVE_INFINITY;

/** In the order of publication, unknown dates last, then by id. */
const compareReports = (a: PlacedClaim, b: PlacedClaim): number => {
  const [left, right] = [publishedAt(a), publishedAt(b)];
  return left === right ? compareText(a.claim.id, b.claim.id) : left < right ? -1 : 1;
};

const toLink = ({ a, b, score, reasons }: ScoredPair): StatementLink => ({
  first: a.placed.claim.id,
  second: b.placed.claim.id,
  score: Math.round(score * 1000) / 1000,
  reasons: reasons.map((reason) => ({ ...reason, weight: Math.round(reason.weight * 100) / 100 })),
});

const toStatement = ({ members, pairs }: Group): Statement => ({
  reports: members.map(({ placed }) => placed).toSorted(compareReports),
  links: pairs.map(toLink),
});

/** Every claim with what is compared of it. */
export const weighClaims = (corpus: Corpus): WeighedClaim[] => {
  const features = corpus.claims.map(makeFeatures(corpus));
  const weigh = weighTerms(features);
  return features.map((claim) => {
    const weights = weigh(claim);
    return { ...claim, weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
  });
};

/**
 * The utterances of a corpus with the claims that report each, in the order of their first reports; every claim is in
 * exactly one.
 */
export const findStatements = (corpus: Corpus): readonly Statement[] => {
  const claims = weighClaims(corpus);
  const pairs: ScoredPair[] = [];
  forEachCandidate(claims, (a, b) => {
    const [first, second] = compareText(a.placed.claim.id, b.placed.claim.id) < 0 ? [a, b] : [b, a];
    const found = scorePair(first, second);
    if (found && found.score >= LINK_THRESHOLD) pairs.push({ a: first, b: second, ...found });
  });
  pairs.sort(
    (x, y) =>
      y.odds - x.odds || compareText(x.a.placed.claim.id, y.a.placed.claim.id) || compareText(x.b.placed.claim.id, y.b.placed.claim.id),
  );
  return joinPairs(claims, pairs)
    .map(toStatement)
    .toSorted((x, y) => (x.reports[0] && y.reports[0] ? compareReports(x.reports[0], y.reports[0]) : 0));
};

/** Which statement each claim reports. */
export const indexStatements = (statements: readonly Statement[]): StatementByClaim =>
  new Map(statements.flatMap((statement) => statement.reports.map(({ claim }) => [claim.id, statement] as const)));
