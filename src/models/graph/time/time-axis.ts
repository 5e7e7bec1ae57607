import { dateInWords } from '../../dates/date-words.ts';

/** A day that has a line across the lanes. */
export interface Tick {
  /** Place of its line, and of the left edge of its label. */
  line: number;
  x: number;
  /** Empty where it has no room. */
  label: string;
}

/** Seconds since 1970 on a line. */
export interface TimeAxis {
  /** Place of a moment; what lies outside stands at the end. */
  x: (second: number) => number;
  ticks: readonly Tick[];
}

const day = 86_400;

/** Steps between ticks, in days or months, from fine to coarse. */
const steps: readonly (readonly [kind: 'day' | 'month', size: number])[] = [
  ...[1, 2, 7, 14].map((size) => ['day', size] as const),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].map((size) => ['month', size] as const),
];

/** The first days of a step that lie within a stretch of time, in seconds. */
const daysOf = ([kind, size]: (typeof steps)[number], from: number, to: number): number[] => {
  const found: number[] = [];
  const start = new Date(from * 1000);
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let index = 0; found.length < 1000; index += 1) {
    const at =
      kind === 'day'
        ? (Math.ceil(from / day / size) + index) * size * day
        : Date.UTC(2000, (Math.ceil(months / size) + index) * size - 24_000, 1) / 1000;
    if (at > to) break;
    if (at >= from) found.push(at);
  }
  return found;
};

/** "3 Feb 2026", "Feb 2026": there is little room. */
const shortDate = (date: string): string => dateInWords(date).replace(/([A-Z][a-z]{2})[a-z]+/, '$1');

const isoDay = (second: number): string => new Date(second * 1000).toISOString().slice(0, 10);

/** An axis over a stretch of time from `left` to `right`, with as many ticks as have room of `room` units each. */
export const makeTimeAxis = ([from, to]: readonly [number, number], left: number, right: number, room: number): TimeAxis => {
  // By hand: a linear scale of d3 brings its formats and colours along, ten kilobytes for this line.
  const scale = (second: number): number => left + Math.min(1, Math.max(0, (second - from) / (to - from))) * (right - left);
  const most = Math.max(1, Math.floor((right - left) / room));
  const step = steps.find((one) => {
    const length = one[0] === 'day' ? one[1] * day : one[1] * 30.44 * day;
    return (to - from) / length <= most;
  });
  const days = step ? daysOf(step, from, to) : [];
  const label = (second: number): string => {
    const iso = isoDay(second);
    if (!step || step[0] === 'day') return shortDate(iso);
    return step[1] < 12 ? shortDate(iso.slice(0, 7)) : iso.slice(0, 4);
  };
  const ticks = days.map((second) => ({ x: Math.min(scale(second), right - room * 0.75), label: label(second), line: scale(second) }));
  // A last one at the very end is moved in, and gives way to the one before it where there is no room for both.
  const hasRoom = (index: number): boolean => index === 0 || (ticks[index]?.x ?? 0) - (ticks[index - 1]?.x ?? 0) >= room * 0.75;
  return { x: scale, ticks: ticks.map((tick, index) => (hasRoom(index) ? tick : { ...tick, label: '' })) };
};
