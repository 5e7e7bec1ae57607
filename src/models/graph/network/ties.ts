import { at } from '../../corpus/look-up.ts';
import type { LinkToPlace, Moving } from './node-to-place.ts';

/** The other ends of each node's lines, by index, with the lines' weights. */
export interface Ties {
  ends: readonly (readonly number[])[];
  weights: readonly (readonly number[])[];
}

/** Lists the lines of each node. */
export const listTies = (nodes: readonly { id: string }[], links: readonly LinkToPlace[]): Ties => {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const ends = nodes.map((): number[] => []);
  const weights = nodes.map((): number[] => []);
  for (const { source, target, weight } of links) {
    const [a, b] = [indexOf.get(source), indexOf.get(target)];
    if (a === undefined || b === undefined) continue;
    ends[a]?.push(b);
    ends[b]?.push(a);
    weights[a]?.push(weight);
    weights[b]?.push(weight);
  }
  return { ends, weights };
};

/** A line to its first place, of this weight a line, keeps a node where it was before a small change of the data. */
const homeTie = 0.06;

/** Length of a node's lines, each times its weight, were it at a point; the line to `except` is not counted. The way to its first place counts a little. */
export const lengthAt = (nodes: readonly Moving[], { ends, weights }: Ties, node: number, x: number, y: number, except = -1): number => {
  const [own, heavy] = [at(ends, node), at(weights, node)];
  const { homeX, homeY } = at(nodes, node);
  let length = homeTie * own.length * Math.sqrt((homeX - x) ** 2 + (homeY - y) ** 2);
  for (let tie = 0; tie < own.length; tie += 1) {
    const end = own[tie] ?? except;
    if (end === except) continue;
    const other = at(nodes, end);
    length += Math.sqrt((other.x - x) ** 2 + (other.y - y) ** 2) * (heavy[tie] ?? 1);
  }
  return length;
};

/** The middle of those that a node is tied to; null where there are none. */
export const middleOfTies = (nodes: readonly Moving[], { ends }: Ties, node: number): { x: number; y: number } | null => {
  const own = at(ends, node);
  if (own.length === 0) return null;
  let [x, y] = [0, 0];
  for (const end of own) {
    const other = at(nodes, end);
    x += other.x;
    y += other.y;
  }
  return { x: x / own.length, y: y / own.length };
};
