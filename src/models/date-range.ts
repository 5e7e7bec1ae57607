import edtf from 'edtf';

/** First and last millisecond since 1970 that an EDTF value covers; infinite where it is empty. */
export interface DateRange {
  from: number;
  to: number;
}

/** The time that an EDTF value of the schema covers; null for the empty value. */
export const dateRange = (value: string): DateRange | null => {
  if (value === '') return null;
  const { min, max } = edtf(value);
  return { from: min, to: max };
};

/** Orders EDTF values from new to old; unknown ones come last. Of two that begin together the more exact one comes first. */
export const compareNewestFirst = (left: string, right: string): number => {
  const [a, b] = [dateRange(left), dateRange(right)];
  if (!a || !b) return Number(a === null) - Number(b === null);
  return b.from - a.from || a.to - b.to;
};
