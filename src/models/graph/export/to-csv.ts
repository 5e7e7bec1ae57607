import type { ExportHead } from './export-head.ts';
import type { ExportRow } from './to-rows.ts';

const columns = [
  'actor',
  'actorName',
  'topic',
  'position',
  'positionText',
  'stance',
  'certainty',
  'condition',
  'claims',
  'counted',
  'newest',
  'moved',
  'onlyOutlet',
  'claimIds',
] as const satisfies readonly (keyof ExportRow)[];

/** Text of an article may begin like a formula, which a spreadsheet would compute: an apostrophe before it prevents that. */
const tame = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** RFC 4180: in quotation marks where a comma, a quotation mark or a line break is in it. */
const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The rows as CSV after RFC 4180; before them, as lines that begin with `#`, what the file is. */
export const toCsv = (rows: readonly ExportRow[], head: ExportHead): string => {
  const comments = [head.title, head.settings, head.account, head.source, head.licence].map(
    (line) => `# ${line.replaceAll(/[\r\n]+/g, ' ')}`,
  );
  const cell = (value: ExportRow[keyof ExportRow]): string =>
    typeof value === 'number' ? String(value) : quote(tame(typeof value === 'string' ? value : value.join(' ')));
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `${[...comments, columns.join(','), ...lines].join('\r\n')}\r\n`;
};
