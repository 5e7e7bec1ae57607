import { roundTenth } from '../positions/placed-graph.ts';
import type { SceneEdge } from './make-scene.ts';

/** The ends of an edge's line: it stops at the rim of an actor's disc; under a position's box it runs on, unseen. */
export const nearEnds = ({ from, to }: SceneEdge): { x1: number; y1: number; x2: number; y2: number } => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const short = (node: SceneEdge['from']): number => (node.kind === 'actor' ? Math.min(node.radius, length / 2) / length : 0);
  const [a, b] = [short(from), short(to)];
  return {
    x1: roundTenth(from.x + (to.x - from.x) * a),
    y1: roundTenth(from.y + (to.y - from.y) * a),
    x2: roundTenth(to.x + (from.x - to.x) * b),
    y2: roundTenth(to.y + (from.y - to.y) * b),
  };
};
