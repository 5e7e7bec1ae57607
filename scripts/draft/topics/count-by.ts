import { rollups } from 'd3-array';

/** How often each value stands in a list, the most frequent first; of equals the one that comes first. */
export const countBy = <Value>(values: readonly Value[]): readonly (readonly [value: Value, times: number])[] =>
  rollups(
    values,
    ({ length }) => length,
    (value) => value,
  ).sort(([, a], [, b]) => b - a);
