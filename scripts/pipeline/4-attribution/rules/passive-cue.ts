import type { Finding, PassageRule } from '../finding.ts';
import { findClauseEnd, trimEnd } from '../parse/find-clause-end.ts';
import { isSpeaker } from '../parse/is-speaker.ts';
import { nounPhraseAfter } from '../parse/noun-phrase-after.ts';
import { nounPhraseBefore } from '../parse/noun-phrase-before.ts';

/** Verbs whose passive reports what the agent thinks or said of the subject. "Requested by" and the like only tell what was done. */
const VERBS = new Set(
  'reject oppose support back endorse favour favor welcome praise criticise criticize condemn denounce dismiss deny report describe cite propose say announce call accuse confirm quote attack mock slam deride blast hail urge voice express raise hail brand tout dub label ask warn advise recommend encourage invite predict argue allege claim deem portray characterise characterize'.split(
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
        // "asked by Cole whether fares would rise": the subject was only asked.
        const isQuestion = cue.verb === 'ask';
        const content = isQuestion ? undefined : nounPhraseBefore(words, match.start, clause.start);
        if (!source || !(content || isQuestion) || !isSpeaker(words, source, 'stance', cue.verb)) return [];
        // "was described by Vane as a mistake", "was urged by Vane to pay": what the subject is said to be or told to do.
        const goesOn = /^(?:as|of|to|over|about|if|whether|how|why|what)$/u.test(words[source.end]?.lower ?? '');
        const rest = goesOn
          ? [trimEnd(words, { start: source.end, end: findClauseEnd(words, source.end, clause.end, true, clause.context) })]
          : [];
        const pieces = [...(content ? [content] : []), ...rest];
        return pieces.length === 0 ? [] : [{ source: [source], cue: [{ start: match.start, end: group.end + 1 }], content: pieces }];
      }),
    ),
};
