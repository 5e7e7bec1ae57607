import edtf from 'edtf';

/** A role's or a mandate's time: EDTF, both ends included, a missing end is open. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** Whether something held on a day or in a month (EDTF); undefined where the date is not known and the period is not open at both ends. */
export const holdsAt = ({ from, to }: Period, date: string): boolean | undefined => {
  if (from === undefined && to === undefined) return true;
  if (date === '') return undefined;
  const { min, max } = edtf(date);
  return (from === undefined || edtf(from).min <= max) && (to === undefined || edtf(to).max >= min);
};
