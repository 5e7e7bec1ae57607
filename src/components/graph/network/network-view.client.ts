import { drawNetwork } from '../../../models/graph/network/draw-network.ts';
import { describeLeftOut, makeScene, type NetworkScene } from '../../../models/graph/network/make-scene.ts';
import type { NetworkLayouts } from '../../../models/graph/network/network-layout.ts';
import type { GraphData } from '../../../models/graph/picture/graph-data.ts';
import type { GraphState } from '../../../models/graph/picture/graph-state.ts';
import type { GraphPicture } from '../../../models/graph/picture/make-picture.ts';
import { writeSelection } from '../../../models/graph/picture/state-in-url.ts';
import { needPart, patchChildren } from '../patch-markup.client.ts';
import { setTabStop } from '../walk-marks.client.ts';
import { mostDrawn, mostMoving, nodeAt, paintNetwork } from './paint-network.client.ts';
import { type Lens, makeZoom } from './zoom.client.ts';

/** Lights what hangs together with one node or edge of a network, and lets the rest step back; null lights all alike. */
const lightNeighbours = (picture: Element, selected: string | null): void => {
  const edges = [...picture.querySelectorAll<SVGElement>('.edge')];
  const nodes = [...picture.querySelectorAll<SVGElement>('.node')];
  const idOf = (element: SVGElement): string => element.dataset.select ?? '';
  const endsOf = (edge: SVGElement): string[] => (edge.dataset.ends ?? '').split(' ');
  const known = selected !== null && [...edges, ...nodes].some((element) => idOf(element) === selected);
  picture.toggleAttribute('data-lit', known);
  const lit = new Set<string>(known && selected !== null ? [selected] : []);
  for (const edge of edges) {
    const on = known && (idOf(edge) === selected || endsOf(edge).includes(selected));
    edge.toggleAttribute('data-lit', on);
    if (on) for (const end of endsOf(edge)) lit.add(end);
  }
  for (const node of nodes) node.toggleAttribute('data-lit', lit.has(idOf(node)));
};

/** The view Network of a figure. */
export interface NetworkView {
  show: (picture: GraphPicture, state: GraphState, size: 'wide' | 'narrow') => void;
  /** Paints only what stays, by what selects it, until the network is shown anew; drawn nodes and edges fade by themselves. */
  fade: (stays: (id: string) => boolean) => void;
}

/** Serves the network: draws it as SVG or paints it on a canvas, lights what is pointed at, zooms. `select` gets an id as the URL writes it. */
export const makeNetworkView = (
  figure: HTMLElement,
  data: GraphData,
  layouts: NetworkLayouts,
  label: string,
  select: (id: string) => void,
): NetworkView => {
  const place = needPart(figure, 'network', HTMLElement);
  const note = needPart(figure, 'left-out', HTMLElement);
  let scene: NetworkScene | undefined;
  let lens: Lens = { scale: 1, x: 0, y: 0 };
  let selected: string | null = null;
  let pointed: string | null = null;
  const canvas = document.createElement('canvas');
  canvas.className = 'graph-picture network';
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${label}, painted: the view Table says the same`);
  canvas.tabIndex = 0;

  let frame = 0;
  const paintNow = (shown: NetworkScene, quick: boolean): void =>
    paintNetwork(canvas, shown, lens, pointed ?? (selected !== null && !selected.includes('.') ? selected : null), quick);
  const paint = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (scene) paintNow(scene, false);
    });
  };
  const light = (): void => {
    const picture = place.querySelector('svg');
    if (picture) lightNeighbours(picture, pointed ?? selected);
    else paint();
  };
  const idAt = (target: EventTarget | null): string | null =>
    target instanceof Element ? (target.closest('[data-select]')?.getAttribute('data-select') ?? null) : null;
  const point = (id: string | null): void => {
    if (id === pointed) return;
    pointed = id;
    light();
  };
  place.addEventListener('pointerover', ({ target }) => target !== canvas && point(idAt(target)));
  place.addEventListener('pointerleave', () => point(null));
  place.addEventListener('focusin', ({ target }) => target !== canvas && point(idAt(target)));
  place.addEventListener('focusout', () => point(null));

  const nodeUnder = ({ clientX, clientY }: MouseEvent): string | null => {
    if (!scene) return null;
    const { left, top, width } = canvas.getBoundingClientRect();
    const unit = scene.width / width;
    const [x, y] = [((clientX - left) * unit - lens.x) / lens.scale, ((clientY - top) * unit - lens.y) / lens.scale];
    return nodeAt(scene, x, y, (10 * unit) / lens.scale)?.id ?? null;
  };
  canvas.addEventListener('pointermove', (event) => point(nodeUnder(event)));
  canvas.addEventListener('click', (event) => {
    const id = nodeUnder(event);
    if (id !== null) select(id);
  });

  /** Gives the canvas `ratio` pixels for each of the page's. */
  const sizeCanvas = (shown: NetworkScene, ratio: number): void => {
    const width = Math.round((place.clientWidth || shown.width) * ratio);
    const height = Math.round((width * shown.height) / shown.width);
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  };

  const zoom = makeZoom(
    place,
    () => scene ?? { width: 1, height: 1 },
    (next) => {
      lens = next;
      const zoomed = place.querySelector<SVGGElement>('.zoomed');
      if (zoomed) zoomed.style.transform = `translate(${lens.x}px, ${lens.y}px) scale(${lens.scale})`;
      else paint();
    },
  );
  for (const [part, act] of [
    ['zoom-in', () => zoom.by(1.4)],
    ['zoom-out', () => zoom.by(1 / 1.4)],
    ['zoom-reset', zoom.reset],
  ] as const)
    needPart(figure, part, HTMLButtonElement).addEventListener('click', act);

  return {
    fade: (stays) => {
      if (!scene || !canvas.isConnected) return;
      // A pixel for each of the page's: a screen of four times as many could not be painted within a frame.
      sizeCanvas(scene, 1);
      const edges = scene.edges.slice(-mostMoving).filter(({ id }) => stays(id));
      paintNow({ ...scene, edges, nodes: scene.nodes.filter(({ id }) => stays(id)) }, true);
    },
    show: (picture, state, size) => {
      const before = scene;
      scene = makeScene(picture, data, layouts, state, size);
      selected = state.selection ? writeSelection(state.selection) : null;
      if (state.selection?.kind === 'position') selected = `*${state.selection.position}`;
      if (before && (before.width !== scene.width || before.height !== scene.height)) zoom.reset();
      note.textContent = describeLeftOut(scene);
      if (scene.nodes.length + scene.edges.length > mostDrawn) {
        if (!canvas.isConnected) place.replaceChildren(canvas);
        sizeCanvas(scene, Math.min(2, window.devicePixelRatio || 1));
        paint();
        return;
      }
      patchChildren(place, [drawNetwork(scene, size, label, selected ?? '')]);
      const svg = place.querySelector('svg');
      if (svg) {
        setTabStop(svg);
        lightNeighbours(svg, pointed ?? selected);
      }
    },
  };
};
