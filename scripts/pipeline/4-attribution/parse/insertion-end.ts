import type { Clause } from './clause.ts';
import type { CueMatch } from './find-cues.ts';
import { nounPhraseAfter } from './noun-phrase/noun-phrase-after.ts';
import type { Range } from './passage/passage.ts';
import { skipInterruptions, skipTime } from './skip-interruption.ts';

/** Index after the cue, its source and whom it was said to: "Vane told the council". */
export const afterHearer = ({ passage, end }: Clause, match: CueMatch, source: Range): number => {
  const from = Math.max(match.end, source.end);
  if (!match.cue.frames.has('hearer')) return from;
  return nounPhraseAfter(passage.words, skipTime(passage.words, from, end), end)?.end ?? from;
};

/**
 * "The fare**, Vane said at a hearing on Monday,** will rise", "The fare rose**, she wrote on her blog,** and will fall": index of the comma
 * that closes who said it, when and where, and after which the sentence goes on with its verb; undefined where nothing is so inserted.
 */
export const insertionEnd = (clause: Clause, match: CueMatch, source: Range): number | undefined => {
  const { passage, context, start, end } = clause;
  const { words } = passage;
  const opening = Math.min(source.start, match.start);
  if (opening - 1 <= start || words[opening - 1]?.text !== ',') return undefined;
  const comma = skipInterruptions(words, afterHearer(clause, match, source), end).find((at) => words[at]?.text === ',');
  if (comma === undefined) return undefined;
  const isVerbAt = (at: number): boolean =>
    context.groups.some((group) => group.start === at && (group.form === 'finite' || group.form === 'past'));
  const hasVerb = context.groups.some(({ end: last, form }) => last <= opening - 1 && (form === 'finite' || form === 'past'));
  const next = words[comma + 1]?.lower ?? '';
  return hasVerb
    ? (next === 'and' || next === 'but') && isVerbAt(comma + 2)
      ? comma
      : undefined
    : isVerbAt(comma + 1)
      ? comma
      : undefined;
};
