import { TIME_WORDS } from '../../../../src/language/en/time/time-word-lexicon.ts';
import { isPossessive, nounPhraseAfter } from './noun-phrase/noun-phrase-after.ts';
import type { Word } from './passage/word.ts';

const PREPOSITIONS = new Set([
  'on',
  'in',
  'at',
  'during',
  'to',
  'before',
  'after',
  'from',
  'via',
  'through',
  'with',
  'over',
  'for',
  'outside',
  'near',
  'under',
  'last',
  'by',
  'about',
  'of',
  'following',
  'upon',
]);

/** Nouns for a stretch of time, besides those of the calendar. */
const PERIODS: ReadonlySet<string> = new Set([...TIME_WORDS, 'past', 'future', 'time', 'times', 'meantime', 'decade', 'decades']);

/** Index after "in the past", "over the coming weeks", "for the first time"; -1 where another phrase comes. */
const timePhraseEnd = (words: readonly Word[], from: number, end: number): number => {
  if (!/^(?:in|on|at|over|during|for|since|within|throughout|until)$/u.test(words[from]?.lower ?? '')) return -1;
  let at = from + 1;
  while (at < Math.min(end, from + 5) && ['DET', 'ADJ', 'NUM'].includes(words[at]?.pos ?? '') && !PERIODS.has(words[at]?.lower ?? ''))
    at += 1;
  return at < end && PERIODS.has(words[at]?.lower ?? '') && !isPossessive(words[at + 1]) ? at + 1 : -1;
};

/** Index after words that say when: "on Tuesday", "last week", "late Friday", "in the past". */
export const skipTime = (words: readonly Word[], from: number, end: number): number => {
  let at = from;
  while (at < end) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) break;
    const phraseEnd = timePhraseEnd(words, at, end);
    // "said last week's tram was late": whose the tram is.
    const isWhose = isPossessive(words[at + 1]) || (isPossessive(words[at + 2]) && TIME_WORDS.has(next?.lower ?? ''));
    if (phraseEnd > 0) at = phraseEnd;
    else if (isWhose) break;
    else if (TIME_WORDS.has(word.lower) || (at > from && word.pos === 'NUM')) at += 1;
    else if (
      (word.pos === 'ADV' && !/^(?:not|n't|how|why|when|where|there|here|so)$/u.test(word.lower)) ||
      /^(?:early|late|repeatedly|again)$/u.test(word.lower)
    )
      at += 1;
    else if (
      next &&
      TIME_WORDS.has(next.lower) &&
      /^(?:on|in|last|this|next|late|early|a|an|one|two|three|several|at|since|that|earlier|for)$/u.test(word.lower)
    )
      at += 2;
    else break;
  }
  return at;
};

/** Most words of an aside between commas. */
const LONGEST_ASIDE = 14;

/** Index after an aside that "that" follows: "said on Monday**, a day after the storm,** that"; the same index where there is none. */
const asideEnd = (words: readonly Word[], from: number, end: number): number => {
  if (words[from]?.lower !== ',') return from;
  const close = words.findIndex(({ lower }, at) => at > from && lower === ',');
  const isAside = close > 0 && close + 1 < end && close - from <= LONGEST_ASIDE && words[close + 1]?.lower === 'that';
  return isAside ? close + 1 : from;
};

/**
 * Index after phrases that say when, where or to whom: "said on Tuesday in an interview with the Post
 * that". They are skipped one by one; the indices after each are returned, nearest first.
 */
export const skipInterruptions = (words: readonly Word[], from: number, end: number): number[] => {
  const stops = [from];
  let at = from;
  for (let turn = 0; turn < 6 && at < end; turn += 1) {
    let next = skipTime(words, at, end);
    if (next === at) next = asideEnd(words, at, end);
    if (next === at) {
      const word = words[at];
      if (!word || !PREPOSITIONS.has(word.lower)) break;
      const phrase = nounPhraseAfter(words, at + 1, end);
      if (!phrase) break;
      next = phrase.end;
    }
    at = next;
    stops.push(at);
  }
  return stops;
};
