import type { Clause } from '../clause.ts';
import type { CueMatch } from '../find-cues.ts';
import type { Range } from '../passage/passage.ts';
import { skipInterruptions } from '../skip-interruption.ts';
import { afterHearers } from './after-hearers.ts';
import { findClauseEnd, trimEnd } from './find-clause-end.ts';

/** "Vane, who opposes the quota, left": index of the comma at which the main clause goes on, or `stop`. */
const mainVerbAfter = ({ passage, context }: Clause, start: number, stop: number): number => {
  const group = context.groups.find(
    ({ start: at, form }) => at > start + 1 && at < stop && (form === 'finite' || form === 'past') && passage.words[at - 1]?.text === ',',
  );
  return group ? group.start - 1 : stop;
};

/** "Vane, whose party calls it “dead”, said so": index after the quotation or comma at which the main clause goes on, or `stop`. */
const whoseEnd = ({ passage, context }: Clause, match: CueMatch, start: number, stop: number): number => {
  const { words } = passage;
  if (!words.slice(Math.max(0, match.start - 4), match.start).some(({ lower }) => lower === 'whose')) return stop;
  const group = context.groups.find(
    ({ start: at, form }) =>
      at > start && at < stop && (form === 'finite' || form === 'past') && /^[,”"’'–—-]$/u.test(words[at - 1]?.text ?? ''),
  );
  return group ? group.start - 1 : stop;
};

/** "a step that Vane called “null” **and that is likely to fail**": index of the "and" by which the writer goes on with the step, or `stop`. */
const writersEnd = ({ passage: { words }, context }: Clause, match: CueMatch, start: number, stop: number): number => {
  const relative = words.findLastIndex(
    ({ lower }, at) => at < match.start && at >= match.start - 8 && /^(?:that|which|whom)$/u.test(lower),
  );
  const isObject =
    relative > 0 &&
    /^(?:NOUN|PROPN|PUNCT)$/u.test(words[relative - 1]?.pos ?? '') &&
    !context.groups.some((group) => group.start > relative && group.end <= match.start);
  if (!isObject) return stop;
  const and = words.findIndex(
    ({ lower, quoted }, at) =>
      at > start &&
      at < stop &&
      !quoted &&
      (lower === 'and' || lower === 'but') &&
      /^(?:that|which|who)$/u.test(words[at + 1]?.lower ?? ''),
  );
  return and > 0 && context.groups.some((group) => group.start === and + 2) ? and : stop;
};

/** A cue whose content is looked for after it. */
export interface Reach {
  clause: Clause;
  match: CueMatch;
  /** Index after the cue and those who were told. */
  from: number;
  /** Where the content may begin: there, or after a pause. */
  stops: readonly number[];
  /** The words from a place on to the end of what was said. */
  upTo: (start: number, isPhrase: boolean) => Range;
}

/** Reads where what a cue reports may begin. */
export const makeReach = (clause: Clause, match: CueMatch): Reach => {
  const { passage, end, context } = clause;
  const { words } = passage;
  const from = afterHearers(clause, match);
  const isRelative = words.slice(Math.max(0, match.start - 4), match.start).some(({ lower }) => lower === 'who' || lower === 'which');
  const upTo = (start: number, isPhrase: boolean): Range => {
    const stop = writersEnd(clause, match, start, findClauseEnd(words, start, end, isPhrase, context));
    return trimEnd(words, { start, end: isRelative ? mainVerbAfter(clause, start, stop) : whoseEnd(clause, match, start, stop) });
  };
  return { clause, match, from, stops: skipInterruptions(words, from, end), upTo };
};
