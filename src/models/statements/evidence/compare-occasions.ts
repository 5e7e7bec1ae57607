import type { ClaimFeatures } from '../claim-features.ts';
import type { StatementReason } from '../statement.ts';

type Placed = Pick<ClaimFeatures, 'occasions' | 'names' | 'via' | 'habitual' | 'shown'>;

const event = (weight: number, detail: string): StatementReason => ({ kind: 'event', weight, detail });

/** What the occasions say: the place or meeting named beside the words, the medium cited, and whether it was one occasion at all. */
export const compareOccasions = (a: Placed, b: Placed): StatementReason[] => {
  const reasons: StatementReason[] = [];
  const shared = [...a.occasions].filter((name) => b.occasions.has(name) || b.names.has(name));
  const sharedBack = [...b.occasions].filter((name) => a.names.has(name));
  if (shared.length + sharedBack.length > 0) reasons.push(event(2, `both at ${[...new Set([...shared, ...sharedBack])].join(', ')}`));
  else if (a.occasions.size > 0 && b.occasions.size > 0)
    reasons.push(event(-2, `at ${[...a.occasions].join(', ')} against ${[...b.occasions].join(', ')}`));
  const medium = a.via.find((name) => b.via.includes(name));
  if (medium !== undefined) reasons.push(event(0.7, `both cite ${medium}`));
  if (a.habitual || b.habitual) reasons.push(event(-4, 'the cue tells of no single occasion'));
  return reasons;
};
