import { parse } from 'csv-parse/sync';
import { parseDate } from '../../../pipeline/2-article/metadata/parse-date.ts';
import type { Issue } from '../../../pipeline/issue.ts';
import { notOpened, type Opened, toMeta, type WantedAddress } from '../../opened.ts';

/** Names that the columns of a table may have, in small letters. */
const columns: Readonly<Record<'address' | 'title' | 'byline' | 'published' | 'language', readonly string[]>> = {
  address: ['url', 'address', 'link', 'uri', 'web address'],
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors'],
  published: ['published', 'date', 'publication date', 'issued'],
  language: ['language', 'lang'],
};

const isAddress = (cell: string): boolean => /^https?:\/\//i.test(cell.trim());

/**
 * A table with a column of addresses: comma, semicolon or tab between the cells; with a head that names the columns, or
 * without one. A list of addresses, one a line, is a table of one column.
 */
export const parseAddressList = (text: string, place: string): Opened => {
  const firstLine = text.split('\n')[0] ?? '';
  const marks = [',', ';', '\t'].map((mark) => ({ mark, times: firstLine.split(mark).length }));
  // In a list of addresses alone a comma is one of an address.
  const isTable = /\.(?:csv|tsv)(?:\.gz)?$/i.test(place);
  const delimiter = isTable ? (marks.sort((a, b) => b.times - a.times)[0]?.mark ?? ',') : '\t';
  let rows: readonly { record: readonly string[]; info: { lines: number } }[];
  try {
    rows = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as typeof rows;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return notOpened(
      place,
      'unreadable-table',
      `cannot be read as a table: ${why.slice(0, 200)}`,
      'close every quotation mark that is opened',
    );
  }
  const head = rows[0]?.record.some(isAddress) ? undefined : rows[0]?.record.map((name) => name.toLowerCase());
  const indexOf = (field: keyof typeof columns): number => head?.findIndex((name) => columns[field].includes(name)) ?? -1;
  const body = head ? rows.slice(1) : rows;
  const column = indexOf('address');
  const issues: Issue[] = [];
  const addresses = body.flatMap(({ record, info }): readonly WantedAddress[] => {
    const line = info.lines;
    const cell = column >= 0 ? record[column] : record.find(isAddress);
    if (cell === undefined || !isAddress(cell) || !URL.canParse(cell)) {
      const message = cell ? `"${cell.slice(0, 80)}" is not a web address` : 'names no web address';
      issues.push({
        severity: 'error',
        code: 'not-a-web-address',
        file: place,
        line,
        column: 1,
        message,
        hint: 'it must begin with https:// or http://',
      });
      return [];
    }
    const value = (field: keyof typeof columns): string | undefined => record[indexOf(field)];
    const meta = toMeta({
      title: value('title'),
      byline: value('byline'),
      published: parseDate(value('published') ?? ''),
      language: value('language'),
    });
    return [{ address: new URL(cell).href, place, line, meta }];
  });
  if (addresses.length === 0 && issues.length === 0)
    return notOpened(place, 'empty-table', 'names no web address', 'put one address a line');
  return { documents: [], addresses, issues };
};
