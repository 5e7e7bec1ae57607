import type { Side } from '../../stands/decide-side.ts';
import type { Normalisation } from '../picture/graph-state.ts';
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
  /** Congruence less conflict, normalised: see `pairFormula`. */
  weight: number;
  /** What the pair's numbers are divided by. */
  norm: number;
}

/** The normalisations in words, as Discourse Network Analyzer names them. */
export const normalisationWords: Record<Normalisation, string> = {
  average: 'average activity: divided by half of the sum of the positions on which each takes a side',
  none: 'no normalization: positions are counted',
  jaccard: 'Jaccard: divided by the positions on which either takes a side',
  cosine: 'cosine: divided by the root of the product of the positions of each',
};

/**
 * The measure, in words: the subtract network of discourse network analysis. Leifeld, Gruber and Bossner, Discourse Network
 * Analyzer Manual, chapters on congruence and conflict networks and on normalisation.
 */
export const pairFormula =
  'Agreement is the number of positions on which two actors take the same side (congruence), less those on which they take opposite sides (conflict). Support and support on a condition are one side, opposition the other; taking no side, an unclear one or differing counts for neither.';

/** The side of a position that an actor is on: 1 for, -1 against, 0 for neither. */
export const signOf = (side: Side): number => (side === 'oppose' ? -1 : side === 'support' || side === 'conditional' ? 1 : 0);

const normOf = (rule: Normalisation, a: number, b: number, shared: number): number => {
  switch (rule) {
    case 'none':
      return 1;
    case 'average':
      return (a + b) / 2;
    case 'jaccard':
      return a + b - shared;
    case 'cosine':
      return Math.sqrt(a * b);
  }
};

/** All pairs of the actors given who share a position on which both take a side. */
export const compareActors = ({ bands }: GraphPicture, among: ReadonlySet<number>, rule: Normalisation): ActorPair[] => {
  const activity = new Map<number, number>();
  const pairs = new Map<string, { a: number; b: number; agree: number[]; conflict: number[] }>();
  const note = (one: PictureStand, other: PictureStand): void => {
    const [a, b] = one.actor < other.actor ? [one.actor, other.actor] : [other.actor, one.actor];
    const key = `${a} ${b}`;
    const pair = pairs.get(key) ?? { a, b, agree: [], conflict: [] };
    pairs.set(key, pair);
    (signOf(one.side) === signOf(other.side) ? pair.agree : pair.conflict).push(one.position);
  };
  for (const { stands } of bands) {
    const sided = stands.filter(({ actor, side }) => among.has(actor) && signOf(side) !== 0);
    for (const { actor } of sided) activity.set(actor, (activity.get(actor) ?? 0) + 1);
    sided.forEach((one, index) => {
      for (const other of sided.slice(index + 1)) note(one, other);
    });
  }
  return [...pairs.values()].map((pair) => {
    const shared = pair.agree.length + pair.conflict.length;
    const norm = normOf(rule, activity.get(pair.a) ?? 0, activity.get(pair.b) ?? 0, shared);
    return { ...pair, norm, weight: (pair.agree.length - pair.conflict.length) / norm };
  });
};
