import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

/** `import` and `export` at the start of a block are code in MDX, and no extension escapes them: mdast-util-mdxjs-esm writes text as it is. */
const esmAsText: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport' },
    { atBreak: true, character: 'e', after: 'xport' },
  ],
};

/** A Markdown tree as MDX source. Whatever stands in its text nodes is text when the source is read again. */
export const serialiseMdx = (tree: Root): string => toMarkdown(tree, { extensions: [gfmToMarkdown(), mdxToMarkdown(), esmAsText] });
