import { dateRange } from '../claims/date-range.ts';

/** The years that an EDTF value covers, or `unknown`. */
export const yearsOf = (date: string): string[] => {
  const range = dateRange(date);
  if (!range) return ['unknown'];
  const [from, to] = [new Date(range.from).getUTCFullYear(), new Date(range.to).getUTCFullYear()];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
};
