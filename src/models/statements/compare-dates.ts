import { type ClaimFeatures, DAY } from './claim-features.ts';
import type { StatementReason } from './statement.ts';

type Dated = Pick<ClaimFeatures, 'said' | 'published' | 'placed'>;

/** From this many days between two dates on, they are two occasions whatever the words. */
export const FAR_APART = 4;

const date = (weight: number, detail: string): StatementReason => ({ kind: 'date', weight, detail });

/** Days between two stretches of time; 0 where they overlap. */
export const daysBetween = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
  Math.ceil(Math.max(0, a.from - b.to, b.from - a.to) / DAY);

const isDay = ({ from, to }: { from: number; to: number }): boolean => to - from <= DAY;

/** Two known dates. Outlets differ by a day over midnight and time zones, and now and then get a date wrong. */
const compareKnown = (a: Dated, b: Dated): StatementReason | null => {
  if (!a.said || !b.said) return null;
  const gap = daysBetween(a.said, b.said);
  if (gap >= FAR_APART) return null;
  if (gap > 0) {
    // "As of publication" dates nothing closely: what was said the evening before is in the paper of the next day.
    const isLoose = gap === 1 && [a, b].some(({ placed }) => placed.claim.said.basis === 'published');
    // Only words in a row can make up for this: one report then has the day wrong.
    return date(isLoose ? -0.5 : -4 - gap, `${a.placed.claim.said.date} and ${b.placed.claim.said.date} do not overlap`);
  }
  const [first, second] = [a.placed.claim.said.date, b.placed.claim.said.date];
  const detail = first === second ? `both said on ${first}` : `${first} and ${second} overlap`;
  return date(isDay(a.said) && isDay(b.said) ? 1.5 : 0.2, detail);
};

/** One date known: the other article shows until when it was said. */
const compareHalfKnown = (known: Dated, unknown: Dated): StatementReason | null => {
  if (!known.said) return null;
  if (!unknown.published) return date(-2.5, 'one of the dates is not known, nor its article’s');
  if (unknown.published.to + DAY < known.said.from) return null;
  const gap = daysBetween(known.said, unknown.published);
  const detail = `one date is not known; its article appeared ${gap === 0 ? 'on that day' : `${gap} days later`}`;
  return date(gap <= 3 ? 0 : gap <= 10 ? -1 : gap <= 60 ? -2.5 : -4, detail);
};

/**
 * What the dates say for or against one utterance; null where they rule it out.
 * A date that is not known leaves the day of publication as its latest bound, and a weaker hint the further it is.
 */
export const compareDates = (a: Dated, b: Dated): StatementReason | null => {
  if (a.said && b.said) return compareKnown(a, b);
  if (a.said) return compareHalfKnown(a, b);
  if (b.said) return compareHalfKnown(b, a);
  if (!a.published || !b.published) return date(-2.5, 'neither date is known');
  const gap = daysBetween(a.published, b.published);
  return date(gap <= 3 ? -0.8 : gap <= 10 ? -1.8 : gap <= 60 ? -3 : -4, `neither date is known; the articles are ${gap} days apart`);
};
