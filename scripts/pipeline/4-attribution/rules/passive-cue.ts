import type { Cue } from '../../../../src/language/en/speech/cue-lexicon.ts';
import type { Finding, PassageRule } from '../finding.ts';
import { findClauseEnd, trimEnd } from '../parse/content/find-clause-end.ts';
import { nounPhraseAfter } from '../parse/noun-phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../parse/noun-phrase/noun-phrase-before.ts';
import type { Word } from '../parse/passage/word.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

/** Verbs whose passive reports what the agent thinks or said of the subject. "Requested by" and the like only tell what was done. */
const VERBS = new Set(
  'reject oppose support back endorse favour favor welcome praise criticise criticize condemn denounce dismiss deny report describe cite propose say announce call accuse confirm quote attack mock slam deride blast hail urge voice express raise hail brand tout dub label ask warn advise recommend encourage invite predict argue allege claim deem portray characterise characterize'.split(
    ' ',
  ),
);

/** Verbs whose passive says what the subject is called, before "by" as well: "was called “dead” by Cole". */
const NAMING = new Set(
  'call describe dub label brand deem portray characterise characterize denounce dismiss hail praise condemn deride mock'.split(' '),
);

/** Index of the "by" that follows a passive, past what the subject is called; -1 where none comes. */
const byAfter = (words: readonly Word[], { verb }: Cue, at: number, end: number): number => {
  if (words[at]?.lower === 'by') return at;
  if (!NAMING.has(verb) || !(words[at]?.lower === 'as' || words[at + 1]?.quoted === true)) return -1;
  return words.findIndex(({ lower, quoted }, index) => index > at + 1 && index < Math.min(end, at + 16) && lower === 'by' && !quoted);
};

/** "The quota was rejected by Norway." What was judged stands before the cue, who judged it after "by". */
export const passiveCue: PassageRule = {
  name: 'passive-cue',
  find: ({ words }, clauses) =>
    clauses.flatMap((clause) =>
      clause.context.cues.flatMap((match): Finding[] => {
        const { group, cue } = match;
        if (!(group.passive || group.form === 'past') || !VERBS.has(cue.verb)) return [];
        const by = byAfter(words, cue, group.end, clause.end);
        const source = by < 0 ? undefined : nounPhraseAfter(words, by + 1, clause.end);
        // "asked by Cole whether fares would rise": the subject was only asked.
        const isQuestion = cue.verb === 'ask';
        // "The quota, described as “dead” by Cole, passed."
        const isAside = !group.passive && words[match.start - 1]?.text === ',';
        const content = isQuestion ? undefined : nounPhraseBefore(words, isAside ? match.start - 1 : match.start, clause.start);
        if (!source || !(content || isQuestion) || !isSpeaker(words, source, 'stance', cue.verb)) return [];
        // "was described by Vane as a mistake", "was urged by Vane to pay": what the subject is said to be or told to do.
        const goesOn = /^(?:as|of|to|over|about|if|whether|how|why|what)$/u.test(words[source.end]?.lower ?? '');
        const rest = goesOn
          ? [trimEnd(words, { start: source.end, end: findClauseEnd(words, source.end, clause.end, true, clause.context) })]
          : [];
        const name = by > group.end ? [trimEnd(words, { start: group.end, end: by })] : [];
        const pieces = [...(content ? [content] : []), ...name, ...rest];
        const cues = by > group.end ? [group, { start: by, end: by + 1 }] : [{ start: match.start, end: by + 1 }];
        return pieces.length === 0 ? [] : [{ source: [source], cue: cues.map(({ start, end }) => ({ start, end })), content: pieces }];
      }),
    ),
};
