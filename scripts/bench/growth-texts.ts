/** A text of about so many characters. */
export type MakeText = (size: number) => string;

const runOf =
  (piece: string): MakeText =>
  (size) =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Ordinary text: whole articles, a blank line between them, begun again where they are too few. */
export const longArticle =
  (texts: readonly string[]): MakeText =>
  (size) => {
    const parts: string[] = [];
    for (let length = 0, at = 0; length < size; at += 1) {
      const text = texts[at % texts.length] ?? '';
      parts.push(text);
      length += text.length + 2;
    }
    return parts.join('\n\n').slice(0, size);
  };

/** Characters of hostile texts: the longer is compared with the first. */
export const smallSizes: readonly number[] = [50_000, 200_000];
/** The same of an article. */
export const articleSizes: readonly number[] = [1_000_000, 2_000_000, 4_000_000];

/** What somebody may feed us to slow us down, by name: runs of one thing, in one paragraph and often one sentence. */
export const hostileTexts: ReadonlyMap<string, MakeText> = new Map([
  ['opening quotation marks', runOf('“')],
  ['straight quotation marks', runOf('"')],
  ['apostrophes', runOf('’')],
  ['quotations never closed', runOf('“we pay and ')],
  ['spaces', runOf(' ')],
  ['one word', runOf('a')],
  ['letters with stops', runOf('a.')],
  ['capitals', runOf('Vane ')],
  ['dashes', runOf('—')],
  ['brackets', runOf('(')],
  ['digits', runOf('7')],
  ['commas', runOf(', ')],
  ['one sentence', runOf('Vane said that fares rise and ')],
  ['cues only', runOf('said ')],
  ['according to, again and again', runOf('according to Vane, ')],
]);
