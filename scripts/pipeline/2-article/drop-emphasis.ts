/** One to eight words between single or double asterisks or underscores, with nothing wordlike outside: `*Bild*`, `**not**`, `_The Hill_`. */
const emphasis = /(?<![\p{L}\p{N}*_\\])(\*\*?|__?)(?=[^\s*_])([^*_\n]{0,120}?[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

const isShort = (words: string): boolean => words.split(/\s+/).length <= 8;

/**
 * Plain text that was collected through a Markdown converter keeps its emphasis marks; the article's
 * reader never saw them. The words stay, the marks go: `in *Bild* today` -> `in Bild today`. Sums
 * (`2 * 3 * 4`), names (`snake_case_name`), footnote stars and bullets stay.
 */
export const dropEmphasis = (text: string): string =>
  text.replace(emphasis, (whole, _marks: string, words: string) => (isShort(words) ? words : whole));
