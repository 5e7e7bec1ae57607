import { stringify } from 'yaml';

/** Longest comment line, in characters. */
const longest = 220;

/** Words of an article as one line of a YAML comment: nothing in it ends the line, and nothing hides or turns what is read. */
export const toComment = (words: string): string => {
  const line = words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .trim();
  return `# ${line.length > longest ? `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : line}`.trimEnd();
};

/** A value as YAML: every string in double quotes and on one line. */
export const toYaml = (value: unknown): string =>
  stringify(value, {
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });

/** A list of entries, each under its own comments, below a head of comments. An empty list is `[]`. */
export const toCommentedList = (head: readonly string[], entries: readonly { comments: readonly string[]; entry: unknown }[]): string =>
  [
    `${head.map(toComment).join('\n')}\n`,
    ...(entries.length === 0
      ? ['[]\n']
      : entries.map(({ comments, entry }) => `${comments.map(toComment).join('\n')}\n${toYaml([entry])}`)),
  ].join('\n');
