import { at } from '../../corpus/look-up.ts';
import type { Moving } from './node-to-place.ts';
import { lengthAt, type Ties } from './ties.ts';

/** A node looks this far around itself: a longer way would let a small change of the data turn the picture over. */
const reach = 40;
const ringStep = 8;
const placeStep = 16;
/** A move that gains less, in units, is not worth it. */
const leastGain = 2;

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
    let least = lengthAt(nodes, ties, index, node.x, node.y) - leastGain;
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
