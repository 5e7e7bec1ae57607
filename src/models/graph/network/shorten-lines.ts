import { mean } from 'd3-array';
import { at } from '../../corpus/look-up.ts';
import type { LinkToPlace, Moving } from './place-first.ts';

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
const lengthAt = (nodes: readonly Moving[], { ends, weights }: Ties, node: number, x: number, y: number, except = -1): number => {
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
const middleOfTies = (nodes: readonly Moving[], { ends }: Ties, node: number): { x: number; y: number } | null => {
  const own = at(ends, node);
  const along = (axis: 'x' | 'y'): number | undefined => mean(own, (end) => at(nodes, end)[axis]);
  const [x, y] = [along('x'), along('y')];
  return x === undefined || y === undefined ? null : { x, y };
};

/** How many of the nodes that stand better are asked. */
const asked = 12;
/** An exchange that gains less, in units, is not worth it: it would come and go with small changes of the data. */
const leastOfExchange = 8;

/** The nodes nearest to a point and nearer than `node` is, nearest first. */
const standBetter = (nodes: readonly Moving[], node: Moving, x: number, y: number): number[] => {
  const found: { index: number; away: number }[] = [];
  const own = (node.x - x) ** 2 + (node.y - y) ** 2;
  for (let index = 0; index < nodes.length; index += 1) {
    const other = at(nodes, index);
    const away = (other.x - x) ** 2 + (other.y - y) ** 2;
    const last = found.at(-1);
    if (away >= own || other === node || (found.length === asked && last && away >= last.away)) continue;
    if (found.length === asked) found.pop();
    let place = found.length;
    while (place > 0 && at(found, place - 1).away > away) place -= 1;
    found.splice(place, 0, { index, away });
  }
  return found.map(({ index }) => index);
};

/**
 * Lets each node exchange its place with one that stands nearer to the middle of those it is tied to, where that makes the
 * lines of the two shorter altogether; says how many did. Forces alone do not find this: between two such nodes stand others.
 */
export const exchangePlaces = (nodes: readonly Moving[], ties: Ties): number => {
  let exchanged = 0;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = at(nodes, index);
    const middle = middleOfTies(nodes, ties, index);
    if (!middle) continue;
    const own = { x: node.x, y: node.y };
    let best: Moving | undefined;
    let most = leastOfExchange;
    for (const other of standBetter(nodes, node, middle.x, middle.y)) {
      const { x, y } = at(nodes, other);
      const before = lengthAt(nodes, ties, index, own.x, own.y, other) + lengthAt(nodes, ties, other, x, y, index);
      const after = lengthAt(nodes, ties, index, x, y, other) + lengthAt(nodes, ties, other, own.x, own.y, index);
      if (before - after > most) [best, most] = [at(nodes, other), before - after];
    }
    if (!best) continue;
    [node.x, node.y, best.x, best.y] = [best.x, best.y, own.x, own.y];
    exchanged += 1;
  }
  return exchanged;
};

/** A node looks this far around itself: a longer way would let a small change of the data turn the picture over. */
const reach = 40;
const ringStep = 8;
const placeStep = 16;
/** A move that gains less, in units, is not worth it. */
const leastOfMove = 2;

/** Ways to go, on rings around a node. */
const ways = Array.from({ length: reach / ringStep }, (_, ring) => (ring + 1) * ringStep).flatMap((radius) => {
  const places = Math.round((2 * Math.PI * radius) / placeStep);
  return Array.from({ length: places }, (_, place) => {
    const angle = (2 * Math.PI * place) / places;
    return { dx: radius * Math.cos(angle), dy: radius * Math.sin(angle) };
  });
});

const isFree = (nodes: readonly Moving[], node: Moving, x: number, y: number): boolean => {
  const [left, right, top, bottom] = [x - node.left, x + node.right, y - node.top, y + node.bottom];
  for (const other of nodes)
    if (
      right > other.x - other.left &&
      other.x + other.right > left &&
      bottom > other.y - other.top &&
      other.y + other.bottom > top &&
      other !== node
    )
      return false;
  return true;
};

/**
 * Moves each node to the free place near it, between x = 0 and `width`, where its lines are shortest. Boxes that did not lie on
 * each other do not afterwards. Says how many moved.
 */
export const moveNearer = (nodes: readonly Moving[], ties: Ties, width: number): number => {
  let moved = 0;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = at(nodes, index);
    if (at(ties.ends, index).length === 0) continue;
    let best: { x: number; y: number } | undefined;
    let least = lengthAt(nodes, ties, index, node.x, node.y) - leastOfMove;
    for (const { dx, dy } of ways) {
      const [x, y] = [node.x + dx, node.y + dy];
      if (x < node.left || x > width - node.right || !isFree(nodes, node, x, y)) continue;
      const length = lengthAt(nodes, ties, index, x, y);
      if (length < least) [best, least] = [{ x, y }, length];
    }
    if (!best) continue;
    [node.x, node.y] = [best.x, best.y];
    moved += 1;
  }
  return moved;
};
