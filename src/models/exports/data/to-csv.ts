import type { Cell } from './flatten.ts';

/** What stands between two cells. */
type Separator = ',' | ';';

const quote = (cell: Cell, separator: Separator): string => {
  const text = cell === null ? '' : String(cell);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One line of a CSV file, RFC 4180, with its line end; some programs want semicolons. */
export const toCsvLine = (cells: readonly Cell[], separator: Separator = ','): string =>
  `${cells.map((cell) => quote(cell, separator)).join(separator)}\r\n`;
