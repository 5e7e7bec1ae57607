import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Draft, joinParts, type Part } from './draft.ts';

/** Phrasing as plain words: emphasis and links lose their marks, raw HTML is kept as it is written, images say nothing. */
const toPlain = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\n/g, ' ');
      if (node.type === 'html') return node.value;
      if (node.type === 'break') return '\n';
      return 'children' in node ? toPlain(node.children) : '';
    })
    .join('');

/** One part a block, in the order of the text; a block's kind is that of its nearest list or quote. */
const toParts = (node: RootContent, kind: Part['kind']): readonly Part[] => {
  const inside = (children: readonly Nodes[], inner: Part['kind']): readonly Part[] =>
    children.flatMap((child) => (child.type === 'root' ? [] : toParts(child, inner)));
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', text: toPlain(node.children).replace(/\n/g, ' ') }];
    case 'paragraph':
      return [{ kind, text: toPlain(node.children) }];
    case 'blockquote':
      return inside(node.children, 'quote');
    case 'list':
      return inside(node.children, 'list-item');
    case 'listItem':
    case 'footnoteDefinition':
      return inside(node.children, kind);
    case 'code':
    case 'html':
      return [{ kind, text: node.value }];
    case 'table':
      return node.children.map((row) => ({ kind, text: row.children.map((cell) => toPlain(cell.children)).join(' | ') }));
    default:
      return [];
  }
};

/** The parser's time grows with the square of these, of marks with the square of those in one paragraph; a press text comes nowhere near. */
const limits = { characters: 500_000, lines: 5_000, marks: 10_000, marksTogether: 2_000 };
const tooNested = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){50}/m;

/** Characters that may open or close emphasis or a link. */
const countMarks = (source: string): number => source.match(/[*_~[\]!`]/g)?.length ?? 0;

const isTooMuch = (source: string): boolean =>
  source.length > limits.characters ||
  source.split('\n').length > limits.lines ||
  tooNested.test(source) ||
  countMarks(source) > limits.marks ||
  source.split(/\n[ \t]*\n/).some((paragraph) => countMarks(paragraph) > limits.marksTogether);

/** Throws a RangeError on Markdown that would take minutes to parse. */
export const refuseSlow = (source: string): void => {
  if (isTooMuch(source)) throw new RangeError('Markdown too long, too deeply nested or too full of marks');
};

/**
 * Markdown (CommonMark with GFM) to its words. Nothing in it is interpreted: HTML and MDX stay literal
 * text. A line end inside a paragraph is a space; a first-level heading at the very start is the title too.
 * Throws a RangeError on a text that would take minutes to parse.
 */
export const parseMarkdown = (source: string): Draft => {
  refuseSlow(source);
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const first = tree.children[0];
  const title = first?.type === 'heading' && first.depth === 1 ? toPlain(first.children).trim() : '';
  return { ...joinParts(tree.children.flatMap((node) => toParts(node, 'paragraph'))), meta: title === '' ? {} : { title } };
};
