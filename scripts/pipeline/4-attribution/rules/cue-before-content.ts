import type { CueRule } from '../finding.ts';
import { findContentAfter } from '../parse/find-content-after.ts';

/** "Vane said on Monday that fares rise." The commonest order: source, cue, content. */
export const cueBeforeContent: CueRule = {
  name: 'cue-before-content',
  find: (clause, match, source) => {
    if (source.start >= match.end) return undefined;
    const content = findContentAfter(clause, match);
    if (!content) return undefined;
    return { source: [source], cue: [{ start: match.start, end: match.end }], content: [content.range] };
  },
};
