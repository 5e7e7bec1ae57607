import { greatest, sum } from 'd3-array';
import { compareText } from '../../corpus/compare-text.ts';
import { at } from '../../corpus/look-up.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { GraphState } from '../picture/graph-state.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import { type ActorPair, compareActors, signOf } from './compare-actors.ts';

/** Who agrees with whom, in an order in which those who agree stand together. */
export interface Agreement {
  /** Indexes of the actors in that order, group after group. */
  actors: readonly number[];
  /** The same by groups: those in one agree, on average, with more of it than they contradict. */
  groups: readonly (readonly number[])[];
  pairs: readonly ActorPair[];
  /** The pair of two actors; undefined where they share no position. */
  pairOf: (a: number, b: number) => ActorPair | undefined;
  /** Actors who share a position with others, and are left out since there are too many. */
  leftOut: number;
}

/** Part of a tree of actors, with its leaves in their order. */
interface Branch {
  leaves: readonly number[];
}

/** Two branches, so turned that those who agree most meet in the middle. */
const join = (one: Branch, other: Branch, weight: (a: number, b: number) => number): Branch => {
  const ends = ({ leaves }: Branch): [number, number] => [at(leaves, 0), at(leaves, leaves.length - 1)];
  const [[a, b], [c, d]] = [ends(one), ends(other)];
  const turns = [
    { turned: [false, false], near: weight(b, c) },
    { turned: [false, true], near: weight(b, d) },
    { turned: [true, false], near: weight(a, c) },
    { turned: [true, true], near: weight(a, d) },
  ] as const;
  const best = turns.reduce((most, next) => (next.near > most.near + 1e-9 ? next : most));
  const leavesOf = ({ leaves }: Branch, turned: boolean): readonly number[] => (turned ? leaves.toReversed() : leaves);
  return { leaves: [...leavesOf(one, best.turned[0]), ...leavesOf(other, best.turned[1])] };
};

/**
 * Average-linkage clustering (Sokal and Michener 1958): the two branches that agree most, on average, are joined again and
 * again; `groups` are the branches before the first that agree no more than they contradict each other are joined.
 */
const cluster = (
  actors: readonly number[],
  weight: (a: number, b: number) => number,
): { order: number[]; groups: (readonly number[])[] } => {
  let branches: Branch[] = actors.map((actor) => ({ leaves: [actor] }));
  let likeness = actors.map((a) => actors.map((b) => weight(a, b)));
  let groups: (readonly number[])[] | undefined;
  while (branches.length > 1) {
    let [best, x, y] = [Number.NEGATIVE_INFINITY, 0, 1];
    for (let i = 0; i < branches.length; i += 1)
      for (let j = i + 1; j < branches.length; j += 1) {
        const value = likeness[i]?.[j] ?? 0;
        if (value > best + 1e-9) [best, x, y] = [value, i, j];
      }
    if (best <= 1e-9) groups ??= branches.map(({ leaves }) => leaves);
    const [one, other] = [at(branches, x), at(branches, y)];
    const [m, n] = [one.leaves.length, other.leaves.length];
    const kept = branches.map((_, index) => index).filter((index) => index !== y);
    const merged = kept.map((k) => ((likeness[x]?.[k] ?? 0) * m + (likeness[y]?.[k] ?? 0) * n) / (m + n));
    likeness = kept.map((i, row) =>
      kept.map((j, column) => (i === x ? at(merged, column) : j === x ? at(merged, row) : (likeness[i]?.[j] ?? 0))),
    );
    branches = kept.map((index) => (index === x ? join(one, other, weight) : at(branches, index)));
  }
  const order = branches.flatMap(({ leaves }) => leaves);
  const found = groups ?? (order.length === 0 ? [] : [order]);
  const places = new Map(order.map((actor, place) => [actor, place]));
  const place = (actor: number): number => places.get(actor) ?? 0;
  const sorted = found
    .map((group) => group.toSorted((a, b) => place(a) - place(b)))
    .sort((a, b) => b.length - a.length || place(at(a, 0)) - place(at(b, 0)));
  return { order: sorted.flat(), groups: sorted };
};

/** The actors of a picture who share a position with another on which both take a side, at most `limit` of them (0: all), grouped by agreement. */
export const groupActors = (picture: GraphPicture, data: GraphData, { norm }: Pick<GraphState, 'norm'>, limit: number): Agreement => {
  const all = compareActors(picture, new Set(data.actors.keys()), norm);
  const claims = new Map<number, number>();
  for (const { stands } of picture.bands)
    for (const stand of stands) claims.set(stand.actor, (claims.get(stand.actor) ?? 0) + stand.claims.length);
  const related = [...new Set(all.flatMap(({ a, b }) => [a, b]))].sort(
    (a, b) => (claims.get(b) ?? 0) - (claims.get(a) ?? 0) || compareText(at(data.actors, a).id, at(data.actors, b).id),
  );
  const kept = limit === 0 ? related : related.slice(0, limit);
  const among = new Set(kept);
  const pairs = all.filter(({ a, b }) => among.has(a) && among.has(b));
  const byKey = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const pairOf = (a: number, b: number): ActorPair | undefined => byKey.get(a < b ? `${a} ${b}` : `${b} ${a}`);
  const { order, groups } = cluster(kept, (a, b) => pairOf(a, b)?.weight ?? 0);
  return { actors: order, groups, pairs, pairOf, leftOut: related.length - kept.length };
};

/** A position on which a group and the others stand on opposite sides. */
export interface Parting {
  position: number;
  /** How many of the group, and of the others, are for it and against it. */
  inside: { for: number; against: number };
  outside: { for: number; against: number };
}

/** The positions that part a group from all others, those that part it most clearly first: the question that Pol.is asks of its groups. */
export const findPartings = ({ bands }: GraphPicture, group: readonly number[], all: readonly number[]): Parting[] => {
  const [own, shown] = [new Set(group), new Set(all)];
  const partings = bands.map(({ position, stands }) => {
    const count = (inside: boolean, sign: number): number =>
      stands.filter(({ actor, side }) => shown.has(actor) && own.has(actor) === inside && signOf(side) === sign).length;
    return {
      position,
      inside: { for: count(true, 1), against: count(true, -1) },
      outside: { for: count(false, 1), against: count(false, -1) },
    };
  });
  const lean = (one: Parting['inside']): number => (one.for - one.against) / Math.max(1, one.for + one.against);
  const apart = ({ inside, outside }: Parting): number => Math.abs(lean(inside) - lean(outside));
  return partings
    .filter(({ inside, outside }) => lean(inside) * lean(outside) < 0)
    .sort((a, b) => apart(b) - apart(a) || sum(Object.values(b.inside)) - sum(Object.values(a.inside)));
};

/** Those with whom an actor agrees most, and those whom it contradicts most. */
export const nearestOf = (actor: number, { pairs }: Agreement): { agrees: ActorPair[]; conflicts: ActorPair[] } => {
  const own = pairs.filter(({ a, b }) => a === actor || b === actor);
  const strongest = (found: ActorPair[]): ActorPair[] => found.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  return { agrees: strongest(own.filter(({ weight }) => weight > 0)), conflicts: strongest(own.filter(({ weight }) => weight < 0)) };
};

/** The largest weight of all pairs; 1 where there is none. */
export const mostWeight = ({ pairs }: Agreement): number => Math.abs(greatest(pairs, ({ weight }) => Math.abs(weight))?.weight ?? 0) || 1;
