import { POSITION_NOUNS } from '../../../../src/language/en/speech/cue-noun-lexicon.ts';
import type { Finding, PassageRule } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { quotationAfter } from '../parse/content/adjacent-quotation.ts';
import { findClauseEnd, trimEnd } from '../parse/content/find-clause-end.ts';
import { nounPhraseBefore } from '../parse/noun-phrase/noun-phrase-before.ts';
import type { Range } from '../parse/passage/passage.ts';
import type { Word } from '../parse/passage/word.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

const POSSESSIVE = new Set(['his', 'her', 'their']);

/** Who owns the noun at `at`: "Norway" of "Norway’s long-held position". */
const ownerOf = (words: readonly Word[], at: number, low: number): Range | undefined => {
  let first = at;
  while (first > low && ['ADJ', 'NUM', 'NOUN'].includes(words[first - 1]?.pos ?? '') && first > at - 3) first -= 1;
  const owner = words[first - 1]?.lower ?? '';
  if (first - 1 >= low && POSSESSIVE.has(owner)) return { start: first - 1, end: first };
  const phrase = owner === "'s" || owner === "'" ? nounPhraseBefore(words, first - 1, low) : undefined;
  return phrase && isSpeaker(words, phrase, 'stance', 'call') ? phrase : undefined;
};

/** "Vane’s message was clear: **the pier stays**": the clause after the colon, where a verb leads up to it. */
const clauseAfter = ({ passage, context, end }: Clause, noun: number, colon: number): Range | undefined => {
  const isLed = context.groups.some((group) => group.start > noun && group.end <= colon);
  const isClause = context.groups.some(({ start, form }) => start > colon && (form === 'finite' || form === 'past'));
  return isLed && isClause ? trimEnd(passage.words, { start: colon + 1, end }) : undefined;
};

/** "Norway’s position is that the quota must go", "her answer: “Never.”", "Vane’s message to the crews was clear: “No cut.”" */
export const positionNoun: PassageRule = {
  name: 'position-noun',
  find: (passage, clauses) =>
    clauses.flatMap((clause): Finding[] => {
      const { words } = passage;
      const { start: low, end, context } = clause;
      const findings: Finding[] = [];
      for (let at = low + 1; at < end - 1; at += 1) {
        const noun = words[at];
        if (!noun || noun.quoted || noun.pos !== 'NOUN' || !POSITION_NOUNS.has(noun.lemma)) continue;
        const source = ownerOf(words, at, low);
        if (!source) continue;
        const isThat = /^(?:is|was|remains)$/u.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'that';
        const colon = words.findIndex(({ text }, index) => index > at && index < Math.min(end, at + 9) && text === ':');
        // "Cole’s remarks, Vane said: “Never.”": another verb makes the words somebody else's.
        const isLed = context.groups.every(
          ({ start, end: stop, head }) =>
            start < at || stop > colon || /^(?:be|remain|come|sound|stay|run|read)$/u.test(words[head]?.lemma ?? ''),
        );
        const quotation = colon < 0 || !isLed ? undefined : (quotationAfter(passage, colon) ?? clauseAfter(clause, at, colon));
        const content = isThat ? trimEnd(words, { start: at + 3, end: findClauseEnd(words, at + 3, end, false, context) }) : quotation;
        if (!content || content.end <= content.start) continue;
        findings.push({ source: [source], cue: [{ start: at, end: isThat ? at + 2 : at + 1 }], content: [content] });
      }
      return findings;
    }),
};
