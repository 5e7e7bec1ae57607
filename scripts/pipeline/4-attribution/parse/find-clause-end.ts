import type { CueMatch } from './find-cues.ts';
import { findSubject } from './find-subject.ts';
import type { VerbGroup } from './find-verb-groups.ts';
import { isSpeaker } from './is-speaker.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Range } from './passage/passage.ts';
import type { Word } from './passage/word.ts';
import { skipTime } from './skip-interruption.ts';

const isStop = (word: Word | undefined): boolean => word !== undefined && /^[.!?…;]+$/u.test(word.text);

/** Without the closing marks at its end. */
export const trimEnd = (words: readonly Word[], range: Range): Range => {
  let { end } = range;
  while (end > range.start && (isStop(words[end - 1]) || /^[,:—–-]$/u.test(words[end - 1]?.text ?? ''))) end -= 1;
  return { start: range.start, end };
};

const BREAKING = new Set(['but', 'while', 'whereas', 'although', 'though', 'yet']);
const BREAKING_PHRASE = new Set([
  'which',
  'who',
  'where',
  'when',
  'after',
  'before',
  'as',
  'with',
  'even',
  'because',
  'despite',
  'amid',
  'following',
  'if',
  'in',
  'at',
  'on',
  'during',
  'so',
  'since',
]);
/** A comma and these go on with what was said: ", in particular by taxing diesel". */
const ADDING = new Set(['in particular', 'in part', 'in turn', 'as well', 'at least', 'at best', 'at most', 'even if']);
/** "While some say A, others say B." */
const CONTRASTING = new Set(['while', 'whereas', 'although', 'though']);
const BREAKING_BARE = new Set(['despite', 'while', 'because', 'although', 'though', 'whereas']);

/** "…, a statement that underscores": the writer's own remark on what was said. */
const WRITERS_NOUNS = new Set(
  'statement move remark comment claim step shift decision sign signal position stance view demand warning message charge allegation accusation prospect suggestion assertion idea notion'.split(
    ' ',
  ),
);

/** What the search for a clause's end needs to know of its sentence. */
export interface ClauseContext {
  /** Index of the sentence's first word. */
  start: number;
  groups: readonly VerbGroup[];
  cues: readonly CueMatch[];
}

/** "Cole, the mayor, said": true for a comma that closes an apposition in a clause that has had no verb yet. */
const isAppositionEnd = (words: readonly Word[], from: number, at: number, groups: readonly VerbGroup[]): boolean =>
  words[from]?.pos === 'PROPN' &&
  !groups.some(({ start, end }) => start >= from && end <= at) &&
  words.slice(from, at).some(({ text }) => text === ',');

/** True where another cue of the same speaker begins after the comma or "and" at `at`: ", noting that", "and stressed that". */
const beginsSharedCue = (words: readonly Word[], at: number, { groups, cues }: ClauseContext, from: number): boolean => {
  const next = words[at + 1]?.text === ',' ? at + 2 : at + 1;
  const skip = /^(?:and|but|while|before|then|also)$/u.test(words[next]?.lower ?? '') ? next + 1 : next;
  // "and in May wrote that"
  const timed = skipTime(words, skip, words.length);
  const group = groups.find(({ start }) => start === next || start === skip || (start === timed && words[skip]?.pos === 'ADP'));
  if (!group || words[group.head]?.quoted) return false;
  if (group.form === 'ing') return words[at]?.text === ',' && words[group.head]?.lower !== 'including';
  const isCue = cues.some(({ group: own }) => own.start === group.start);
  if (!isCue || (words[at]?.text === ',' && skip === next && group.form !== 'past')) return false;
  // "denied Cole, the mayor, said so": before its first verb a clause has no second one.
  if (skip === next && words[at]?.text === ',' && isAppositionEnd(words, from, at, groups)) return false;
  // The inner verb of a clause ("must act and agree") shares that clause's subject, not the speaker.
  const opening = groups.find(({ start }) => start >= from);
  return opening === undefined || opening.start >= at || group.form === 'past' || group.form === 'finite';
};

/** "promised a review, and the council vowed to block it": true where a speaker and a cue of its own follow the comma at `at` and "and". */
const isOtherSpeaker = (words: readonly Word[], at: number, { cues }: ClauseContext): boolean =>
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
const isOtherWord = (words: readonly Word[], from: number, { cues }: ClauseContext): boolean =>
  cues.some(
    ({ start, cue, group }) =>
      start > from &&
      start <= from + 8 &&
      /^(?:say|warn|claim|insist|argue|add|report|tell)$/u.test(cue.verb) &&
      (group.form === 'past' || group.form === 'finite' || group.form === 'base') &&
      findSubject(words, group, from)?.range.start === from,
  );

