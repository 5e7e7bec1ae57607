import { compareText } from '../../corpus/compare-text.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { GraphPicture } from '../picture/make-picture.ts';

/** Most other actors in a neighbourhood: with more, names take all the room. */
const mostNeighbours = 12;

/**
 * What is around one actor: the positions that it speaks on, and those who share most of them, of equals those with more
 * claims. `others` says how many more there are. Null where the actor stands nowhere or nobody stands with it.
 */
export const makeNeighbourhood = (
  picture: GraphPicture,
  data: GraphData,
  actorId: string,
): { picture: GraphPicture; others: number } | null => {
  const self = data.actors.findIndex(({ id }) => id === actorId);
  const shared = picture.bands.filter(({ stands }) => stands.some(({ actor }) => actor === self));
  const weights = new Map<number, { positions: number; claims: number }>();
  for (const { stands } of shared)
    for (const { actor, claims } of stands) {
      const weight = weights.get(actor) ?? { positions: 0, claims: 0 };
      weights.set(actor, { positions: weight.positions + 1, claims: weight.claims + claims.length });
    }
  weights.delete(self);
  if (self < 0 || weights.size === 0) return null;
  const nearest = [...weights]
    .sort(
      ([a, x], [b, y]) =>
        y.positions - x.positions || y.claims - x.claims || compareText(data.actors[a]?.id ?? '', data.actors[b]?.id ?? ''),
    )
    .slice(0, mostNeighbours)
    .map(([actor]) => actor);
  const kept = new Set([self, ...nearest]);
  return {
    picture: {
      ...picture,
      bands: shared.map((band) => ({ ...band, stands: band.stands.filter(({ actor }) => kept.has(actor)), unresolved: [] })),
    },
    others: weights.size - nearest.length,
  };
};
