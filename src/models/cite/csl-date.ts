import { dateInWords } from '../claims/date-words.ts';
import type { CslDate } from './csl-item.ts';

/** An EDTF value as CSL takes it; undefined where it is unknown. Kinds without a year, month and day are given in words. */
export const toCslDate = (date: string): CslDate | undefined => {
  if (date === '') return undefined;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?([~?%]?)$/.exec(date);
  if (!parts || Number(parts[2] ?? 1) > 12) return { literal: dateInWords(date) };
  const numbers = parts
    .slice(1, 4)
    .filter((part) => part !== undefined)
    .map(Number);
  return parts[4] === '' ? { 'date-parts': [numbers] } : { 'date-parts': [numbers], circa: true };
};