/** "Vane says fares are high – **but Cole says they are low**": another speaker with a verb of saying of his own. */
const isOtherHalf = (words: readonly Word[], at: number, { cues }: ClauseContext): boolean => {
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
const isOwnOfficer = (words: readonly Word[], at: number, { cues }: ClauseContext): boolean => {
  if (words[at + 1]?.lower !== 'and' || !/^(?:its|his|her|their)$/u.test(words[at + 2]?.lower ?? '')) return false;
  const cue = cues.find(({ start, group }) => start > at + 3 && start <= at + 10 && (group.form === 'past' || group.form === 'finite'));
  if (!cue || words[cue.start - 1]?.text !== ',') return false;
  // Between two commas, a name: an apposition.
  const name = words.slice(at + 4, cue.start - 1);
  const comma = name.findIndex(({ text }) => text === ',');
  return comma >= 0 && name.slice(comma + 1).length > 0 && name.slice(comma + 1).every(({ pos }) => pos === 'PROPN');
};

/** "has rejected trawlers in the fjord after a possible vote": true where "after" dates the matter and not the cue. */
const belongsToPhrase = (words: readonly Word[], at: number, from: number, { groups }: ClauseContext): boolean => {
  const phrase = nounPhraseAfter(words, at + 1, words.length);
  if (!phrase || groups.some(({ start, form }) => start === phrase.end && (form === 'finite' || form === 'past'))) return false;
  if (/^(?:time|period|phase|world|life)$/u.test(words[at - 1]?.lower ?? '')) return true;
  if (words.slice(at + 1, at + 3).some(({ lower }) => /^(?:any|possible|potential|future|eventual|such)$/u.test(lower))) return true;
  // A present or a perfect is not dated by a single event.
  const cue = groups.findLast(({ end }) => end <= from);
  const isPresent =
    cue !== undefined && (cue.form === 'base' || (cue.form === 'finite' && !/^(?:had|did|was|were)$/u.test(words[cue.start]?.lower ?? '')));
  return isPresent && /^(?:a|an)$/u.test(words[at + 1]?.lower ?? '');
};

/** "not as a loss, but as a gain": true where "but" at the comma answers a "not" before it. */
const isBalanced = (words: readonly Word[], from: number, at: number): boolean => {
  const not = words.findLastIndex(({ lower }, index) => index >= from && index < at && lower === 'not');
  return not >= from && words[at + 1]?.lower === 'but' && words[at + 2] !== undefined && words[not + 1]?.lower === words[at + 2]?.lower;
};

/** "the board took sand, **“so that roads stay dry,” Vane said**": true where the quotation that begins at `at` has a named speaker of its own behind it. */
const isOthersQuotation = (words: readonly Word[], at: number, end: number, { cues }: ClauseContext): boolean => {
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

/** Where what is said ends: at the sentence's end, or where the words go back to the writer or to another speaker. */
export const findClauseEnd = (
  words: readonly Word[],
  from: number,
  sentenceEnd: number,
  startsAsPhrase: boolean,
  context: ClauseContext,
): number => {
  const isContrast = CONTRASTING.has(words[context.start]?.lower ?? '');
  let isPhrase = startsAsPhrase;
  let depth = 0;
  for (let at = from + 1; at < sentenceEnd; at += 1) {
    const word = words[at];
    if (!word || word.quoted) continue;
    if (words[at + 1]?.quoted && isOthersQuotation(words, at + 1, sentenceEnd, context)) return at;
    if (word.text === '(') depth += 1;
    if (word.text === ')') depth -= 1;
    if (depth > 0) continue;
    const next = words[at + 1];
    // "plans for the harbour: ferries would sail": a whole clause follows.
    if (word.text === ':') isPhrase = false;
    if (word.text === ',' || word.lower === 'and' || word.lower === 'but') {
      if (beginsSharedCue(words, at, context, from)) return at;
    }
    if (word.text === ',' && next) {
      if (
        (BREAKING.has(next.lower) && words[at + 2]?.lower !== 'also' && !isBalanced(words, from, at)) ||
        (next.lower === 'according' && words[at + 2]?.lower === 'to')
      )
        return at;
      // "…, in what Vane called a mistake": another's word for it.
      if (next.lower === 'in' && words[at + 2]?.lower === 'what' && context.cues.some(({ start }) => start > at + 3 && start <= at + 9))
        return at;
      if (/^(?:a|an)$/u.test(next.lower) && WRITERS_NOUNS.has(words[at + 2]?.lower ?? '')) return at;
      if (isPhrase && BREAKING_PHRASE.has(next.lower) && !ADDING.has(`${next.lower} ${words[at + 2]?.lower}`)) return at;
      if ((startsAsPhrase || words[from]?.lower === 'to') && isOtherSpeaker(words, at, context)) return at;
      if (isOwnOfficer(words, at, context)) return at;
      // "…, others have voiced doubts": a new subject with a cue of its own.
      if (
        (isPhrase || isContrast) &&
        context.cues.some(
          ({ start, group }) =>
            start > at + 1 &&
            start <= at + 5 &&
            group.form !== 'ing' &&
            group.form !== 'infinitive' &&
            nounPhraseBefore(words, start, at + 1)?.start === at + 1,
        )
      )
        return at;
    }
    if (isOtherHalf(words, at, context)) return at;
    if ((isPhrase || words[from]?.lower === 'to') && word.lower === 'as' && isOtherWord(words, at + 1, context)) return at;
    // "vowed to build the pier despite a call to wait": what stands against it is the writer's to tell.
    if (words[from]?.lower === 'to' && word.lower === 'despite') return at;
    if (word.text === ';') return at;
    // "reported that, according to Vane, fares rise": all of it is reported.
    const isLed = at === from + 1 && words[from]?.text === ',';
    if (word.lower === 'according' && next?.lower === 'to' && !isLed) return at;
    if (isPhrase && (word.text === '—' || word.text === '–' || BREAKING_BARE.has(word.lower))) return at;
    if (isPhrase && at > from + 1 && (word.lower === 'since' || (word.lower === 'after' && !belongsToPhrase(words, at, from, context))))
      return at;
  }
  return sentenceEnd;
};
