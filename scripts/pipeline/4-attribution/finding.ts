import type { Clause } from './parse/clause.ts';
import type { CueMatch } from './parse/find-cues.ts';
import type { Passage, Range } from './parse/passage/passage.ts';

/** An attribution in the making: word ranges of one passage. */
export interface Finding {
  source: readonly Range[];
  cue: readonly Range[];
  content: readonly Range[];
  /** Names of media that the article cites for it. */
  relays?: readonly Range[];
}

/** A finding and the rule that made it; `learned` for the tagger's. */
export interface NamedFinding {
  finding: Finding;
  rule: string;
}

/** A rule that looks at one cue of a sentence, whose source is known. */
export interface CueRule {
  name: string;
  find: (clause: Clause, match: CueMatch, source: Range) => Finding | undefined;
}

/** A rule that looks at a whole passage. */
export interface PassageRule {
  name: string;
  find: (passage: Passage, clauses: readonly Clause[]) => readonly Finding[];
}
