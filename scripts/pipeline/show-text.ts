/**
 * What a terminal or a log obeys, or a reader does not see: control characters, ends of lines and paragraphs, signs that turn the
 * direction of what follows, signs without width (but for the two that join letters and pictures), tags, and halves of pairs.
 */
const obeyed = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const escapeSign = (sign: string): string => `\\u{${sign.codePointAt(0)?.toString(16)}}`;

/**
 * Words of somebody else as they may be printed, on one line: names of files, values, what a server answered. What a terminal would
 * obey is written as `\u{202e}`, and so is what the logs of CI services take for a command (`::error::` at the start, `##[`).
 */
export const showText = (words: string): string =>
  words
    .replace(obeyed, escapeSign)
    .replace(/^(\s*):(?=:)/, (_, space: string) => space + escapeSign(':'))
    .replaceAll('##[', `#${escapeSign('#')}[`);

/** The same for a message of several lines of our own, which may hold such words. */
export const showLines = (message: string): string => message.split('\n').map(showText).join('\n');

/** At most so many characters, the last of them a sign that there was more; never half of one. */
export const shorten = (words: string, most: number): string => {
  const characters = [...words];
  return characters.length <= most ? words : `${characters.slice(0, most - 1).join('')}…`;
};
