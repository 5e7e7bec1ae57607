/** How often each value stands in a list, the most frequent first; of equals the one that comes first. */
export const countBy = <Value>(values: readonly Value[]): readonly (readonly [value: Value, times: number])[] => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};
