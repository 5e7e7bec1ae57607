import { type CueMatch, findCues } from './find-cues.ts';
import { findVerbGroups, type VerbGroup } from './find-verb-groups.ts';
import type { Passage, Range } from './passage/passage.ts';

/** The verb groups and cues of a sentence. */
export interface ClauseContext {
  /** Index of the sentence's first word. */
  start: number;
  groups: readonly VerbGroup[];
  cues: readonly CueMatch[];
}

/** One sentence of a passage with its verb groups and cues. `end` leaves the final stop out. */
export interface Clause extends Range {
  passage: Passage;
  context: ClauseContext;
}

/** Reads the sentences of a passage. */
export const makeClauses = (passage: Passage): Clause[] =>
  passage.sentences.map((sentence) => {
    let { end } = sentence;
    while (end > sentence.start + 1 && /^[.!?…]+$/u.test(passage.words[end - 1]?.text ?? '')) end -= 1;
    const groups = findVerbGroups(passage.words, sentence);
    return { passage, start: sentence.start, end, context: { start: sentence.start, groups, cues: findCues(passage.words, groups) } };
  });
