import type { ClauseWord } from '../../../3-sentence/clauses/chunk.ts';
import type { StanceClause } from '../statement.ts';
import type { Sides } from './whose.ts';

/**
 * What the words up to a chunk stand for. A `thing` and an `act` upon it are not said to be; an `event` is
 * told as coming or done, with no side; an `attitude` noun, an `agent`, a `content` ("claims that"), a
 * `talk` and a `need` wait for a verb; a `stance` is somebody's, and only what it is embedded in can still undo it.
 */
export type Nature = 'thing' | 'act' | 'event' | 'attitude' | 'agent' | 'content' | 'talk' | 'need' | 'stance';

/** Where the way up from the matter has come to. */
export interface State {
  node: number;
  nature: Nature;
  /** 1 where it stands for the position, -1 against it, 0 where the side cannot be told. */
  sign: 1 | -1 | 0;
  /** The row that decided last; empty before one has. */
  row: string;
  /** Words that gave the reading: indices, `to` exclusive. */
  from: number;
  to: number;
  isInferred: boolean;
  /** "could accept": a stance only where the sentence states a condition. */
  needsCondition: boolean;
  /** "did not rule out". */
  isNeutral: boolean;
  /** The verb by which it is asserted, -1 before there is one. */
  verb: number;
  /** How many rows took part. */
  rows: number;
  /** What "it" stands for in the next sentence: the side of the thing or act that the stance is on. */
  referent: 1 | -1 | 0;
  /** Words of the chunks that the way has passed. */
  passed: readonly number[];
}

/** What the way up needs to know beside the words. */
export interface Surroundings {
  clause: StanceClause;
  sides: Sides;
  /** Whether a word is of the position's own text ("rise" of "the fare rises"), so that it keeps the side. */
  isOwnWord(word: ClauseWord | undefined): boolean;
  /** Whether a word says the contrary of what the position's text says: "optional" of a thing that is to be compulsory. */
  isContrary(word: ClauseWord | undefined): boolean;
  /** Whether the words name what the position makes another thing of: see `Mention`. */
  isChanged?: boolean;
  /** Which way the position points. */
  direction: 1 | -1;
}

/** The product of a side and a sign. */
export const turn = (side: State['sign'], by: 1 | -1 | 0): State['sign'] => (by === 0 || side === 0 ? 0 : side === by ? 1 : -1);

/** The state with words of a row taken in. */
export const withWords = (state: State, from: number, to: number): Pick<State, 'from' | 'to' | 'rows'> =>
  state.rows === 0 ? { from, to, rows: 1 } : { from: Math.min(from, state.from), to: Math.max(to, state.to), rows: state.rows + 1 };
