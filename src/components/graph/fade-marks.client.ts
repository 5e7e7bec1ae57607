import { filterStands, type StandFilter } from '../../models/graph/picture/filter-stands.ts';
import type { GraphData } from '../../models/graph/picture/graph-data.ts';
import type { GraphState } from '../../models/graph/picture/graph-state.ts';
import type { Folding } from '../../models/moves/find-histories.ts';

/** Whether an element is on the screen, or at most a screen away: of thousands of marks a phone shows some dozens. */
const isNearSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -window.innerHeight && top < 2 * window.innerHeight;
};

/** A sheet over a mark or cell. It fades what lies under it without a change to a drawing of thousands, which would all be painted anew. */
const makeVeil = (element: Element, place: Element): HTMLElement => {
  const veil = document.createElement('div');
  const [box, frame] = [(element.closest('td') ?? element).getBoundingClientRect(), place.getBoundingClientRect()];
  // A table's first column stays while the others scroll under it.
  const head = element.closest('tr')?.firstElementChild?.getBoundingClientRect();
  const left = Math.max(box.left, head?.right ?? box.left);
  veil.className = 'veil';
  veil.dataset.over = element.getAttribute('data-select') ?? '';
  Object.assign(veil.style, {
    left: `${left - frame.left + place.scrollLeft}px`,
    top: `${box.top - frame.top + place.scrollTop}px`,
    width: `${Math.max(0, box.right - left)}px`,
    // The line under a cell stays.
    height: `${box.height - 1}px`,
  });
  return veil;
};

/** Lets marks step back that a period has nothing of, while the brush still moves: a drawing takes longer than a frame. */
export interface FadingMarks {
  /** Fades in a place what the period leaves out and brings back what it has; says of any mark, by what selects it, whether it stays. */
  show: (state: GraphState, place: Element) => (id: string) => boolean;
  /** What is on the screen was drawn anew. */
  forget: () => void;
}

/** Serves marks, nodes, edges and cells, in whichever view they are: a veil comes over marks and cells, nodes and edges turn pale themselves. */
export const makeFadingMarks = (data: GraphData): FadingMarks => {
  const filters = new Map<Folding, StandFilter & { numbers: ReadonlyMap<string, number> }>();
  const filterOf = (folding: Folding) => {
    const known = filters.get(folding);
    if (known) return known;
    const filter = filterStands(data, folding);
    const made = { ...filter, numbers: new Map(filter.ids.map((id, index) => [id, index])) };
    filters.set(folding, made);
    return made;
  };
  let elements: (Element[] | undefined)[] | undefined;
  let veils: HTMLElement | undefined;
  let before = new Uint8Array();
  return {
    show: (state, place) => {
      const { ids, numbers, show } = filterOf(state.folding);
      const shown = show(state);
      if (!elements) {
        elements = [];
        before = new Uint8Array(ids.length).fill(1);
        for (const found of place.querySelectorAll('[data-select]')) {
          const number = numbers.get(found.getAttribute('data-select') ?? '');
          if (number === undefined || !isNearSight(found)) continue;
          const element = state.view === 'network' ? found : makeVeil(found, place);
          const same = elements[number];
          if (same) same.push(element);
          else elements[number] = [element];
        }
        if (state.view !== 'network') {
          veils = document.createElement('div');
          veils.className = 'veils';
          veils.append(...elements.flatMap((same) => same ?? []));
          place.append(veils);
        }
      }
      for (let mark = 0; mark < shown.length; mark += 1) {
        if (shown[mark] === before[mark]) continue;
        for (const element of elements[mark] ?? []) element.toggleAttribute('data-out', shown[mark] === 0);
      }
      before = shown.slice();
      return (id) => shown[numbers.get(id) ?? -1] !== 0;
    },
    forget: () => {
      elements = undefined;
      veils?.remove();
    },
  };
};
