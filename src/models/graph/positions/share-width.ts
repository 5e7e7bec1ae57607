import { sum } from 'd3-array';

/** Every way to give out `units` among `places`. */
const shares = (units: number, places: number): number[][] =>
  places === 1
    ? [[units]]
    : Array.from({ length: units + 1 }, (_, first) => shares(units - first, places - 1).map((rest) => [first, ...rest])).flat();

/** Parts of the spare width that are given out; more would move columns for gains that nobody sees. */
const units = 8;

/** Height in SVG units that one unit of spare width away from its equal share must save. */
const priceOfUnevenness = 12;

/**
 * Widths of the columns of an axis, given out so that the whole graph becomes low: a crowded column gets
 * more than an empty one, none less than `narrowest`, and an equal share where it makes no difference.
 * `costAt` gives what the graph's bands cost for a trial of widths, in the unit of their height.
 */
export const shareWidth = (total: number, places: number, narrowest: number, costAt: (widths: readonly number[]) => number): number[] => {
  const unit = Math.max(0, total - places * narrowest) / units;
  const equal = units / places;
  const trials = shares(units, places).map((parts) => {
    const widths = parts.map((part) => narrowest + part * unit);
    const unevenness = sum(parts, (part) => Math.abs(part - equal)) / 2;
    return { widths, cost: costAt(widths) + unevenness * priceOfUnevenness };
  });
  return trials.reduce((best, next) => (next.cost < best.cost ? next : best)).widths;
};
