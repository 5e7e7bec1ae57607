/** Words as one compares headlines: case, kinds of quotation mark and dash, and spaces do not count. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’‚‛′`']/g, "'")
    .replace(/[“”„‟″«»"]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** True where a line closes a sentence, quotation marks and brackets after the full stop included. */
export const endsSentence = (line: string): boolean => /[.!?…:][”’"'»)\]]*$/.test(line) || /[.,!?…][”"»]$/.test(line);

/** Number of words, as white space separates them. */
export const countWords = (line: string): number => line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A short line that closes no sentence: "What the deal says", "Who pays?". */
export const looksLikeHeading = (line: string): boolean =>
  !line.includes('\n') &&
  line.length <= 80 &&
  countWords(line) >= 1 &&
  countWords(line) <= 10 &&
  /^[\p{Lu}\p{N}“‘"'«¿]/u.test(line) &&
  !/[.,;…!][”’"'»)\]]*$/.test(line) &&
  !/^https?:/.test(line);

/** A line of the article's own prose: a sentence of some length. */
export const looksLikeProse = (line: string): boolean => countWords(line) >= 8 && /[.!?…][”’"'»)\]]*$/.test(line);
