import { CUE_NOUNS } from '../../../../src/language/en/cue-noun-lexicon.ts';
import type { Finding, PassageRule } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { findClauseEnd, trimEnd } from '../parse/find-clause-end.ts';
import { isSpeaker } from '../parse/is-speaker.ts';
import { nounPhraseBefore } from '../parse/noun-phrase-before.ts';

const POSSESSIVE = new Set(['his', 'her', 'their']);

/** Nouns that take a noun after "to". */
const AGAINST = new Set(['opposition', 'objection']);

/** "Her claim that the pier leaked **was false**": index of the second verb, where nothing joins it to the first; undefined where it does. */
const mainVerb = ({ passage, context, end }: Clause, from: number): number | undefined => {
  const { words } = passage;
  const [first, second] = context.groups.filter(
    (group) => group.start >= from && group.end <= end && (group.form === 'finite' || group.form === 'past'),
  );
  if (!first || !second || /^(?:who|which|that)$/u.test(words[first.start - 1]?.lower ?? '')) return undefined;
  const isJoined = words
    .slice(first.end, second.start)
    .some(({ lower, pos }) => pos === 'SCONJ' || /^(?:[,;:–—]|and|but|or|that|who|which)$/u.test(lower));
  return isJoined || second.start - first.end > 4 ? undefined : second.start;
};

/** "Norway’s refusal to cut the quota", "her claim that fares rise". A noun does the work of the cue, its owner is the source. */
export const cueNoun: PassageRule = {
  name: 'cue-noun',
  find: ({ words }, clauses) =>
    clauses.flatMap((clause): Finding[] => {
      const findings: Finding[] = [];
      for (let at = clause.start + 1; at < clause.end - 2; at += 1) {
        const noun = words[at];
        const follower = words[at + 1]?.lower ?? '';
        if (!noun || noun.quoted || noun.pos !== 'NOUN' || CUE_NOUNS.get(noun.lemma)?.has(follower) !== true) continue;
        let first = at;
        while (first > clause.start && (words[first - 1]?.pos === 'ADJ' || words[first - 1]?.pos === 'NUM') && first > at - 3) first -= 1;
        const owner = words[first - 1];
        if (!owner) continue;
        const source =
          owner.lower === "'s" || owner.lower === "'"
            ? nounPhraseBefore(words, first - 1, clause.start)
            : POSSESSIVE.has(owner.lower)
              ? { start: first - 1, end: first }
              : undefined;
        if (!source || !(POSSESSIVE.has(owner.lower) || isSpeaker(words, source, 'stance', 'call'))) continue;
        // "her call to her sister": a demand wants a verb.
        if (follower === 'to' && !AGAINST.has(noun.lemma) && !clause.context.groups.some((group) => group.start === at + 1)) continue;
        const start = follower === 'to' && clause.context.groups.some((group) => group.start === at + 1) ? at + 1 : at + 2;
        // "Norway’s refusal to cut the quota angered the skippers": the sentence goes on with its own verb.
        const verb = clause.context.groups.find(
          (group) =>
            follower !== 'that' &&
            group.start > start &&
            (group.form === 'finite' || group.form === 'past') &&
            !/^(?:who|which|that|,)$/u.test(words[group.start - 1]?.lower ?? ''),
        );
        const isSubject = source.start <= clause.start + 1;
        const main = follower === 'that' && isSubject ? mainVerb(clause, start) : undefined;
        const end = Math.min(findClauseEnd(words, start, clause.end, true, clause.context), verb?.start ?? clause.end, main ?? clause.end);
        const content = trimEnd(words, { start, end });
        if (content.end <= content.start) continue;
        findings.push({ source: [source], cue: [{ start: first, end: start }], content: [content] });
      }
      return findings;
    }),
};
