import type { CueRule } from '../finding.ts';
import { trimEnd } from '../parse/content/find-clause-end.ts';
import { skipTime } from '../parse/skip-interruption.ts';

/** Nouns that take up what was just told, so that somebody can answer it. */
const NAMES = new Set(
  'claim charge allegation accusation prospect suggestion assertion idea notion figure view account move plan step decision criticism demand verdict finding rumour rumor characterisation characterization description'.split(
    ' ',
  ),
);

/** "The pier was sold, a claim the council rejects." What was told before the comma is answered by whoever stands after its name. */
export const namedClaim: CueRule = {
  name: 'named-claim',
  find: ({ passage, context, start, end }, match, source) => {
    const { words } = passage;
    if (source.end > match.start || skipTime(words, match.end, end) < end - 1 || match.group.form === 'ing') return undefined;
    const noun = source.start - (/^(?:that|which)$/u.test(words[source.start - 1]?.lower ?? '') ? 2 : 1);
    if (!NAMES.has(words[noun]?.lemma ?? '')) return undefined;
    const article = words[noun - 1]?.pos === 'ADJ' ? noun - 2 : noun - 1;
    if (!/^(?:a|an|the)$/u.test(words[article]?.lower ?? '') || words[article - 1]?.text !== ',') return undefined;
    // Of "Cole said that the pier was sold, a claim …" the words that Cole said are answered.
    const cue = context.cues.findLast((own) => own.end < article - 1 && !own.group.passive && own.cue.frames.has('clause'));
    const from = cue ? (words[cue.end]?.lower === 'that' ? cue.end + 1 : cue.end) : start;
    const content = trimEnd(words, { start: from, end: article - 1 });
    return content.end > content.start
      ? { source: [source], cue: [{ start: match.start, end: match.end }], content: [content] }
      : undefined;
  },
};
