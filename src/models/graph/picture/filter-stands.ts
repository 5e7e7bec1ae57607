import { type GraphClaim, type GraphData, standId } from './graph-data.ts';
import type { GraphState } from './graph-state.ts';

/** Which marks a period leaves, by what selects them: stands (`lavrov.troops-now`), actors (`lavrov`) and positions (`*troops-now`). */
export interface StandFilter {
  ids: readonly string[];
  /** For each of `ids` 1 where something of it is in the period, else 0. The same array is filled at each call. */
  show: (period: Pick<GraphState, 'from' | 'to' | 'undated' | 'minimum'>) => Uint8Array;
}

/** Numbers for the stands, the actors and the positions of a graph. */
const numberIds = (data: GraphData, folding: GraphState['folding']) => {
  const numbers = new Map<number, number>();
  const ids: string[] = [];
  const width = data.positions.length;
  const actorBase = data.actors.length * width;
  const numberOf = (key: number, id: () => string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, ids.length);
    return ids.push(id()) - 1;
  };
  const marksOf = ({ takes, actors }: GraphClaim): number[] => {
    const marks = new Set<number>();
    for (const { position } of takes)
      for (const actor of actors[folding]) {
        marks.add(numberOf(actor * width + position, () => standId(data, { actor, position })));
        marks.add(numberOf(actorBase + actor, () => data.actors[actor]?.id ?? ''));
        marks.add(numberOf(-1 - position, () => `*${data.positions[position]?.id ?? ''}`));
      }
    return [...marks];
  };
  return { marks: data.claims.map(marksOf), ids };
};

const daySeconds = 86_400;

/**
 * Makes a filter that is fast enough to be asked in each frame while a reader draws the brush over twenty thousand claims. It
 * says only whether a mark stays; how large it is then and which stance it takes, `makePicture` says.
 * A minimum is held against the number of claims, whatever the rule by which they are counted.
 */
export const filterStands = (data: GraphData, folding: GraphState['folding']): StandFilter => {
  const { marks, ids } = numberIds(data, folding);
  const begins = Float64Array.from(data.claims, ({ time }) => time?.[0] ?? Number.NaN);
  const ends = Float64Array.from(data.claims, ({ time }) => time?.[1] ?? Number.NaN);
  const offsets = new Uint32Array(marks.length + 1);
  for (const [index, list] of marks.entries()) offsets[index + 1] = (offsets[index] ?? 0) + list.length;
  const flat = Uint32Array.from(marks.flat());
  const counts = new Uint32Array(ids.length);
  const shown = new Uint8Array(ids.length);
  return {
    ids,
    show: ({ from, to, undated, minimum }) => {
      const first = from === '' ? Number.NEGATIVE_INFINITY : Date.parse(`${from}T00:00:00Z`) / 1000;
      const last = to === '' ? Number.POSITIVE_INFINITY : Date.parse(`${to}T00:00:00Z`) / 1000 + daySeconds - 1;
      // While the period is narrowed, what may lie outside it is off; the rule is that of make-picture.ts.
      const withUndated = undated && from === '' && to === '';
      counts.fill(0);
      for (let claim = 0; claim < begins.length; claim += 1) {
        const begin = begins[claim] ?? Number.NaN;
        if (Number.isNaN(begin) ? !withUndated : begin < first || (ends[claim] ?? 0) > last) continue;
        const end = offsets[claim + 1] ?? 0;
        for (let at = offsets[claim] ?? 0; at < end; at += 1) {
          const mark = flat[at] ?? 0;
          counts[mark] = (counts[mark] ?? 0) + 1;
        }
      }
      for (let mark = 0; mark < counts.length; mark += 1) shown[mark] = (counts[mark] ?? 0) >= minimum ? 1 : 0;
      return shown;
    },
  };
};
