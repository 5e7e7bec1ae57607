import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';

/** `import` and `export` at the start of a block are code in MDX, and no extension escapes them: mdast-util-mdxjs-esm writes text as it is. */
const esmAsText: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport' },
    { atBreak: true, character: 'e', after: 'xport' },
  ],
};

/** A Markdown tree as MDX source. Whatever stands in its text nodes is text when the source is read again. */
export const serialiseMdx = (tree: Root): string => toMarkdown(tree, { extensions: [gfmToMarkdown(), mdxToMarkdown(), esmAsText] });

/** First words of every generated file, after which its seed is named. */
const generated = 'Generated from';

/** `Generated from seeds/articles/x.md by scripts/build-content.ts. Edits here are lost.` */
export const generatedNote = (seed: string): string =>
  `${generated} ${seed.replace(/\p{Cc}/gu, '?')} by scripts/build-content.ts. Edits here are lost.`;

/** The seed that a generated file names, or the empty string where it names none; undefined where the file was not generated. */
export const seedOfPage = (source: string): string | undefined => {
  const first = /^(?:---\n# |\{\n {2}"generated": ")(.*)/.exec(source)?.[1];
  if (first === undefined || !(first.startsWith(generated) || source.startsWith('{'))) return undefined;
  return /^Generated from (.+) by scripts\/build-content\.ts\. /.exec(first)?.[1] ?? '';
};

/** Letters that YAML 1.1 readers refuse, take for line ends, or that would hide what a reviewer reads; all stand in quoted strings. */
const unprintable = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * Front matter and body. Every string is in double quotes and on one line: unquoted, YAML 1.1 readers
 * make dates and booleans of words, and a line that begins with `---` would end the front matter.
 */
export const serialisePage = (seed: string, data: unknown, body: string): string => {
  const yaml = stringify(data, {
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  const printable = yaml.replace(unprintable, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `---\n# ${generatedNote(seed)}\n${printable}---\n${body === '' ? '' : `\n${body}`}`;
};

/** A generated JSON file; `key` names the list. */
export const serialiseList = (seed: string, key: string, entries: readonly unknown[]): string =>
  `${JSON.stringify({ generated: generatedNote(seed), [key]: entries }, null, 2)}\n`;
