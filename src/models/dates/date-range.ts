import edtf from 'edtf';

/** First and last millisecond since 1970 that an EDTF value covers; infinite where it is empty. */
export interface DateRange {
  from: number;
  to: number;
}

// Parsing one takes a third of a millisecond, and sorts ask for the same few hundred dates millions of times.
const known = new Map<string, DateRange>();

/** The time that an EDTF value of the schema covers; null for the empty value. */
export const dateRange = (value: string): DateRange | null => {
  if (value === '') return null;
  const before = known.get(value);
  if (before) return before;
  const { min, max } = edtf(value);
  const range = { from: min, to: max };
  known.set(value, range);
  return range;
};

/** Orders EDTF values from new to old; unknown ones come last. Of two that begin together the more exact one comes first. */
export const compareNewestFirst = (left: string, right: string): number => {
  const [a, b] = [dateRange(left), dateRange(right)];
  if (!a || !b) return Number(a === null) - Number(b === null);
  return b.from - a.from || a.to - b.to;
};
