import type { DraftBlock } from '../draft.ts';

/** What a rule may know of a block and of the document around it. */
export interface Line {
  /** The block's words. */
  text: string;
  kind: DraftBlock['kind'];
  /** Place among all blocks, from 0. */
  index: number;
  /** Number of blocks. */
  count: number;
  /** True where the whole line is the words of links. */
  linked: boolean;
  /** How many lines of the document are in capitals alone. */
  capitals: number;
  /** How often a line with the same words stands in the document. */
  times: number;
  title: string | undefined;
  byline: string | undefined;
  /** Names of the outlet. */
  outletNames: readonly string[];
}

/** One reason to leave a block out. `example` is met by `matches`, as the tests check. */
export interface Rule {
  name: string;
  example: string;
  matches: (line: Line) => boolean;
}

/** A rule that looks at the words alone. */
export const wordRule = (name: string, example: string, shape: RegExp): Rule => ({
  name,
  example,
  matches: ({ text }) => shape.test(text),
});
