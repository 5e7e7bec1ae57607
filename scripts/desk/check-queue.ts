import type { Corpus, PlacedClaim } from '../../src/models/corpus/corpus.ts';
import { isCertain, restsOnOne } from '../../src/models/stands/decide-side.ts';
import { isUnchecked } from '../../src/models/stands/stance-basis.ts';
import type { TopicStands } from '../../src/models/stands/topic-stands.ts';
import { type ClaimId, doubtBelow, type PositionId } from '../../src/schema/index.ts';

/** Why a claim should be looked at. */
export interface Reason {
  /** What a decision would change: the higher, the more of what readers see. */
  weight: number;
  /** A sentence. */
  words: string;
  /** The position that it is about. */
  position?: PositionId;
}

/** A claim that nobody has decided on. */
export interface QueueItem {
  placed: PlacedClaim;
  /** The weightiest first. */
  reasons: readonly Reason[];
}

/** What a decision changes, the most first. */
const weights = { differs: 90, alone: 80, headline: 70, doubtful: 60, unresolved: 50, unchecked: 40, unseen: 10 } as const;

const add = (reasons: Map<ClaimId, Reason[]>, claims: readonly PlacedClaim[], reason: Reason): void => {
  for (const { claim } of claims) if (!claim.review) reasons.set(claim.id, [...(reasons.get(claim.id) ?? []), reason]);
};

const unchecked = (claims: readonly PlacedClaim[], position: PositionId): readonly PlacedClaim[] =>
  claims.filter(({ claim }) => claim.positions.some((taken) => taken.position === position && isUnchecked(taken.certainty)));

/** What the sides of actors hang on. */
const weighSides = (graphs: readonly TopicStands[], reasons: Map<ClaimId, Reason[]>): void => {
  for (const { topic, bands } of graphs) {
    const fullest = Math.max(0, ...bands.map(({ stands }) => stands.length));
    for (const { position, stands } of bands)
      for (const stand of stands) {
        const claims = unchecked(stand.claims, position.id);
        const on = `“${position.label}”`;
        const reason = (weight: number, words: string): Reason => ({ weight, words, position: position.id });
        if (stand.side === 'differs')
          add(
            reasons,
            claims,
            reason(weights.differs, `Claims of ${stand.actor.name} on ${on} point both ways: until one is decided no side is shown.`),
          );
        else if (restsOnOne(stand))
          add(reasons, claims, reason(weights.alone, `This claim alone decides where ${stand.actor.name} stands on ${on}.`));
        else if (isCertain(stand) && !stand.checked && stands.length === fullest)
          add(
            reasons,
            claims,
            reason(weights.headline, `The first sentence of the topic “${topic.title}” counts ${stand.actor.name} by it.`),
          );
        else add(reasons, claims, reason(weights.unchecked, `The stance of ${stand.actor.name} on ${on} is not checked.`));
      }
  }
};

/**
 * The claims that nobody has decided on, those first of which a decision would change most: a side that nobody knows, a
 * side that hangs on one claim, the first sentence of a page, a doubtful find, a speaker without an entry. Then in the
 * order of articles and text.
 */
export const makeCheckQueue = ({ articles }: Pick<Corpus, 'articles'>, graphs: readonly TopicStands[]): QueueItem[] => {
  const reasons = new Map<ClaimId, Reason[]>();
  weighSides(graphs, reasons);
  const waiting = articles
    .flatMap((article) => article.claims.map((claim): PlacedClaim => ({ article, claim })))
    .filter(({ claim }) => !claim.review);
  for (const placed of waiting) {
    const { claim } = placed;
    const { confidence } = claim.found;
    if (confidence < doubtBelow)
      add(reasons, [placed], {
        weight: weights.doubtful + (doubtBelow - confidence),
        words: `Whether somebody says this, and who, is doubtful: ${Math.round(100 * confidence)} in 100 such finds are right.`,
      });
    if (claim.unresolved.length > 0 && claim.positions.length > 0)
      add(reasons, [placed], {
        weight: weights.unresolved,
        words: `The speaker, “${claim.unresolved.join('”, “')}”, has no entry in actors.yaml.`,
      });
    if (!reasons.has(claim.id)) add(reasons, [placed], { weight: weights.unseen, words: 'Nobody has looked at this claim yet.' });
  }
  return waiting
    .map((placed) => ({ placed, reasons: (reasons.get(placed.claim.id) ?? []).toSorted((a, b) => b.weight - a.weight) }))
    .sort((a, b) => (b.reasons[0]?.weight ?? 0) - (a.reasons[0]?.weight ?? 0));
};
