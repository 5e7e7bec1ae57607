import { max } from 'd3-array';
import type { Certainty, Stance } from '../../schema/index.ts';
import { isUnchecked } from './stance-basis.ts';

/** Where an actor stands on a position, decided from all its claims. `differs`: they point both ways, and no side is taken. */
export type Side = Stance | 'differs';

/** The sides as lists have them: those that say something first. */
export const sideOrder: readonly Side[] = ['support', 'conditional', 'oppose', 'neutral', 'unclear', 'differs'];

/** A stance that one claim of the actor takes on the position. */
export interface Taking {
  stance: Stance;
  certainty: Certainty;
  /** The same for all reports of one statement. */
  statement: unknown;
  /** The time that the date said covers, both ends included; null where it is not known. */
  time: readonly [from: number, to: number] | null;
}

/** An actor's side on a position, and what it rests on. */
export interface DecidedSide<One extends Taking = Taking> {
  side: Side;
  /** Statements, not reports, that take this line; of `differs` those that take one at all. */
  statements: number;
  /** An editor confirmed one of those that decide; of `differs` all. */
  checked: boolean;
  /** Those that take the side itself; of `differs` all that take one. */
  deciding: readonly One[];
}

/** True for a side that the site may name in a sentence: checked, or taken by at least two statements that agree. */
export const isCertain = ({ side, statements, checked }: Omit<DecidedSide, 'deciding'>): boolean =>
  side !== 'differs' && side !== 'unclear' && (checked || statements > 1);

/** True for a side that rests on one statement which nobody checked. */
export const restsOnOne = ({ side, statements, checked }: Omit<DecidedSide, 'deciding'>): boolean =>
  side !== 'differs' && statements === 1 && !checked;

/** What a stance says of the position as a whole. Support on a condition is support, for agreement and for contradiction. */
type Line = 'for' | 'against' | 'neutral' | 'unclear';
const lines: Record<Stance, Line> = { support: 'for', conditional: 'for', oppose: 'against', neutral: 'neutral', unclear: 'unclear' };

/** One statement: its line as all its reports have it, `both` where they contradict each other. */
interface Voice<One> {
  line: Line | 'both';
  checked: boolean;
  takings: readonly One[];
  /** The most exact of its reports' times. */
  time: Taking['time'];
}

const toVoice = <One extends Taking>(reports: readonly One[]): Voice<One> => {
  const checked = reports.filter(({ certainty }) => !isUnchecked(certainty));
  // What an editor confirmed of a statement goes before what the program made of its other reports.
  const takings = checked.length > 0 ? checked : reports;
  const taken = new Set(takings.map(({ stance }) => lines[stance]));
  const line = taken.has('for') && taken.has('against') ? 'both' : (['for', 'against', 'neutral'] as const).find((one) => taken.has(one));
  const length = ({ time }: One): number => (time ? time[1] - time[0] : Number.POSITIVE_INFINITY);
  const exact = reports.reduce((best, next) => (length(next) < length(best) ? next : best));
  return { line: line ?? 'unclear', checked: checked.length > 0, takings, time: exact.time };
};

const isSided = ({ line }: Voice<Taking>): boolean => line === 'for' || line === 'against' || line === 'both';
const isSolid = (voices: readonly Voice<Taking>[]): boolean => voices.length > 1 || voices.some(({ checked }) => checked);

/**
 * The voices by which a line holds; none where it does not. It holds where no side contradicts it; or where it came after all
 * that contradicts it, so that the actor moved: by two statements that agree, or by a checked one where the earlier line is
 * checked or has two statements. What has no date cannot be put before or after anything.
 */
const voicesFor = <One extends Taking>(line: Line, voices: readonly Voice<One>[]): readonly Voice<One>[] => {
  const own = voices.filter((voice) => voice.line === line);
  const contrary = voices.filter((voice) => isSided(voice) && voice.line !== line);
  if (contrary.length === 0) return own;
  if (contrary.some(({ time }) => time === null)) return [];
  const end = max(contrary, ({ time }) => time?.[1]) ?? 0;
  const after = own.filter(({ time }) => time !== null && time[0] > end);
  return after.length > 1 || (isSolid(after) && isSolid(contrary)) ? after : [];
};

/** Of support and support on a condition the newest counts; of one day, or without dates, the condition. */
const shadeOf = (voices: readonly Voice<Taking>[]): Side => {
  const newest = max(voices, ({ time }) => time?.[0]);
  const decisive = newest === undefined ? voices : voices.filter(({ time }) => time !== null && time[1] >= newest);
  return decisive.some(({ takings }) => takings.some(({ stance }) => stance === 'conditional')) ? 'conditional' : 'support';
};

/** The rule in words, for the methods page and its twin. */
export const sideRule =
  'Where an actor stands on a position is decided from all its claims on it, and reports of one statement count once. A side holds where nothing contradicts it. Where claims contradict each other, by one claim or by many, the actor “differs”: no side is taken, and the reader is asked to look. It is a move, and the new side holds, where two statements that agree come after everything that they contradict, or one that an editor confirmed after a side that was confirmed or stated twice. A statement without a date can come after nothing. Who takes no side, or an unclear one, contradicts nobody. Sentences name a side only where it is checked or rests on two statements that agree.';

/**
 * Decides where an actor stands on a position from everything that it said on it. Statements count, not reports. Who takes no
 * side, or none that can be told, contradicts nobody. Where sides contradict each other and no move explains it, be it by a
 * single claim, no side is taken.
 */
export const decideSide = <One extends Taking>(takings: readonly One[]): DecidedSide<One> => {
  const voices = [...Map.groupBy(takings, ({ statement }) => statement).values()].map(toVoice);
  const decided = (side: Side, of: readonly Voice<One>[]): DecidedSide<One> => {
    const all = of.flatMap((voice) => voice.takings);
    const deciding = side === 'differs' ? all : all.filter(({ stance }) => stance === side);
    const unchecked = deciding.filter(({ certainty }) => isUnchecked(certainty)).length;
    return { side, statements: of.length, checked: side === 'differs' ? unchecked === 0 : unchecked < deciding.length, deciding };
  };
  for (const line of ['neutral', 'for', 'against'] as const) {
    const own = voicesFor(line, voices);
    if (own.length === 0) continue;
    return decided(line === 'for' ? shadeOf(own) : line === 'against' ? 'oppose' : 'neutral', own);
  }
  const sided = voices.filter(isSided);
  return sided.length > 0 ? decided('differs', sided) : decided('unclear', voices);
};
