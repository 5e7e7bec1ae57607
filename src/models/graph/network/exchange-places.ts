import { at } from '../../corpus/look-up.ts';
import type { Moving } from './node-to-place.ts';
import { lengthAt, middleOfTies, type Ties } from './ties.ts';

/** How many of the nodes that stand better are asked. */
const asked = 12;
/** An exchange that gains less, in units, is not worth it: it would come and go with small changes of the data. */
const leastGain = 8;

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
    let most = leastGain;
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
