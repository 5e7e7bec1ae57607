import type { Side } from '../../stands/decide-side.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import type { PictureStand } from '../picture/make-picture-stand.ts';

/** How two actors relate over the positions on which both take a side. */
export interface ActorPair {
  /** Indexes of the actors, the smaller first. */
  a: number;
  b: number;
  /** Positions on which they take the same side, and opposite ones. */
  agree: readonly number[];
  conflict: readonly number[];
  /** -1 to 1: see `pairFormula`. */
  weight: number;
}

/**
 * The measure, in words. It is the subtract network of discourse network analysis (agreements less conflicts), with
 * average activity as the norm, so that who speaks on everything is not near to everybody: Leifeld, Gruber and Bossner,
 * Discourse Network Analyzer Manual, chapter on normalisation.
 */
export const pairFormula =
  '(positions on the same side − positions on opposite sides) ÷ half of the sum of the positions on which each of the two takes a side. Support and support on a condition are one side, opposition the other; taking no side, an unclear one or differing counts for neither.';

const sign = (side: Side): number => (side === 'oppose' ? -1 : side === 'support' || side === 'conditional' ? 1 : 0);

/** All pairs of the actors given who share a position on which both take a side. */
export const compareActors = ({ bands }: GraphPicture, among: ReadonlySet<number>): ActorPair[] => {
  const activity = new Map<number, number>();
  const pairs = new Map<string, { a: number; b: number; agree: number[]; conflict: number[] }>();
  const note = (one: PictureStand, other: PictureStand): void => {
    const [a, b] = one.actor < other.actor ? [one.actor, other.actor] : [other.actor, one.actor];
    const key = `${a} ${b}`;
    const pair = pairs.get(key) ?? { a, b, agree: [], conflict: [] };
    pairs.set(key, pair);
    (sign(one.side) === sign(other.side) ? pair.agree : pair.conflict).push(one.position);
  };
  for (const { stands } of bands) {
    const sided = stands.filter(({ actor, side }) => among.has(actor) && sign(side) !== 0);
    for (const { actor } of sided) activity.set(actor, (activity.get(actor) ?? 0) + 1);
    sided.forEach((one, index) => {
      for (const other of sided.slice(index + 1)) note(one, other);
    });
  }
  return [...pairs.values()].map((pair) => {
    const mean = ((activity.get(pair.a) ?? 0) + (activity.get(pair.b) ?? 0)) / 2;
    return { ...pair, weight: (pair.agree.length - pair.conflict.length) / mean };
  });
};
