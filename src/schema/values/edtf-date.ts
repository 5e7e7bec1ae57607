import edtf from 'edtf';
import { z } from 'zod';

/** The edtf package rolls `2026-02-29` over to March; a calendar does not. */
const isCalendarDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** Year, month or day, as nearly every date is: the package takes a third of a millisecond for each. */
const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

const isEdtf = (value: string): boolean => {
  if (!plain.test(value))
    try {
      edtf(value);
    } catch {
      return false;
    }
  return (value.match(/\d{4}-\d{2}-\d{2}/g) ?? []).every(isCalendarDay);
};

/**
 * A date in the Extended Date/Time Format, ISO 8601-2:2019: `2026-02-03`, `2026-02`, `2025-12~`,
 * `2026-02-03T11:37:00Z`. Impossible dates (`2026-02-30`) are refused.
 */
export const edtfDate = z
  .string()
  .refine(isEdtf, 'is not a date in the Extended Date/Time Format, such as 2026-02-03, 2026-02 or 2025-12~');

/** The same, or the empty string where the date is not known. */
export const edtfDateOrUnknown = z.union([z.literal(''), edtfDate]);
