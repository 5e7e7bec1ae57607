const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** EDTF's mark for an approximate (`~`), an uncertain (`?`) or both (`%`). */
const doubt: Record<string, string> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/**
 * An EDTF value of the schema in words: `2026-02-03T11:37:00Z` is "3 February 2026", `2025-12~` "about
 * December 2025", the empty value "date not known". Kinds of EDTF that the record does not use yet
 * (intervals, seasons) are given as they are written.
 */
export const dateInWords = (value: string): string => {
  if (value === '') return 'date not known';
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?([~?%]?)$/.exec(value);
  if (!parts) return value;
  const [, year = '', month, day, mark = ''] = parts;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (month !== undefined && name === undefined) return value;
  return (
    (doubt[mark] ?? '') + [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined).join(' ')
  );
};
