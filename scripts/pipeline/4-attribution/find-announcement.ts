import type { Finding } from './finding.ts';
import type { Clause } from './parse/clause.ts';
import type { Passage } from './parse/passage/passage.ts';
import { findSource } from './parse/source/find-source.ts';

/** Most words between the verb and the colon: "said in a statement on Monday evening:". */
const LONGEST = 12;

/**
 * Who a passage announces with its last words, "In a letter to the council, Vane wrote:", where what she said stands in the
 * next one; without content.
 */
export const findAnnouncement = ({ words }: Passage, clauses: readonly Clause[]): Omit<Finding, 'content'> | undefined => {
  const clause = clauses.at(-1);
  const colon = words.length - 1;
  if (!clause || words[colon]?.text !== ':' || words[colon]?.quoted) return undefined;
  const { cues, groups } = clause.context;
  const match = cues.findLast(({ cue, group }) => (cue.frames.has('quote') || cue.kind === 'reporting') && !group.passive);
  if (!match || colon - match.end > LONGEST) return undefined;
  const goesOn = groups.some(({ start, form }) => start >= match.end && (form === 'finite' || form === 'past'));
  const source = goesOn ? undefined : findSource(clause, match);
  return source && { source: [source], cue: [{ start: match.start, end: match.end }] };
};
