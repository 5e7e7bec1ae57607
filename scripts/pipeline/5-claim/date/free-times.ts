import { OCCASIONS, STANDS } from '../../../../src/language/en/time/time-lexicon.ts';
import type { Attribution } from '../../4-attribution/attribution.ts';
import type { Reading } from '../words/reading.ts';
import { findTimes } from './find-times.ts';

/** Among how many words at the beginning of a content its noun stands: "its full support for". */
const LEAD = 4;

/** Whether what is announced is a stand, "its support for", and no clause. */
export const isStand = ({ content }: Pick<Reading, 'content'>): boolean => {
  const noun = content.find(({ pos }, at) => at < LEAD && pos === 'NOUN');
  return noun !== undefined && STANDS.has(noun.lemma) && !content.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
};

/** "its support for the vote on Monday", "the agreement of last Friday": the vote's day, and the agreement's. */
const isOfOccasion = ({ content }: Reading, start: number): boolean => {
  const before = content.findLast(({ span }) => span.end <= start);
  return before === undefined || before.pos === 'ADP' || OCCASIONS.has(before.lemma) || OCCASIONS.has(before.key);
};

/**
 * "The council announced its support for the quota **on Monday evening**": where what is announced is a stand, the time at
 * its end is that of the announcement and no part of what was said. The attributions, in the same order, with such
 * times taken out of their contents.
 */
export const freeTimes = (text: string, readings: readonly Reading[]): Attribution[] =>
  readings.map((reading) => {
    const { attribution, cue } = reading;
    const [last, ...others] = attribution.content.toReversed();
    const begins = attribution.content[0]?.start ?? 0;
    if (attribution.form !== 'indirect' || !last || !cue.some(({ span }) => span.end <= begins) || !isStand(reading)) return attribution;
    const time = findTimes(text, last, [], { weekdays: new Map() }).at(-1);
    if (!time || /[\p{L}\p{N}]/u.test(text.slice(time.span.end, last.end)) || isOfOccasion(reading, time.span.start)) return attribution;
    const end = last.start + text.slice(last.start, time.span.start).trimEnd().length;
    return end > last.start ? { ...attribution, content: [...others.reverse(), { start: last.start, end }] } : attribution;
  });
