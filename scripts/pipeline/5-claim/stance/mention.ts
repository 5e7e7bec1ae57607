import type { Word } from '../words/words.ts';
import type { PositionFacts } from './position-facts.ts';
import type { Sides } from './way/whose.ts';

/** A place where a statement names what a position is about. */
export interface Mention {
  words: readonly Word[];
  /** 1 where these words stand for the position, -1 where they stand for what it is against. */
  sign: 1 | -1;
  /** True where they name what the position makes another thing of ("the port" of one that it is sold), so that to keep it is to be against it. */
  isChanged?: boolean;
  /** Words for the act that the position is about, one of which has to stand on the way; empty where any word on the matter counts. */
  acts: readonly Word[];
  /**
   * For a pronoun: `either` may stand for the matter or for the act upon it, so that only an act ("tear it down")
   * tells; an `act` that was spoken of is doubtful where another act falls upon it ("never touch it").
   */
  stands?: 'either' | 'act';
}

/** What is read: the words of one statement, and where they name the matter of one position. */
export interface Statement {
  source: readonly Word[];
  cue: readonly Word[];
  content: readonly Word[];
  mentions: readonly Mention[];
  /** Further words of the position, tried where the mentions lead to nothing. */
  spare: readonly Mention[];
  /** True where the mentions only point back ("it", "the idea"). */
  isAnaphor: boolean;
  facts: PositionFacts;
  sides: Sides;
}
