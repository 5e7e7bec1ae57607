import type { CueRule } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { quotationBefore } from '../parse/content/adjacent-quotation.ts';
import { findClauseEnd, trimEnd } from '../parse/content/find-clause-end.ts';
import type { CueMatch } from '../parse/find-cues.ts';
import { afterHearer, insertionEnd } from '../parse/insertion-end.ts';
import type { Range } from '../parse/passage/passage.ts';
import { skipTime } from '../parse/skip-interruption.ts';

/** True where no object follows the cue: its sentence ends, pauses or goes on with when and where. */
const standsAlone = (clause: Clause, match: CueMatch, source: Range): boolean => {
  const { passage, end } = clause;
  const { words } = passage;
  const at = skipTime(words, afterHearer(clause, match, source), end);
  const next = words[at];
  return at >= end || !next || /^[,;:—–()“”"-]$/u.test(next.text) || ['ADP', 'SCONJ', 'VERB', 'CCONJ'].includes(next.pos);
};

/** "He was not, Vane said, defending it": true where the words before the comma break off inside their verb group. */
const breaksOff = ({ passage: { words }, context }: Clause, comma: number): boolean => {
  const last = words[comma - 1];
  const isNegator = /^(?:not|n't|never)$/u.test(last?.lower ?? '');
  return (
    (isNegator ? words[comma - 2] : last)?.pos === 'AUX' &&
    context.groups.some(({ start }) => start === comma - 1 || start === comma - 2 || start === comma - 3)
  );
};

/** What goes on after a cue in the middle: "The fare, Vane said, will rise", "The fare, Vane told the council at a hearing, will rise." */
const goesOnAfter = (clause: Clause, match: CueMatch, source: Range): Range | undefined => {
  const { passage, context, end } = clause;
  const { words } = passage;
  const near = skipTime(words, afterHearer(clause, match, source), end);
  const at = words[near]?.text === ',' ? near : (insertionEnd(clause, match, source) ?? near);
  const next = words[at + 1];
  if (words[at]?.text !== ',' || at + 2 >= end || !next) return undefined;
  if (breaksOff(clause, Math.min(source.start, match.start) - 1)) return trimEnd(words, { start: at + 1, end });
  const isOther =
    /^(?:who|which|but|while|although|though|whereas|according|a|an|as|with|in|at|on|after|before|during)$/u.test(next.lower) ||
    next.quoted ||
    /^[“"‘'«„]$/u.test(next.text);
  const group = context.groups.find(({ start }) => start === at + 1);
  if (isOther || group?.form === 'ing' || group?.form === 'infinitive') return undefined;
  const range = trimEnd(words, { start: at + 1, end: findClauseEnd(words, at + 1, end, false, context) });
  return range.end > range.start + 1 ? range : undefined;
};

/** "…, he said, but the town would gain": the clause after "but" is said too where it stands in the tense of reported speech. */
const goesOnAgainst = ({ passage, context, end }: Clause, match: CueMatch, source: Range): Range | undefined => {
  const { words } = passage;
  const at = skipTime(words, Math.max(match.end, source.end), end);
  if (words[at]?.text !== ',' || words[at + 1]?.lower !== 'but') return undefined;
  const group = context.groups.find(({ start, form }) => start > at + 1 && form !== 'ing' && form !== 'infinitive');
  const isReported =
    group !== undefined && group.start <= at + 8 && /^(?:would|could|should|might|had)$/u.test(words[group.start]?.lower ?? '');
  // "but Cole would reject it": another's stance.
  const isSame = /^(?:he|she|it|they)$/u.test(words[(group?.start ?? 0) - 1]?.lower ?? '');
  if (!isReported || (!isSame && context.cues.some((cue) => cue.group.start === group.start))) return undefined;
  return trimEnd(words, { start: at + 2, end });
};

const isTitle = ({ passage, start }: Clause, run: Range): boolean => {
  const lead = passage.words[run.start - 2];
  return run.start - 2 >= start && lead !== undefined && (lead.pos === 'ADP' || lead.lower === "'s") && !lead.quoted;
};

/** "The ferry sails as planned she insisted." A pronoun and a verb of saying that close a sentence need no comma. */
const beforePronoun = ({ passage, context, start, end }: Clause, match: CueMatch, source: Range): Range | undefined => {
  const { words } = passage;
  const before = words[source.start - 1];
  if (match.end !== end || source.end !== match.start || source.end - source.start !== 1 || match.cue.frames.has('noun')) return undefined;
  if (!/^(?:he|she|they)$/u.test(words[source.start]?.lower ?? '') || !match.cue.frames.has('clause') || !before) return undefined;
  // "the words she said", "what he said", "when she insisted": no statement stands before it.
  if (['NOUN', 'PRON', 'SCONJ', 'PUNCT', 'ADP', 'CCONJ'].includes(before.pos) || /^(?:that|what|as|which|than|all)$/u.test(before.lower))
    return undefined;
  const first = context.groups.find(({ form }) => form === 'finite' || form === 'past');
  const isWhole = first !== undefined && first.end < source.start && words[start]?.pos !== 'SCONJ';
  return isWhole ? { start, end: source.start } : undefined;
};

/** "Fares rise, Vane said on Monday." and "“We pay,” said Vane." */
export const cueAfterContent: CueRule = {
  name: 'cue-after-content',
  find: (clause, match, source) => {
    const { passage, context } = clause;
    const { words } = passage;
    if (!(match.cue.frames.has('clause') || match.cue.frames.has('quote'))) return undefined;
    // "“Yes,” an aide, who asked not to be named, said": the aside is not what reports it.
    if (/^(?:who|which|that)$/u.test(words[match.start - 1]?.lower ?? '')) return undefined;
    // "After the vote, the council issued a statement": what it says stands after it.
    if (match.cue.tail.includes('*') && !match.cue.frames.has('clause')) return undefined;
    if (match.group.form === 'ing' || match.group.form === 'infinitive' || match.cue.verb === 'know') return undefined;
    const start = Math.min(source.start, match.start);
    const before = words[start - 1];
    const run = quotationBefore(passage, start);
    // A quotation that asks or cries out ends its sentence before the cue: "“Must fares rise?” Vane said."
    if (!before || (start <= clause.start && !run)) return undefined;
    let content: Range | undefined;
    // "On “The Ferry Hour,” Vane said": a title.
    if (run && run.end - run.start <= 7 && isTitle(clause, run)) return undefined;
    if (run) {
      // "The fare “rises,” Vane said": words before a quoted fragment belong to what was said.
      const lead = run.start - 1;
      const isFragment = lead > clause.start + 1 && !context.cues.some(({ end }) => end <= lead) && words[lead - 1]?.text !== ':';
      content = isFragment ? { start: clause.start, end: run.end } : run;
    } else if (before.text === ',' && start - 1 > clause.start && standsAlone(clause, match, source)) {
      const range = { start: clause.start, end: start - 1 };
      const hasVerb = context.groups.some(
        (group) => group.start >= range.start && group.end <= range.end && group.form !== 'ing' && group.form !== 'infinitive',
      );
      const opening = words[clause.start];
      const isAdverbial =
        opening?.pos === 'SCONJ' ||
        /^(?:if|when|while|after|as|because|although|though|since|before|asked|told|pressed|questioned|challenged|reminded|speaking|according)$/u.test(
          opening?.lower ?? '',
        );
      if (hasVerb && !isAdverbial) content = range;
      else if (goesOnAfter(clause, match, source)) content = range;
      else if (hasVerb && isAdverbial && words.slice(range.start, range.end).some(({ text }) => text === ',')) content = range;
    }
    content ??= beforePronoun(clause, match, source);
    if (!content) return undefined;
    const rest = (run ? undefined : goesOnAfter(clause, match, source)) ?? goesOnAgainst(clause, match, source);
    const pieces = [trimEnd(words, content), ...(rest ? [rest] : [])];
    return { source: [source], cue: [{ start: match.start, end: match.end }], content: pieces };
  },
};
