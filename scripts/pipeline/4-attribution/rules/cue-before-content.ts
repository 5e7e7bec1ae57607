import type { CueRule } from '../finding.ts';
import { findContentAfter } from '../parse/find-content-after.ts';

/** "quotes no speaker", "names none of them": nothing is reported. */
const NAMING = new Set(['quote', 'cite', 'name', 'mention', 'identify', 'list', 'give', 'make', 'provide']);
const NONE = new Set(['no', 'nobody', 'none', 'nothing', 'neither']);

/** "Vane said on Monday that fares rise." The commonest order: source, cue, content. */
export const cueBeforeContent: CueRule = {
  name: 'cue-before-content',
  find: (clause, match, source) => {
    if (source.start >= match.end) return undefined;
    const content = findContentAfter(clause, match);
    if (!content || (NAMING.has(match.cue.verb) && NONE.has(clause.passage.words[content.range.start]?.lower ?? ''))) return undefined;
    return { source: [source], cue: [{ start: match.start, end: match.end }], content: [content.range] };
  },
};
