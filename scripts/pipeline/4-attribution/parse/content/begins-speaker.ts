// Whether a speaker with a cue, the same one or another, begins at a place in what is said.
import type { ClauseContext } from '../clause.ts';
import type { VerbGroup } from '../find-verb-groups.ts';
import { nounPhraseAfter } from '../noun-phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../noun-phrase/noun-phrase-before.ts';
import type { Word } from '../passage/word.ts';
import { skipTime } from '../skip-interruption.ts';
import { findSubject } from '../source/find-subject.ts';
import { isSpeaker } from '../source/is-speaker.ts';

/** "Cole, the mayor, said": true for a comma that closes an apposition in a clause that has had no verb yet. */
const isAppositionEnd = (words: readonly Word[], from: number, at: number, groups: readonly VerbGroup[]): boolean =>
  words[from]?.pos === 'PROPN' &&
  !groups.some(({ start, end }) => start >= from && end <= at) &&
  words.slice(from, at).some(({ text }) => text === ',');

/** Verbs for what somebody thinks or wishes, which others report of them. */
const THOUGHTS = new Set(['expect', 'hope', 'want', 'think', 'believe', 'know', 'fear', 'wish', 'intend']);

/** True where another cue of the same speaker begins after the comma or "and" at `at`: ", noting that", "and stressed that". */
export const beginsSharedCue = (words: readonly Word[], at: number, { groups, cues }: ClauseContext, from: number): boolean => {
  const next = words[at + 1]?.text === ',' ? at + 2 : at + 1;
  const skip = /^(?:and|but|while|before|then|also)$/u.test(words[next]?.lower ?? '') ? next + 1 : next;
  // "and in May wrote that"
  const timed = skipTime(words, skip, words.length);
  const group = groups.find(({ start }) => start === next || start === skip || (start === timed && words[skip]?.pos === 'ADP'));
  if (!group || words[group.head]?.quoted) return false;
  if (group.form === 'ing') return words[at]?.text === ',' && words[group.head]?.lower !== 'including';
  const isCue = cues.some(({ group: own }) => own.start === group.start);
  // "said he would stand **and expected to win**": what he is said to expect.
  const isInner =
    words[at]?.lower === 'and' &&
    /^(?:he|she|it|they)$/u.test(words[from]?.lower ?? '') &&
    cues.some(({ cue, group: own }) => own.start === group.start && THOUGHTS.has(cue.verb));
  if (isInner && groups.some(({ start, form }) => start === from + 1 && form === 'finite')) return false;
  if (!isCue || (words[at]?.text === ',' && skip === next && group.form !== 'past')) return false;
  // "denied Cole, the mayor, said so": before its first verb a clause has no second one.
  if (skip === next && words[at]?.text === ',' && isAppositionEnd(words, from, at, groups)) return false;
  // The inner verb of a clause ("must act and agree") shares that clause's subject, not the speaker.
  const opening = groups.find(({ start }) => start >= from);
  return opening === undefined || opening.start >= at || group.form === 'past' || group.form === 'finite';
};

/** "promised a review, and the council vowed to block it": true where a speaker and a cue of its own follow the comma at `at` and "and". */
export const isOtherSpeaker = (words: readonly Word[], at: number, { cues }: ClauseContext): boolean =>
  /^(?:and|but)$/u.test(words[at + 1]?.lower ?? '') &&
  cues.some(({ start, cue, group }) => {
    if (start <= at + 2 || start > at + 8 || (group.form !== 'past' && group.form !== 'finite')) return false;
    const subject = nounPhraseBefore(words, start, at + 2);
    return subject?.start === at + 2 && isSpeaker(words, subject, cue.kind, cue.verb);
  });

/** Where a new sentence half may begin: after "– but", ", while", "but". Index of its first word, or -1. */
const halfAt = (words: readonly Word[], at: number): number => {
  const [word, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  const isJoint = (lower: string): boolean => /^(?:but|while|whereas|yet|although|though)$/u.test(lower);
  if (isJoint(word)) return at + 1;
  if (/^[—–]$/u.test(word)) return isJoint(next) || next === 'and' ? at + 2 : at + 1;
  return -1;
};

/** "backed the toll **as the police said** it would help": true where a speaker with a verb of saying begins at `from`. */
export const isOtherWord = (words: readonly Word[], from: number, { cues }: ClauseContext): boolean =>
  cues.some(
    ({ start, cue, group }) =>
      start > from &&
      start <= from + 8 &&
      /^(?:say|warn|claim|insist|argue|add|report|tell)$/u.test(cue.verb) &&
      (group.form === 'past' || group.form === 'finite' || group.form === 'base') &&
      findSubject(words, group, from)?.range.start === from,
  );

/** "Vane says fares are high – **but Cole says they are low**": another speaker with a verb of saying of his own. */
export const isOtherHalf = (words: readonly Word[], at: number, { cues }: ClauseContext): boolean => {
  const from = halfAt(words, at);
  if (from < 0) return false;
  return cues.some(({ start, cue, group }) => {
    if (start <= from || start > from + 12 || cue.kind !== 'reporting' || (group.form !== 'past' && group.form !== 'finite')) return false;
    const subject = findSubject(words, group, from);
    const opening = words[subject?.range.start ?? -1];
    // "but he said": the same speaker goes on with a verb of his own.
    const isNamed = opening?.pos !== 'PRON' || (/^(?:he|she|they)$/u.test(opening.lower) && words[from - 1]?.lower === 'but');
    return subject?.range.start === from && isNamed && isSpeaker(words, subject.range, cue.kind, cue.verb);
  });
};

/** "said it would sue, **and its president, Vane, called it**": the speaker's own officer speaks next. */
export const isOwnOfficer = (words: readonly Word[], at: number, { cues }: ClauseContext): boolean => {
  if (words[at + 1]?.lower !== 'and' || !/^(?:its|his|her|their)$/u.test(words[at + 2]?.lower ?? '')) return false;
  const cue = cues.find(({ start, group }) => start > at + 3 && start <= at + 10 && (group.form === 'past' || group.form === 'finite'));
  if (!cue || words[cue.start - 1]?.text !== ',') return false;
  // Between two commas, a name: an apposition.
  const name = words.slice(at + 4, cue.start - 1);
  const comma = name.findIndex(({ text }) => text === ',');
  return comma >= 0 && name.slice(comma + 1).length > 0 && name.slice(comma + 1).every(({ pos }) => pos === 'PROPN');
};

/** "the board took sand, **“so that roads stay dry,” Vane said**": true where the quotation that begins at `at` has a named speaker of its own behind it. */
export const isOthersQuotation = (words: readonly Word[], at: number, end: number, { cues }: ClauseContext): boolean => {
  let close = at;
  while (close < end && words[close]?.quoted) close += 1;
  while (close < end && /^[“”"‘’'«»,]$/u.test(words[close]?.text ?? '')) close += 1;
  return cues.some(({ start, cue, group }) => {
    if (start < close || start > close + 8 || !cue.frames.has('quote') || group.passive || group.form === 'ing') return false;
    const speaker = start === close ? nounPhraseAfter(words, group.end, end) : findSubject(words, group, close)?.range;
    const isNear = speaker?.start === close || (start === close && speaker?.start === group.end);
    return isNear && words[speaker?.start ?? -1]?.pos !== 'PRON' && speaker !== undefined && isSpeaker(words, speaker, cue.kind, cue.verb);
  });
};
