import type { MeasuredTable } from '../../src/schema/index.ts';

/** The table in columns, for a terminal. */
export const printTable = ({ title, columns, rows }: MeasuredTable): string => {
  const all = [[title, ...columns], ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => row[at + 1]?.length ?? 0)));
  const first = Math.max(34, ...rows.map(([name = '']) => name.length));
  const line = ([name = '', ...values]: readonly string[]): string =>
    [name.padEnd(first), ...values.map((value, at) => value.padStart(widths[at] ?? 0))].join('  ').trimEnd();
  return [title, line(['', ...columns]), ...rows.map(line)].join('\n');
};
