/** Small words inside family names, in lower case: "da" of "da Costa". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de la le di da dos du bin ibn al el ter ten af av zu zur della do das'.split(' '),
);

/** What may follow a family name and is none: "Frost, Jr." */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md', 'qc', 'kc']);

/** Given names that are months too. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'january']);
