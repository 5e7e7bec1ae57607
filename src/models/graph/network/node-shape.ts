import { measureLabel, wrapLabel } from '../positions/wrap-label.ts';
import type { RankedNode } from './rank-nodes.ts';

/** Size of names in the network, and the height of their lines. */
export const nodeFont = 13;
export const nodeLine = 16;

/** Widest line of a name in each of the two drawings. */
export const widestName = { wide: 150, narrow: 96 } as const;

/** How a node looks about its centre: an actor is a disc with its name beside it, a position a box around its label. */
export interface NodeShape {
  radius: number;
  lines: readonly string[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const labelGap = 5;
const margin = 3;

/** Radius of an actor's disc: its area follows its number of claims, up to a largest one. */
export const nodeRadius = (claims: number): number => Math.min(16, 5 * Math.sqrt(claims));

/** Radius of a node that stands without its name among hundreds: the area of an actor's disc follows its number of claims where that can be told at all. */
export const crowdedRadius = ({ kind, claims }: Pick<RankedNode, 'kind' | 'claims'>): number =>
  kind === 'position' ? 10 : Math.min(8, Math.max(2.5, 1.2 * Math.sqrt(claims)));

/** The shape of a node with its name, which is set in lines no wider than `widest`. */
export const nodeShape = ({ kind, label, claims }: Pick<RankedNode, 'kind' | 'label' | 'claims'>, widest: number): NodeShape => {
  const lines = wrapLabel(label, nodeFont, widest);
  const width = Math.max(...lines.map((line) => measureLabel(line, nodeFont)));
  const half = (lines.length * nodeLine) / 2;
  if (kind === 'position') {
    const across = width / 2 + 8;
    return { radius: 0, lines, left: across + margin, right: across + margin, top: half + 5 + margin, bottom: half + 5 + margin };
  }
  const radius = nodeRadius(claims);
  const tall = Math.max(radius, half, 12) + margin / 2;
  return { radius, lines, left: Math.max(radius, 12) + margin, right: radius + labelGap + width + margin, top: tall, bottom: tall };
};

/** Where the name of an actor begins, from the centre of its disc. */
export const labelOffset = (radius: number): number => radius + labelGap;
