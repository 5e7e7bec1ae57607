import type { Finding, PassageRule } from '../finding.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../parse/find-noun-phrase.ts';
import { isSpeaker } from '../parse/is-speaker.ts';

/** Verbs whose passive reports what the agent thinks or said of the subject. "Requested by" and the like only tell what was done. */
const VERBS = new Set(
  'reject oppose support back endorse favour favor welcome praise criticise criticize condemn denounce dismiss deny report describe cite propose say announce call accuse confirm quote attack mock slam deride blast hail'.split(
    ' ',
  ),
);

/** "The quota was rejected by Norway." What was judged stands before the cue, who judged it after "by". */
export const passiveCue: PassageRule = {
  name: 'passive-cue',
  find: ({ words }, clauses) =>
    clauses.flatMap((clause) =>
      clause.context.cues.flatMap((match): Finding[] => {
        const { group, cue } = match;
        if (!(group.passive || group.form === 'past') || !VERBS.has(cue.verb) || words[group.end]?.lower !== 'by') return [];
        const source = nounPhraseAfter(words, group.end + 1, clause.end);
        const content = nounPhraseBefore(words, match.start, clause.start);
        if (!source || !content || !isSpeaker(words, source, 'stance', cue.verb)) return [];
        return [{ source: [source], cue: [{ start: match.start, end: group.end + 1 }], content: [content] }];
      }),
    ),
};
