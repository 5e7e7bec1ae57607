import type { Actor, ActorId } from '../../schema/index.ts';
import { dateRange } from '../claims/date-range.ts';

/** True where a period, each end open if it is missing, has a moment in common with an EDTF date. */
const covers = (period: { from?: string | undefined; to?: string | undefined }, date: string): boolean => {
  const range = dateRange(date);
  if (!range) return false;
  const from = dateRange(period.from ?? '')?.from ?? Number.NEGATIVE_INFINITY;
  const to = dateRange(period.to ?? '')?.to ?? Number.POSITIVE_INFINITY;
  return from <= range.to && range.from <= to;
};

/** The titles that an actor held at a date, in the registry's order; none where the date is not known. */
export const rolesAt = (actor: Actor, date: string): string[] => actor.roles.filter((role) => covers(role, date)).map(({ title }) => title);

/** Those for whom an actor speaks at a date, in the registry's order; none where the date is not known. */
export const spokenForAt = (actor: Actor, date: string): ActorId[] =>
  actor.speaksFor.filter((bond) => covers(bond, date)).map(({ actor: principal }) => principal);
