import { max, min } from 'd3-array';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { dateRange } from '../dates/date-range.ts';
import { dateInWords } from '../dates/date-words.ts';
import { decideSide } from '../stands/decide-side.ts';
import type { StatementByClaim } from '../statements/statement.ts';
import { type History, takingsOf } from './make-history.ts';

const gerunds = {
  support: 'supporting it',
  conditional: 'supporting it on a condition',
  oppose: 'opposing it',
  neutral: 'taking no side',
  unclear: '',
};

const datesOf = (claims: readonly PlacedClaim[]): string[] => claims.map(({ claim }) => claim.said.date).filter((date) => date !== '');

/** The first or the last of dates in words; empty for none. */
const endOf = (dates: readonly string[], pick: typeof min | typeof max): string => {
  const range = (date: string): number => dateRange(date)?.from ?? 0;
  const end = pick(dates, range);
  return dateInWords(dates.find((date) => range(date) === end) ?? '');
};

/**
 * Whether an actor's line on a position changed, as one sentence: between which dates, or since when it has been the same, or
 * that the record cannot tell. `name` is the actor's in a sentence.
 */
export const lineSentence = (name: string, { position, steps, moves, unordered }: History, statementByClaim: StatementByClaim): string => {
  const claims = [...steps.flatMap((step) => step.claims), ...unordered];
  const { side } = decideSide(takingsOf(claims, position, statementByClaim));
  const possessive = `${name}’${name.endsWith('s') ? '' : 's'}`;
  const cannotTell = `the record cannot tell whether ${possessive} line changed`;
  if (side === 'differs') return `There are statements both for and against it, so that ${cannotTell}.`;
  if (side === 'unclear') return `No statement shows a side, so that ${cannotTell}.`;
  const last = moves.findLast(({ kind }) => kind !== 'unchanged');
  if (last) {
    const [from, to] = [gerunds[last.from.stance], gerunds[last.to.stance]];
    const how = from === to ? `It ${last.kind}` : `It went from ${from} to ${to}`;
    return `${possessive.charAt(0).toUpperCase()}${possessive.slice(1)} line changed between ${dateInWords(last.from.date)} and ${dateInWords(last.to.date)}. ${how}.`;
  }
  const dates = [...new Set(datesOf(claims).map((date) => date.replace(/T.*$/u, '')))];
  if (dates.length === 0) return `No statement has a date, so that ${cannotTell}.`;
  const [first, newest] = [endOf(dates, min), endOf(dates, max)];
  if (first === newest) return `All dated statements are of ${first}, so that ${cannotTell}.`;
  return `${possessive.charAt(0).toUpperCase()}${possessive.slice(1)} line has been the same since ${first}; the newest dated statement is of ${newest}.`;
};
