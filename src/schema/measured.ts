import { z } from 'zod';

/** One table of the evaluation, as it is printed and as the methods page shows it. */
export const measuredTable = z.strictObject({
  /** What was measured, on what. */
  title: z.string().min(1),
  /** Heads of the columns after the first. */
  columns: z.array(z.string()),
  /** Name of the measure, then a value for each column, in words and figures. */
  rows: z.array(z.array(z.string()).min(2)),
});
export type MeasuredTable = z.infer<typeof measuredTable>;

/** The file that `npm run evaluate` writes. */
export const measured = z.strictObject({ tables: z.array(measuredTable) });
