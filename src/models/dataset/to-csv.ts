import type { Cell } from './flatten.ts';

const quote = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One line of a CSV file, RFC 4180, with its line end. */
export const toCsvLine = (cells: readonly Cell[]): string => `${cells.map(quote).join(',')}\r\n`;
