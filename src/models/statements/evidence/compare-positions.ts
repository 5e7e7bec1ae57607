import type { Stance } from '../../../schema/index.ts';
import type { ClaimFeatures } from '../claim-features.ts';
import type { StatementReason } from '../statement.ts';

const isOpposite = (a: Stance | null, b: Stance | null): boolean =>
  (a === 'oppose' && (b === 'support' || b === 'conditional')) || (b === 'oppose' && (a === 'support' || a === 'conditional'));

/** What the positions say: the same stance on one speaks for, opposite stances speak against. */
export const comparePositions = (a: Pick<ClaimFeatures, 'stances'>, b: Pick<ClaimFeatures, 'stances'>): StatementReason[] => {
  const shared = [...a.stances].flatMap(([position, stance]) => {
    const other = b.stances.get(position);
    return other === undefined ? [] : [{ position, stance, other }];
  });
  const make = (weight: number, detail: string): StatementReason[] => [{ kind: 'position', weight, detail }];
  const opposed = shared.find(({ stance, other }) => isOpposite(stance, other));
  if (opposed) return make(-6, `opposite stances on ${opposed.position}`);
  const [agreed] = shared.filter(({ stance, other }) => stance !== null && stance === other);
  if (agreed) return make(0.7, `both ${agreed.stance} on ${agreed.position}`);
  const [unlike] = shared;
  if (unlike) return make(-0.8, `${unlike.stance ?? 'both ways'} and ${unlike.other ?? 'both ways'} on ${unlike.position}`);
  return a.stances.size > 0 && b.stances.size > 0 ? make(-1, 'on different positions') : [];
};
