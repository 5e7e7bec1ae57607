import type { Finding, PassageRule } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { quotationAfter, quotationBefore } from '../parse/content/adjacent-quotation.ts';
import { findClauseEnd, trimEnd } from '../parse/content/find-clause-end.ts';
import { nounPhraseAfter } from '../parse/noun-phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../parse/noun-phrase/noun-phrase-before.ts';
import type { Range } from '../parse/passage/passage.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

const isSaying = (lower: string | undefined): boolean => lower === 'saying' || lower === 'telling' || lower === 'warning';

/** What follows "as saying" at `at`: a clause, with or without "that", or a quotation. */
const saidAfter = ({ passage, end, context }: Clause, at: number): Range => {
  const quotation = quotationAfter(passage, at);
  const start = passage.words[at]?.lower === 'that' ? at + 1 : at;
  return quotation ?? trimEnd(passage.words, { start, end: findClauseEnd(passage.words, start, end, false, context) });
};

/**
 * "The Post quotes Vane: “Fares rise.”", "quoted Vane as saying that", "Vane was quoted as saying", with or without "by the Post": who
 * was quoted is the source; what quotes it is left to the relays.
 */
export const quotedSpeaker: PassageRule = {
  name: 'quoted-speaker',
  find: (passage, clauses) =>
    clauses.flatMap((clause): Finding[] => {
      const { words } = passage;
      const findings: Finding[] = [];
      for (let at = clause.start; at < clause.end - 2; at += 1) {
        if (words[at]?.quoted || !/^(?:quot|cit)(?:es|ed|ing|e)$/u.test(words[at]?.lower ?? '')) continue;
        if (words[at + 1]?.lower === 'as' && isSaying(words[at + 2]?.lower)) {
          const group = clause.context.groups.find(({ start, end }) => start <= at && at < end);
          const source = group?.passive ? nounPhraseBefore(words, group.start, clause.start) : undefined;
          const content = (group && source && quotationBefore(passage, source.start)) ?? saidAfter(clause, at + 3);
          if (group && source && isSpeaker(words, source, 'reporting', 'say') && content.end > content.start)
            findings.push({ source: [source], cue: [{ start: group.start, end: at + 3 }], content: [content] });
          continue;
        }
        const quoter = words[at + 1]?.lower === 'by' ? nounPhraseAfter(words, at + 2, clause.end) : undefined;
        if (quoter && words[quoter.end]?.lower === 'as' && isSaying(words[quoter.end + 1]?.lower)) {
          const group = clause.context.groups.find(({ start, end }) => start <= at && at < end);
          const source = group && nounPhraseBefore(words, group.start, clause.start);
          const content = saidAfter(clause, quoter.end + 2);
          if (group && source && isSpeaker(words, source, 'reporting', 'say') && content.end > content.start)
            findings.push({
              source: [source],
              cue: [
                { start: group.start, end: at + 1 },
                { start: quoter.end, end: quoter.end + 2 },
              ],
              content: [content],
            });
          continue;
        }
        const source = nounPhraseAfter(words, at + 1, clause.end);
        if (!source || !isSpeaker(words, source, 'reporting', 'say')) continue;
        const asSaying = words[source.end]?.lower === 'as' && isSaying(words[source.end + 1]?.lower);
        const content = asSaying
          ? saidAfter(clause, source.end + 2)
          : /^[:,]$/u.test(words[source.end]?.text ?? '')
            ? quotationAfter(passage, source.end)
            : undefined;
        if (!content || content.end <= content.start) continue;
        const cue = [{ start: at, end: at + 1 }, ...(asSaying ? [{ start: source.end, end: source.end + 2 }] : [])];
        findings.push({ source: [source], cue, content: [content] });
      }
      return findings;
    }),
};
