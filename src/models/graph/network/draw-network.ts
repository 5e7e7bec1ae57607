import { isConcluded, isUnchecked } from '../../stands/stance-basis.ts';
import { dashOf, drawPicture, stanceColour } from '../draw/drawing.ts';
import { type Attributes, element, type Markup } from '../draw/markup.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import { type NetworkScene, nearEnds, type SceneEdge, type SceneNode } from './make-scene.ts';
import { labelOffset, nodeFont, nodeLine, nodeShape, widestName } from './node-shape.ts';

/** How to read its lines. */
export const lineLegend =
  'Full lines support, long dashes support on a condition, dots take no side, short dashes oppose; pale lines are inferred, or read by a language model.';

const edgePaint = ({ kind, certainty, width }: SceneEdge): Attributes => {
  // A line has no inside to be left empty: what is unchecked is paler, what is concluded paler still.
  const opacity = isConcluded(certainty) ? 0.5 : isUnchecked(certainty) ? 0.75 : 1;
  return { stroke: stanceColour(kind), 'stroke-width': roundTenth(width), 'stroke-opacity': opacity, ...dashOf(kind) };
};

/** Where nodes and edges lead when the network is drawn without a script to serve it. */
export interface NetworkLinks {
  node: (node: SceneNode) => string;
  edge: (edge: SceneEdge) => string;
}

const drawEdge = (edge: SceneEdge, selected: string, links: NetworkLinks | undefined): Markup => {
  const line = nearEnds(edge);
  return element(
    links ? 'a' : 'g',
    {
      key: edge.id,
      href: links?.edge(edge),
      // A reader of the page meets the same in the nodes and in the lists: the lines need no stops of their own.
      ...(links ? { tabindex: -1, 'aria-hidden': 'true' } : {}),
      class: `edge ${edge.kind} ${edge.certainty}`,
      'data-select': edge.id,
      'data-ends': `${edge.from.id} ${edge.to.id}`,
      'aria-current': edge.id === selected || undefined,
    },
    element('title', {}, edge.name()),
    element('line', { key: 'hit', class: 'hit', ...line, stroke: 'transparent', 'stroke-width': 14 }),
    element('line', { key: 'line', class: 'line', ...line, ...edgePaint(edge) }),
  );
};

const drawName = (node: SceneNode, lines: readonly string[]): Markup =>
  element(
    'text',
    {
      'font-size': nodeFont,
      'font-weight': node.kind === 'position' ? 650 : 500,
      fill: 'var(--ink)',
      // A rim of paper, so that a name reads where lines run under it.
      ...(node.kind === 'position'
        ? {}
        : { stroke: 'var(--paper)', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
      ...(node.kind === 'position' ? { 'text-anchor': 'middle' } : {}),
    },
    lines.map((text, line) =>
      element(
        'tspan',
        {
          x: node.kind === 'position' ? 0 : roundTenth(labelOffset(node.radius)),
          y: roundTenth((line - (lines.length - 1) / 2) * nodeLine + nodeFont * 0.35),
        },
        text,
      ),
    ),
  );

const drawNode = (
  node: SceneNode,
  scene: NetworkScene,
  size: 'wide' | 'narrow',
  selected: string,
  links: NetworkLinks | undefined,
): Markup => {
  const shape = nodeShape(node, widestName[size]);
  const isPosition = node.kind === 'position';
  const box = { x: -shape.left + 3, y: -shape.top + 3, width: shape.left + shape.right - 6, height: shape.top + shape.bottom - 6 };
  const rounded = Object.fromEntries(Object.entries(box).map(([name, value]) => [name, roundTenth(value)]));
  const paint = isPosition && scene.named ? { fill: 'var(--sunken)', stroke: 'var(--rule-strong)' } : { fill: 'transparent' };
  return element(
    links ? 'a' : 'g',
    {
      key: node.id,
      class: `node ${node.kind}`,
      transform: `translate(${node.x} ${node.y})`,
      // A link is named by its title, as the marks of Positions are.
      ...(links ? { href: links.node(node) } : { role: 'graphics-symbol', tabindex: -1, 'aria-label': node.name }),
      'data-select': node.id,
      'aria-current': node.id === selected || undefined,
    },
    element('title', {}, node.name),
    scene.named
      ? element('rect', { key: 'hit', class: 'hit', ...rounded, rx: 3, ...paint })
      : element('circle', { key: 'hit', class: 'hit', r: 12, fill: 'transparent' }),
    (!isPosition || !scene.named) &&
      element('circle', {
        key: 'disc',
        class: 'disc',
        r: roundTenth(node.radius),
        fill: isPosition ? 'var(--ink)' : 'var(--ink-soft)',
        stroke: 'var(--paper)',
        'stroke-width': 1.5,
      }),
    scene.named && drawName(node, shape.lines),
  );
};

/** Draws the view Network. What is lit, and how near it is seen, the page adds: this is the whole of it. */
export const drawNetwork = (scene: NetworkScene, size: 'wide' | 'narrow', label: string, selected: string, links?: NetworkLinks): Markup =>
  drawPicture(
    { view: `network ${scene.named ? 'named' : 'crowded'}`, kind: 'network', label, width: scene.width, height: scene.height },
    element(
      'g',
      { key: 'zoomed', class: 'zoomed' },
      element(
        'g',
        { key: 'edges', class: 'edges' },
        scene.edges.map((edge) => drawEdge(edge, selected, links)),
      ),
      element(
        'g',
        { key: 'nodes', class: 'nodes' },
        scene.nodes.map((node) => drawNode(node, scene, size, selected, links)),
      ),
    ),
  );
