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

/** "in the early morning", "later in the day" without a day say nothing of the day. */
const isHourOnly = (words: string): boolean =>
  /^(?:later |earlier )?(?:in |on )?(?:the |that )?(?:same )?day$/iu.test(words.trim()) ||
  /^(?:(?:in the|at|early|late)[\s-]+)*(?:morning|noon|midday|afternoon|evening|night|midnight|overnight)s?$/iu.test(words.trim());

/** Whether a run of text ends where a sentence or a quotation begins. */
const isOpening = (before: string): boolean => /(?:^|[.!?:“"‘|])\s*$/u.test(before);

/**
 * "USA Today", "Radio Nine's Today", "the Post on Sunday", "the Sunday Herald", "Good Friday": newspapers, programmes and
 * feasts. Inside a sentence "Today" has a capital as a name alone.
 */
const isPartOfName = (words: string, before: string, after: string): boolean => {
  if (/^(?:Today|Tonight)$/u.test(words)) return !isOpening(before);
  if (!/^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(words)) return false;
  return (
    /\bthe (?:Mail|Independent) on Sunday$/u.test(before + words) ||
    /(?:\b(?:Good|Black|Ash|Palm|Easter|Cyber|Holy|Shrove|Maundy|Super|Bloody|Giving)|(?:Mail|Post|Independent|Herald|Scotland|Star) on) $/u.test(
      before,
    ) ||
    (/(?:^|\s)the $/iu.test(before) && /^ \p{Lu}\p{L}/u.test(after)) ||
    /^ (?:Times|Telegraph|Herald|Mirror|Express|Post|Star|Mail|Independent|Show|Night|Club|Programme)\b/u.test(after)
  );
};

/** "last week's boats": whose the boats are. "at yesterday's opening" is when something was said. */
const isWhose = (before: string, after: string): boolean => /^[’']s?\b/u.test(after) && !/\b(?:at|in|during) (?:the )?$/iu.test(before);

/** "will speak on", "is due to speak on", "talks set for", up to a time that is still to come. */
const AHEAD =
  /\b(?:(?:will|shall|[’']ll)(?: \S+)?|(?:due|plan|plans|planned|planning|expect|expects|expected|scheduled|set|going|hopes?|intends?|ready|about) (?:to|for|on))\b[^,;:.|]{0,60}$/iu;

/** "the statement on Thursday will show", "is due". */
const TO_COME = /^ (?:[^\s,;:.|]+ ){0,2}?(?:(?:will|shall)\b|(?:is|are) (?:due|set|expected|scheduled|to)\b)/iu;

/** What tells that it is over. */
const OVER = /\b(?:last|ago|yesterday|earlier|today|said|told|added|\p{L}+ed)\b/iu;

/** A time beside words of what is still to come: no statement was made then. */
const isStillToCome = (words: string, before: string, after: string): boolean => {
  if (OVER.test(words)) return false;
  const ahead = AHEAD.exec(before.slice(-120))?.[0];
  return TO_COME.test(after.slice(0, 60)) || (ahead !== undefined && !OVER.test(ahead.replace(/^\S+/u, '')));
};

/** The run in front of a date that belongs to it: "on", "late on", "early in". */
const LEAD = /(?:\b(?:late|early|earlier|later|back)\s+)?(?:\b(?:on|in|at|over|during)\s+)?(?:\b(?:late|early|mid|the)[\s-]+)?$/iu;

const toFound = (result: ParsedResult, text: string, at: number, reference: TimeReference): Time => {
  const words = result.text.replace(/[\s,]+$/u, '');
  const after = /^\s+(last|this) year\b/iu.exec(text.slice(result.index + words.length));
  const yearsBack = after ? (after[1]?.toLowerCase() === 'last' ? 1 : 0) : undefined;
  const from = result.index - (LEAD.exec(text.slice(0, result.index))?.[0].length ?? 0);
  const whose = /^[’']s?\b/u.exec(text.slice(result.index + words.length))?.[0].length ?? 0;
  const to = result.index + words.length + (after?.[0].length ?? whose);
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
    const words = result.text.replace(/[\s,]+$/u, '');
    const before = own.slice(0, result.index);
    const after = own.slice(result.index + words.length);
    if (!isWritten(words) || isHourOnly(words) || isPartOfName(words, before, after)) continue;
    if (isWhose(before, after) || isStillToCome(words, before, after)) continue;
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
