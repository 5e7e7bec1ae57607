import { countRows } from '../count-rows.ts';
import { printTable } from '../to-tables.ts';
import type { Part } from './part.ts';

/** A part's table, or why there is none; with its mistakes where they are asked for. */
export const printPart = ({ title, table, why, mistakes }: Part, isListed: boolean): string =>
  [table ? printTable(table) : `${title}\nnot measured: ${why}`, ...(isListed && mistakes ? [mistakes] : []), ''].join('\n');

/** What each row of stance earns, on texts not seen and seen. */
export const printRows = (parts: readonly Part[]): string =>
  [false, true]
    .map((isSeen) => {
      const decisions = parts.flatMap(({ decided }) => (decided?.isSeen === isSeen ? decided.decisions : []));
      const rows = countRows(decisions).map(
        ({ rule, right, wrong }) => `${rule.padEnd(28)}${String(right).padStart(6)}${String(wrong).padStart(7)}`,
      );
      return [
        `Rows of stance on texts ${isSeen ? 'seen' : 'not seen'} while they were made`,
        `${'row'.padEnd(28)} right  wrong`,
        ...rows,
      ].join('\n');
    })
    .join('\n\n');
