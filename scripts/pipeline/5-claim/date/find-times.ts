import { en, type ParsedResult } from 'chrono-node';
import type { Span } from '../../span.ts';
import { overlaps } from '../../span.ts';
import type { TimeReference } from './time-reference.ts';
import { type TimeValue, toTime } from './to-time.ts';

/** Time words of a sentence; `value` is undefined where nothing settles them. */
export interface Time {
  span: Span;
  words: string;
  value: TimeValue | undefined;
}

/** chrono is slow on text without a date in it; this lets only candidates pass. */
const HINT =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\b(?:today|yesterday|tonight|morning|afternoon|evening|night|week|weekend|month|year|ago|days?)\b|\b(?:19|20)\d\d\b/iu;

/** Longer runs are no sentences that anyone said; chrono's expressions would take long over them. */
const LONGEST = 5_000;

/** chrono wants a moment to count from; where there is none, only what it finds without counting is used. */
const NOWHERE = '2000-01-01';

/** "Sat", "Mar" and "May" are dates with a capital letter only. */
const isWritten = (words: string): boolean =>
  !/\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|march|second)\b/u.test(words);

/** "in the early morning" without a day says nothing of the day. */
const isHourOnly = (words: string): boolean =>
  /^(?:(?:in the|at|early|late)[\s-]+)*(?:morning|noon|midday|afternoon|evening|night|midnight|overnight)s?$/iu.test(words.trim());

/** "USA Today" is a newspaper. */
const isPartOfName = (words: string, before: string): boolean =>
  /^(?:Today|Sunday|Tonight)$/u.test(words) && /\p{Lu}\p{L}*\s+$/u.test(before);

/** The run in front of a date that belongs to it: "on", "late on", "early in". */
const LEAD = /(?:\b(?:late|early|earlier|later|back)\s+)?(?:\b(?:on|in|at|over|during)\s+)?(?:\b(?:late|early|mid|the)[\s-]+)?$/iu;

const toFound = (result: ParsedResult, text: string, at: number, reference: TimeReference): Time => {
  const words = result.text.replace(/[\s,]+$/u, '');
  const after = /^\s+(last|this) year\b/iu.exec(text.slice(result.index + words.length));
  const yearsBack = after ? (after[1]?.toLowerCase() === 'last' ? 1 : 0) : undefined;
  const from = result.index - (LEAD.exec(text.slice(0, result.index))?.[0].length ?? 0);
  const to = result.index + words.length + (after?.[0].length ?? 0);
  return { span: { start: at + from, end: at + to }, words: text.slice(from, to), value: toTime(result, reference, yearsBack) };
};

/**
 * Finds the time words of a run of the text, outside of the masked spans: a day that a speaker names is
 * not the day on which he speaks.
 */
export const findTimes = (text: string, { start, end }: Span, masks: readonly Span[], reference: TimeReference): Time[] => {
  if (end - start > LONGEST) return [];
  let own = text.slice(start, end);
  for (const mask of masks) {
    const from = Math.max(0, mask.start - start);
    const to = Math.min(own.length, mask.end - start);
    if (to > from) own = `${own.slice(0, from)}${'|'.repeat(to - from)}${own.slice(to)}`;
  }
  if (!HINT.test(own)) return [];
  const instant = new Date(`${reference.day ?? reference.latest ?? NOWHERE}T12:00:00Z`);
  const times: Time[] = [];
  for (const result of en.casual.parse(own, { instant, timezone: 0 }, { forwardDate: false })) {
    if (!isWritten(result.text) || isHourOnly(result.text) || isPartOfName(result.text, own.slice(0, result.index))) continue;
    const found = toFound(result, own, start, reference);
    // "last year" after "February" was taken with it.
    if (!times.some(({ span }) => overlaps(span, found.span))) times.push(found);
  }
  for (const year of own.matchAll(/\b(?:in|during) ((?:19|20)\d\d)\b(?![-/]\d)/giu)) {
    const span = { start: start + year.index, end: start + year.index + year[0].length };
    if (!times.some((time) => overlaps(time.span, span)))
      times.push({ span, words: year[0], value: { date: year[1] ?? '', basis: 'stated' } });
  }
  return times;
};
