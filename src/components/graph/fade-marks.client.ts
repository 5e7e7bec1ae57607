import type { Folding } from '../../models/moves/find-histories.ts';
import { filterStands, type StandFilter } from '../../models/position-graph/picture/filter-stands.ts';
import type { GraphData } from '../../models/position-graph/picture/graph-data.ts';
import type { GraphState } from '../../models/position-graph/picture/graph-state.ts';

/** A table of more cells than these cannot be painted within a frame: it waits until the brush rests. */
const mostCells = 600;

/** Whether an element is on the screen, or at most a screen away: of thousands of marks a phone shows some dozens. */
const isNearSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -window.innerHeight && top < 2 * window.innerHeight;
};

/** Lets marks step back that a period has nothing of, while the brush still moves: a drawing takes longer than a frame. */
export interface FadingMarks {
  /** Fades in a place what the period leaves out and brings back what it has; says of any mark, by what selects it, whether it stays. */
  show: (state: GraphState, place: Element) => (id: string) => boolean;
  /** What is on the screen was drawn anew. */
  forget: () => void;
}

/** Serves marks, nodes, edges and cells, in whichever view they are. */
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
  let before = new Uint8Array();
  return {
    show: (state, place) => {
      const { ids, numbers, show } = filterOf(state.folding);
      const shown = show(state);
      if (!elements) {
        elements = [];
        before = new Uint8Array(ids.length).fill(1);
        const found = [...place.querySelectorAll('[data-select]')];
        for (const element of state.view === 'table' && found.length > mostCells ? [] : found) {
          const number = numbers.get(element.getAttribute('data-select') ?? '');
          if (number === undefined || !isNearSight(element)) continue;
          const same = elements[number];
          if (same) same.push(element);
          else elements[number] = [element];
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
    },
  };
};
