import { at } from '../../corpus/look-up.ts';
import { toCsvCell } from '../../exports/csv-cell.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import { type ExportHead, licenceAddress } from './export-head.ts';

/** Columns of the file of marks. */
export const markColumns = [
  'actor',
  'actorName',
  'topic',
  'position',
  'positionText',
  'side',
  'statements',
  'checked',
  'certainty',
  'condition',
  'reason',
  'claims',
  'counted',
  'newest',
  'moved',
  'onlyOutlet',
  'claimIds',
] as const satisfies readonly (keyof ExportRow)[];

/** A row of a file: cells by the names of their columns. */
export type FileRow = Readonly<Record<string, Cell>>;
type Cell = string | number | readonly string[];

/** The rows as CSV after RFC 4180; before them, as lines that begin with `#`, what the file is. */
export const toCsv = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
  head: ExportHead,
): string => {
  const comments = [head.title, head.settings, head.account, head.legend, head.source, head.date, head.licence]
    .filter((line) => line !== '')
    .map((line) => `# ${line.replaceAll(/[\r\n]+/g, ' ')}`);
  const cell = (value: Cell): string =>
    typeof value === 'number' ? String(value) : toCsvCell(typeof value === 'string' ? value : value.join(' '));
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `${[...comments, columns.join(','), ...lines].join('\r\n')}\r\n`;
};

/** The rows as JSON, with what the file is. */
export const toJson = (rows: readonly FileRow[], head: ExportHead): string =>
  `${JSON.stringify({ ...head, licenceAddress, marks: rows }, null, 2)}\n`;

/** One mark of the picture, written out. */
export type ExportRow = {
  actor: string;
  actorName: string;
  topic: string;
  position: string;
  positionText: string;
  /** A stance, or `differs`. */
  side: string;
  /** Statements that the side rests on. */
  statements: number;
  /** `yes` where an editor confirmed it, else `no`. */
  checked: 'yes' | 'no';
  certainty: string;
  condition: string;
  /** Why, verbatim; empty where no claim on that side gives a reason. */
  reason: string;
  claims: number;
  /** By the rule in force. */
  counted: number;
  /** EDTF; empty where no claim has a date. */
  newest: string;
  /** Kind of the newest move that changed something; empty where none did. */
  moved: string;
  onlyOutlet: string;
  claimIds: readonly string[];
};

/** The picture as rows, one a mark, in the order of the positions and of the marks in them. */
export const toRows = ({ bands }: GraphPicture, { actors, positions, outlets }: GraphData): ExportRow[] =>
  bands.flatMap(({ stands }) =>
    stands.map((stand) => {
      const [actor, position] = [at(actors, stand.actor), at(positions, stand.position)];
      return {
        actor: actor.id,
        actorName: actor.name,
        topic: position.topic.id,
        position: position.id,
        positionText: position.text,
        side: stand.side,
        statements: stand.statements,
        checked: stand.checked ? 'yes' : 'no',
        certainty: stand.certainty,
        condition: stand.condition ?? '',
        reason: stand.reason ?? '',
        claims: stand.claims.length,
        counted: stand.count,
        newest: stand.newest,
        moved: (stand.moved && stand.moves.findLast(({ kind }) => kind !== 'unchanged')?.kind) || '',
        onlyOutlet: stand.onlyOutlet === undefined ? '' : at(outlets, stand.onlyOutlet),
        claimIds: stand.claims.map(({ id }) => id),
      };
    }),
  );
