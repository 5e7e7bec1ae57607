import type { Finding, PassageRule } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { findClauseEnd, trimEnd } from '../parse/content/find-clause-end.ts';
import type { CueMatch } from '../parse/find-cues.ts';
import { nounPhraseBefore } from '../parse/noun-phrase/noun-phrase-before.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

/** Of what is said after the cue: the verb that goes on with the relative clause, up to where the main clause comes back. */
const restAt = ({ passage: { words }, context, end }: Clause, match: CueMatch): number | undefined => {
  const verb = context.groups.find(({ start }) => start === match.end);
  if (!verb || (verb.form !== 'finite' && verb.form !== 'past')) return undefined;
  const main = context.groups.find(
    ({ start, form }) => start > verb.end && (form === 'finite' || form === 'past') && words[start - 1]?.text === ',',
  );
  return Math.min(findClauseEnd(words, match.end, end, true, context), main ? main.start - 1 : end);
};

/** "The toll, which Vane says is fair, starts in May." Who says it stands inside the clause that says it, and that clause tells of the noun before it. */
export const insertedSpeaker: PassageRule = {
  name: 'inserted-speaker',
  find: ({ words }, clauses) =>
    clauses.flatMap((clause): Finding[] =>
      clause.context.cues.flatMap((match): Finding[] => {
        const { cue, group } = match;
        if (!cue.frames.has('clause') || group.passive || group.form === 'ing' || group.form === 'infinitive') return [];
        const source = nounPhraseBefore(words, match.start, clause.start);
        if (!source || !/^(?:which|that|who)$/u.test(words[source.start - 1]?.lower ?? '')) return [];
        const comma = words[source.start - 2]?.text === ',' ? 1 : 0;
        const matter = nounPhraseBefore(words, source.start - 1 - comma, clause.start);
        const end = restAt(clause, match);
        if (!matter || end === undefined || !isSpeaker(words, source, cue.kind, cue.verb)) return [];
        const rest = trimEnd(words, { start: match.end, end });
        return rest.end > rest.start ? [{ source: [source], cue: [{ start: match.start, end: match.end }], content: [matter, rest] }] : [];
      }),
    ),
};
