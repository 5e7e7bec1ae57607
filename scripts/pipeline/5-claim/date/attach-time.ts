import { ASKED, NOT_THE_TIME, SOON, SPEAKING } from '../../../../src/language/en/time/time-lexicon.ts';
import type { Span } from '../../span.ts';
import type { Reading, ReadSentence } from '../words/reading.ts';
import type { Word } from '../words/words.ts';
import type { Time } from './find-times.ts';

/** How far from its cue a time may stand, in words outside of contents; an opening reaches to the end of its sentence. */
const REACH = 14;
const REACH_OF_OPENING = 40;

const isVerb = ({ pos, key }: Pick<Word, 'pos' | 'key'>): boolean => (pos === 'VERB' || pos === 'AUX') && !SPEAKING.has(key);

const inside = ({ span }: Word, spans: readonly Span[]): boolean => spans.some(({ start, end }) => start < span.end && span.start < end);

/** "since February", "ahead of talks on Monday": the time of something else. */
const isOtherTime = (words: readonly Word[], time: Span): boolean => {
  const before = words.filter(({ span }) => span.end <= time.start);
  const last = before.at(-1);
  const first = words.find(({ span }) => span.start >= time.start);
  if ((last && NOT_THE_TIME.has(last.key)) || (first && NOT_THE_TIME.has(first.key))) return true;
  // The preposition may stand before the noun that the time belongs to: "after talks on Monday".
  for (const word of before.slice(-7).reverse()) {
    if (isVerb(word) || word.key === ',' || word.pos === 'PRON') return false;
    if (NOT_THE_TIME.has(word.key) && word.key !== 'from' && word.key !== 'for' && word.key !== 'by') return true;
  }
  return false;
};

/** "After talks **resumed** on Tuesday, ...": in its own clause the time stands behind another verb. */
const hasOwnVerb = (words: readonly Word[], time: Span): boolean => {
  const before = words.filter(({ span }) => span.end <= time.start);
  const boundary = before.findLastIndex(({ pos, key }) => key === ',' || key === ';' || pos === 'CCONJ');
  return before.slice(boundary + 1).some(isVerb);
};

/** "**Asked** on Monday whether he would go, Lind said": what opens a sentence so is the speaker's answer, whatever stands between. */
const isAsked = (words: readonly Word[], time: Span, anchor: Span): boolean => {
  const [first] = words;
  if (!first || !ASKED.has(first.key) || anchor.start < time.end) return false;
  const between = words.filter(({ span }) => span.start > first.span.start && span.end <= time.start);
  const isPlain = !between.some(
    (word) => isVerb(word) || word.pos === 'SCONJ' || /^(?:about|what|who|why|how|when|where|if|whether|,)$/.test(word.key),
  );
  // The speaker follows behind a comma.
  return isPlain && words.some(({ key, span }) => key === ',' && span.start >= time.end && span.end <= anchor.start);
};

/** "Asked **about** the storm on Monday, Lind said": the day may be the storm's. */
const isAskedAbout = (words: readonly Word[], time: Span, anchor: Span): boolean =>
  ASKED.has(words[0]?.key ?? '') &&
  time.end <= anchor.start &&
  words.some(({ key, span }) => span.end <= time.start && /^(?:about|over|what|who|why|how|when|where|if|whether)$/.test(key));

/** "tweeted **soon after** the session ended on Tuesday": the same day. */
const isSoonAfter = (words: readonly Word[], cue: Span, time: Span): boolean =>
  time.start >= cue.end &&
  words.some(
    ({ key, span }, at) =>
      key === 'after' &&
      span.start >= cue.end &&
      span.end <= time.start &&
      SOON.has(words[at - 1]?.key ?? '') &&
      !words.slice(at).some((word) => word.key === ',' && word.span.end <= time.start),
  );

/**
 * Whether a time belongs to the act of speaking: it stands beside the cue with no other verb between
 * ("said on Tuesday", "on Tuesday the minister said"), or opens the sentence over a participle ("Last
 * week, he went further, calling for").
 */
const belongs = (time: Time, reading: Reading, words: readonly Word[], contents: readonly Span[]): boolean => {
  const cue = [...reading.cue, ...reading.source];
  const [anchor, last] = [reading.cue[0] ?? cue[0], reading.cue.at(-1) ?? cue.at(-1)];
  if (!anchor || !last || reading.attribution.content.some(({ start, end }) => start <= time.span.start && time.span.end <= end))
    return false;
  if (isSoonAfter(words, anchor.span, time.span) || isAsked(words, time.span, anchor.span)) return true;
  if (isOtherTime(words, time.span) || isAskedAbout(words, time.span, anchor.span)) return false;
  // "Lind, the minister in 2012, said": a time inside the source describes it, unless it opens it.
  const isInSource = reading.attribution.source.some(({ start, end }) => start < time.span.start && time.span.start < end);
  // "Holm today announced": what stands last in the source without a preposition is the cue's.
  const isSourceEnd = /^(?:today|tonight|yesterday)$/i.test(time.words);
  if (isInSource && !isSourceEnd) return false;
  // "four months after calling it a betrayal", "before calling": another time than the sentence's.
  const opener = words[words.indexOf(anchor) - 1];
  if (anchor.key.endsWith('ing') && opener && NOT_THE_TIME.has(opener.key)) return false;
  const isAfter = time.span.start >= anchor.span.start;
  const [from, to] = isAfter ? [last.span.end, time.span.start] : [time.span.end, anchor.span.start];
  // "The ministry denied this on Monday, saying": what is said beside an act is said with it.
  const isBeside = anchor.key.endsWith('ing') && opener?.key === ',';
  if (!isAfter && !isBeside && hasOwnVerb(words, time.span)) return false;
  const between = words.filter(
    (word) => word.span.start >= from && word.span.end <= to && !inside(word, contents) && !reading.source.includes(word),
  );
  const isOpening = !isAfter && !words.some((word) => word.span.end <= time.span.start && (isVerb(word) || reading.source.includes(word)));
  if (between.some(({ key }) => key === ';') || between.length > (isOpening ? REACH_OF_OPENING : REACH)) return false;
  if (!between.some(isVerb)) return between.length <= REACH && !between.some(({ pos, key }) => pos === 'SCONJ' && key !== 'that');
  return isOpening && anchor.key.endsWith('ing') && !between.some(({ pos }) => pos === 'CCONJ');
};

/** The nearest of the sentence's times that belongs to the act of speaking. */
export const attachTime = (
  times: readonly Time[],
  reading: Reading,
  sentence: ReadSentence,
  contents: readonly Span[],
): Time | undefined => {
  const anchor = (reading.cue[0] ?? reading.source[0])?.span.start ?? 0;
  return times
    .filter((time) => belongs(time, reading, sentence.words, contents))
    .sort((a, b) => Math.abs(a.span.start - anchor) - Math.abs(b.span.start - anchor))[0];
};
