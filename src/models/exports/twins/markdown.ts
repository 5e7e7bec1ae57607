/** Text in which nothing is markup: what an article or a speaker wrote must read as it is. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~&@]|:(?=\/\/)|(?<=\bwww)\./giu, (character) => `\\${character}`)
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([+-])/u, '\\$1');

/** A link; its address stands in angle brackets, so that brackets within it end nothing. */
export const linkTo = (text: string, address: string): string =>
  `[${plainText(text)}](<${address.replaceAll(/[<>\n]/gu, encodeURIComponent)}>)`;

/** A list with one line an entry; the words of `empty` for none. Entries are Markdown already. */
export const listOf = (entries: readonly string[], empty: string): string =>
  entries.length === 0 ? empty : entries.map((entry) => `- ${entry}`).join('\n');

/** A file: blocks with an empty line between them; empty blocks are left out. */
export const toMarkdown = (...blocks: readonly string[]): string => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
