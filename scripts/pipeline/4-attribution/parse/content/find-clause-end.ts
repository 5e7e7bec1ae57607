import type { ClauseContext } from '../clause.ts';
import { nounPhraseAfter } from '../noun-phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../noun-phrase/noun-phrase-before.ts';
import type { Range } from '../passage/passage.ts';
import type { Word } from '../passage/word.ts';
import { beginsSharedCue, isOtherHalf, isOtherSpeaker, isOthersQuotation, isOtherWord, isOwnOfficer } from './begins-speaker.ts';

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
