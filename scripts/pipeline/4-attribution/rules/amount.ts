import type { Finding, PassageRule } from '../finding.ts';
import { findClauseEnd, trimEnd } from '../parse/content/find-clause-end.ts';
import { nounPhraseAfter } from '../parse/noun-phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../parse/noun-phrase/noun-phrase-before.ts';
import type { Word } from '../parse/passage/word.ts';
import { findSubject } from '../parse/source/find-subject.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

/** Verbs that give something an amount where "at" follows; of "put" nothing else is reported. */
const GIVING = new Set(['put', 'cost', 'price', 'value', 'reckon']);

/** "at 40", "at some £3m", "at more than three times that": true where an amount stands behind the "at". */
const isAmountAt = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'at' && words.slice(at + 1, at + 4).some(({ pos, text }) => pos === 'NUM' || /^[£$€¥]?\p{N}/u.test(text));

/** "Owners put the cost at three times that." and "The scheme, costed by the board at 4 million, begins." */
export const amount: PassageRule = {
  name: 'amount',
  find: ({ words }, clauses) =>
    clauses.flatMap(({ start, end, context }): Finding[] =>
      context.groups.flatMap((group): Finding[] => {
        const { head, form } = group;
        if (!GIVING.has(words[head]?.lemma ?? '') || words[head]?.quoted || form === 'infinitive' || form === 'ing') return [];
        const cue = { start: group.start, end: group.end };
        if (words[group.end]?.lower === 'by') {
          const at = words.findIndex(
            ({ lower }, index) => index > group.end + 1 && index < Math.min(end, group.end + 10) && lower === 'at',
          );
          const source = at < 0 ? undefined : nounPhraseAfter(words, group.end + 1, at);
          const comma = words[group.start - 1]?.text === ',' ? 1 : 0;
          const matter = nounPhraseBefore(words, group.start - comma, start);
          if (!source || !matter || !isAmountAt(words, source.end) || !isSpeaker(words, source, 'stance', 'call')) return [];
          const sum = trimEnd(words, { start: source.end, end: findClauseEnd(words, source.end, end, true, context) });
          const comes = words.findIndex(({ text }, at) => at > source.end && at < sum.end && text === ',');
          const rest = comes < 0 ? sum : { start: sum.start, end: comes };
          return [{ source: [source], cue: [{ start: cue.start, end: group.end + 1 }], content: [matter, rest] }];
        }
        const object = group.passive ? undefined : nounPhraseAfter(words, group.end, end);
        const at = object ? words.findIndex(({ lower }, index) => index > object.start && index <= object.end && lower === 'at') : -1;
        const source = object && isAmountAt(words, at) ? findSubject(words, group, start)?.range : undefined;
        if (!object || !source || !isSpeaker(words, source, 'stance', 'call')) return [];
        const content = trimEnd(words, { start: object.start, end: findClauseEnd(words, object.start, end, true, context) });
        return [{ source: [source], cue: [cue], content: [content] }];
      }),
    ),
};
