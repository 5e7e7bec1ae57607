import type { Span } from '../../span.ts';

const city = String.raw`\p{Lu}[\p{Lu}.’' -]{2,30}`;
const place = String.raw`(?:, [\p{L}. ]{2,25})?`;
const day = String.raw`(?:,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{4})?)?`;
const agency = String.raw`\(\p{Lu}[\p{L}\p{N} .,/&-]{1,40}\)`;
const dash = String.raw`\s?(?:[-–—]{1,2})\s`;

const shapes: readonly RegExp[] = [
  // MOSCOW (Sputnik) - ; KYIV, Ukraine (AP) — ; BRUSSELS, Feb 4 (Reuters) -
  new RegExp(`^${city}${place}${day} ${agency}${dash}`, 'u'),
  // GENEVA, Feb 4 – ; PARIS —
  new RegExp(`^${city}${place}${day} ?[–—]\\s(?=[“"‘\\p{Lu}])`, 'u'),
  // Kyiv (AFP) –
  new RegExp(`^\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2} ?${place}${day} ?${agency}${dash}`, 'u'),
  // MINSK, February 4. /BelTA/.
  new RegExp(`^${city}${place}${day}\\. ?/[\\p{L} .-]{2,30}/\\.?\\s`, 'u'),
];

/** Where a paragraph begins with the place and agency of its report, the span of that, its dash included. `paragraph` is the span of the whole. */
export const findDateline = (text: string, paragraph: Span): Span | undefined => {
  const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 140));
  const found = shapes.map((shape) => shape.exec(words)?.[0]).find((match) => match !== undefined);
  return found === undefined || found.length >= paragraph.end - paragraph.start
    ? undefined
    : { start: paragraph.start, end: paragraph.start + found.trimEnd().length };
};
