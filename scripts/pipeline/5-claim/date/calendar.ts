const DAY = 86_400_000;

/** Noon in UTC of a calendar day (`2026-02-03`): far from every midnight. */
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** The day so many days later; negative for earlier. */
export const addDays = (day: string, days: number): string => new Date(noon(day) + days * DAY).toISOString().slice(0, 10);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(noon(day)).getUTCDay();

/** The last day of a month given as `2026-02`. */
export const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0, 12)).toISOString().slice(0, 10);

/** True for a day of the calendar: `2026-02-29` is none. */
export const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(noon(day)) && addDays(day, 0) === day;
