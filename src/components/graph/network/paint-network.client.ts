import { dashOf } from '../../../models/graph/draw/drawing.ts';
import { type NetworkScene, nearEnds, type SceneEdge, type SceneNode } from '../../../models/graph/network/make-scene.ts';
import { labelOffset, nodeFont, nodeLine, nodeShape, widestName } from '../../../models/graph/network/node-shape.ts';
import { readColour } from '../read-colour.client.ts';
import type { Lens } from './zoom.client.ts';

/** Above so many nodes and edges the network is painted on a canvas; the table says the same to those who cannot see it. */
export const mostDrawn = 500;

/** Of so many edges, the strongest, is painted what stays while the brush moves: more would not be done within a frame. */
export const mostMoving = 600;

/** The node under a point of the scene, or the nearest within a few units; undefined where there is none. */
export const nodeAt = ({ nodes }: NetworkScene, x: number, y: number, reach: number): SceneNode | undefined => {
  let best: SceneNode | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const away = Math.hypot(node.x - x, node.y - y) - node.radius;
    if (away < Math.min(least, reach)) [best, least] = [node, away];
  }
  return best;
};

/** Edges of one look, gathered so that each look is one path. */
const byLook = (edges: readonly SceneEdge[]): Map<string, SceneEdge[]> => {
  const looks = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const look = `${edge.kind} ${Math.round(edge.width)}`;
    const same = looks.get(look);
    if (same) same.push(edge);
    else looks.set(look, [edge]);
  }
  return looks;
};

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Room for a name beside its node: to the right, else to the left, above or below, where no name stands yet. */
const freeBox = (node: SceneNode, width: number, font: number, taken: readonly Box[]): Box => {
  const [away, height] = [labelOffset(node.radius), font * 1.2];
  const right = { x: node.x + away, y: node.y - height / 2, width, height };
  const places = [
    right,
    { ...right, x: node.x - away - width },
    { ...right, x: node.x - width / 2, y: node.y - away - height },
    { ...right, x: node.x - width / 2, y: node.y + away },
  ];
  const isFree = (box: Box): boolean =>
    taken.every((one) => box.x + box.width < one.x || one.x + one.width < box.x || box.y + height < one.y || one.y + one.height < box.y);
  return places.find(isFree) ?? right;
};

/** Paints names: of all nodes where the layout has room for them, else of positions, or of the node in hand and those around it. */
const paintNames = (
  context: CanvasRenderingContext2D,
  { nodes, named, size }: NetworkScene,
  near: ReadonlySet<string>,
  lit: string | null,
  { scale }: Lens,
): void => {
  const font = named ? nodeFont : nodeFont / scale;
  context.font = `500 ${font}px ${getComputedStyle(context.canvas).fontFamily}`;
  context.fillStyle = readColour('--ink');
  context.strokeStyle = readColour('--paper');
  context.lineWidth = font / 4;
  context.lineJoin = 'round';
  const isLabelled = ({ id, kind }: SceneNode): boolean =>
    near.size > 0 ? near.has(id) && (named || near.size < 60 || id === lit) : named || kind === 'position';
  const write = (text: string, x: number, y: number): void => {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  };
  const taken: Box[] = [];
  for (const node of nodes) {
    if (!isLabelled(node)) continue;
    if (named) {
      const { lines } = nodeShape(node, widestName[size]);
      for (const [line, text] of lines.entries())
        write(text, node.x + labelOffset(node.radius), node.y + (line - (lines.length - 1) / 2) * nodeLine + font * 0.35);
    } else {
      const box = freeBox(node, context.measureText(node.label).width, font, taken);
      taken.push(box);
      write(node.label, box.x, box.y + font * 0.85);
    }
  }
};

/** Paints a scene. `lit` is the id of the node whose neighbourhood stands out; null for none. `quick` leaves out names and dashes, which cost more than all the rest. */
export const paintNetwork = (canvas: HTMLCanvasElement, scene: NetworkScene, lens: Lens, lit: string | null, quick = false): void => {
  const context = canvas.getContext('2d');
  if (!context) return;
  const ratio = (canvas.width / scene.width) * lens.scale;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(ratio, 0, 0, ratio, (lens.x * canvas.width) / scene.width, (lens.y * canvas.width) / scene.width);
  const isLit = ({ from, to }: SceneEdge): boolean => lit === null || from.id === lit || to.id === lit;
  const strokes = (edges: readonly SceneEdge[], strength: number): void => {
    for (const same of byLook(edges).values()) {
      const [first] = same;
      if (!first) continue;
      const { kind } = first;
      context.globalAlpha = strength;
      context.lineWidth = quick ? 1 / ratio : Math.max(0.4, (first.width * 0.5) / lens.scale);
      context.strokeStyle = readColour(`--stance-${kind}`);
      context.setLineDash(
        kind && !quick
          ? (dashOf(kind)['stroke-dasharray'] ?? '')
              .split(' ')
              .filter((part) => part !== '')
              .map(Number)
          : [],
      );
      // One by one: a path of thousands of lines that cross is far slower to fill than as many lines.
      for (const edge of same) {
        const { x1, y1, x2, y2 } = nearEnds(edge);
        context.beginPath();
        context.moveTo(x1, y1);
        context.lineTo(x2, y2);
        context.stroke();
      }
    }
  };
  // Dashes cost far more than lines: thousands of them are drawn for the edges in hand alone.
  if (lit === null) strokes(scene.edges, scene.edges.length > 4000 ? 0.15 : 0.4);
  else strokes(scene.edges.filter(isLit), 0.9);
  context.setLineDash([]);
  const near = new Set(lit === null ? [] : scene.edges.filter(isLit).flatMap(({ from, to }) => [from.id, to.id]));
  for (const kind of ['actor', 'position'] as const) {
    context.fillStyle = readColour(kind === 'actor' ? '--ink-soft' : '--ink');
    for (const strength of [1, 0.25]) {
      context.globalAlpha = strength;
      for (const node of scene.nodes) {
        if (node.kind !== kind || (lit === null || near.has(node.id)) !== (strength === 1)) continue;
        context.beginPath();
        context.arc(node.x, node.y, node.radius, 0, 2 * Math.PI);
        context.fill();
      }
    }
  }
  context.globalAlpha = 1;
  if (quick) return;
  paintNames(context, scene, near, lit, lens);
};
