import { day } from '../../src/schema/index.ts';
import { UsageError } from '../command/usage-error.ts';

/**
 * The day of a publication: as the option says, else SOURCE_DATE_EPOCH (seconds since 1970, see
 * reproducible-builds.org), else today. Throws a UsageError on a day that is none or is before the last one.
 */
export const chooseDate = (
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  now: () => Date,
  last: string | undefined,
): string => {
  const epoch = environment.SOURCE_DATE_EPOCH;
  const chosen = option ?? (epoch ? new Date(Number(epoch) * 1000) : now());
  if (typeof chosen !== 'string' && Number.isNaN(chosen.getTime()))
    throw new UsageError(`SOURCE_DATE_EPOCH ${epoch} is not a number of seconds`);
  const date = typeof chosen === 'string' ? chosen : chosen.toISOString().slice(0, 10);
  if (!day.safeParse(date).success) throw new UsageError(`--date ${date} is not a day\n  hint: write it as 2026-11-22`);
  if (last !== undefined && date < last) throw new UsageError(`${date} is before ${last}, the day of the last publication`);
  return date;
};
