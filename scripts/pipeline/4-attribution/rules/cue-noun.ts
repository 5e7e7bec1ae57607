import { CUE_NOUNS } from '../../../../src/language/en/speech/cue-noun-lexicon.ts';
import type { Finding, PassageRule } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { findClauseEnd, trimEnd } from '../parse/content/find-clause-end.ts';
import { nounPhraseAfter } from '../parse/noun-phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../parse/noun-phrase/noun-phrase-before.ts';
import type { Range } from '../parse/passage/passage.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

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

/** Verbs by which somebody gives up what he held: "dropped her opposition to". */
const GIVEN_UP = new Set(
  'drop abandon withdraw end lift renounce retract rescind reverse shed waive shelve forgo relinquish overcome'.split(' '),
);

const isGivenUp = ({ passage, context }: Clause, source: Range): boolean =>
  context.groups.some(({ end, head }) => end === source.start && GIVEN_UP.has(passage.words[head]?.lemma ?? ''));

/** Who is named as the owner of the noun that begins at `first`: "Norway’s", "her". */
const ownerBefore = ({ passage: { words }, start }: Clause, first: number): Range | undefined => {
  const owner = words[first - 1]?.lower ?? '';
  if (POSSESSIVE.has(owner)) return { start: first - 1, end: first };
  const phrase = owner === "'s" || owner === "'" ? nounPhraseBefore(words, first - 1, start) : undefined;
  return phrase && isSpeaker(words, phrase, 'stance', 'call') ? phrase : undefined;
};

/** "a call **from Cole** to", "a claim **by the union** that": who is named after the noun at `at`. */
const ownerAfter = ({ passage: { words }, end }: Clause, at: number): Range | undefined => {
  if (!/^(?:from|by)$/u.test(words[at + 1]?.lower ?? '')) return undefined;
  // Wares are in demand: "the demand from China for coal".
  if (words[at]?.lower === 'demand' && !/^an?$/u.test(words[at - 1]?.lower ?? '')) return undefined;
  const phrase = nounPhraseAfter(words, at + 2, end);
  return phrase?.start === at + 2 && isSpeaker(words, phrase, 'stance', 'call') ? phrase : undefined;
};

/** "a call for her to wait **from Cole**": who is named where the clause ends. */
const ownerAtEnd = ({ passage: { words }, end }: Clause, at: number): Range | undefined => {
  if (words[at]?.lower !== 'call' || words[at + 1]?.lower !== 'for') return undefined;
  const hearer = nounPhraseAfter(words, at + 2, end);
  if (!hearer || words[hearer.end]?.lower !== 'to') return undefined;
  const from = words.findIndex(({ lower, quoted }, index) => index > hearer.end && index < end && lower === 'from' && !quoted);
  const phrase = from < 0 ? undefined : nounPhraseAfter(words, from + 1, end);
  return phrase && (phrase.end === end || words[phrase.end]?.text === ',') && isSpeaker(words, phrase, 'stance', 'call')
    ? phrase
    : undefined;
};

/** What the noun tells: from its follower at `at` to the end of the clause, or to where the sentence goes on with a verb of its own. */
const contentAfter = (clause: Clause, at: number, stop: number, isSubject: boolean): Range => {
  const { passage, context } = clause;
  const { words } = passage;
  const follower = words[at]?.lower ?? '';
  const start = follower === 'to' && context.groups.some((group) => group.start === at) ? at : at + 1;
  // "Norway’s refusal to cut the quota angered the skippers": the sentence goes on with its own verb.
  const verb = context.groups.find(
    (group) =>
      follower !== 'that' &&
      group.start > start &&
      !words[group.head]?.quoted &&
      (group.form === 'finite' || group.form === 'past') &&
      !/^(?:who|which|that|,)$/u.test(words[group.start - 1]?.lower ?? ''),
  );
  const main = follower === 'that' && isSubject ? mainVerb(clause, start) : undefined;
  const end = Math.min(findClauseEnd(words, start, stop, true, context), verb?.start ?? stop, main ?? stop);
  return trimEnd(words, { start, end });
};

/** "Norway’s refusal to cut the quota", "her claim that fares rise", "a call from Cole to wait". A noun does the work of the cue, its owner is the source. */
export const cueNoun: PassageRule = {
  name: 'cue-noun',
  find: ({ words }, clauses) =>
    clauses.flatMap((clause): Finding[] => {
      const findings: Finding[] = [];
      for (let at = clause.start; at < clause.end - 2; at += 1) {
        const noun = words[at];
        const followers = noun?.pos === 'NOUN' && !noun.quoted ? CUE_NOUNS.get(noun.lemma) : undefined;
        if (!noun || !followers) continue;
        let first = at;
        while (first > clause.start && (words[first - 1]?.pos === 'ADJ' || words[first - 1]?.pos === 'NUM') && first > at - 3) first -= 1;
        const before = ownerBefore(clause, first);
        const after = before ? undefined : ownerAfter(clause, at);
        const last = before || after ? undefined : ownerAtEnd(clause, at);
        const source = before ?? after ?? last;
        if (!source || isGivenUp(clause, source)) continue;
        const next = after ? after.end : at + 1;
        const follower = words[next]?.lower ?? '';
        if (!followers.has(follower)) continue;
        // "her call to her sister": a demand wants a verb.
        if (follower === 'to' && !AGAINST.has(noun.lemma) && !clause.context.groups.some((group) => group.start === next)) continue;
        const isSubject = Math.min(source.start, first) <= clause.start + 1;
        const content = contentAfter(clause, next, last ? last.start - 1 : clause.end, isSubject);
        if (content.end <= content.start) continue;
        const cue = after ? [{ start: first, end: at + 1 }] : [{ start: first, end: content.start }];
        findings.push({ source: [source], cue, content: [content] });
      }
      return findings;
    }),
};
