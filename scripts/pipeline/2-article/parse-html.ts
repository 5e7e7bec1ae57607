import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Draft, joinParts, type Part } from './draft.ts';
import { findHtmlMetadata } from './metadata/find-html-metadata.ts';

/** The part of a DOM node that is read here; node types as in the DOM standard. */
interface Node {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<Node>;
}

const blockNames =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL|BODY|HTML)$/;
const silentNames = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|IFRAME|OBJECT|SVG|MATH|CANVAS|BUTTON|SELECT|TEXTAREA|INPUT)$/i;

const kindOf = (name: string, outer: Part['kind']): Part['kind'] => {
  if (/^H[1-6]$/.test(name)) return 'heading';
  if (name === 'LI') return 'list-item';
  if (name === 'BLOCKQUOTE') return 'quote';
  return name === 'FIGCAPTION' ? 'caption' : outer;
};

/** The words of each block, in the order of the page: white space as a browser shows it, `<br>` a line end. */
const toParts = (root: Node): readonly Part[] => {
  const parts: { kind: Part['kind']; text: string }[] = [];
  let open = false;
  const addWords = (kind: Part['kind'], words: string): void => {
    const last = parts.at(-1);
    if (open && last) last.text += words;
    else parts.push({ kind, text: words });
    open = true;
  };
  const visit = (node: Node, kind: Part['kind']): void => {
    if (node.nodeType === 3) addWords(kind, (node.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' '));
    else if (node.nodeName === 'BR') addWords(kind, '\n');
    else if (node.nodeType === 1 && !silentNames.test(node.nodeName)) {
      const isBlock = blockNames.test(node.nodeName);
      if (isBlock) open = false;
      for (const child of node.childNodes) visit(child, isBlock ? kindOf(node.nodeName, kind) : kind);
      if (isBlock) open = false;
    }
  };
  visit(root, 'paragraph');
  return parts;
};

/** Readability's time grows with the square of the depth; a page of a newspaper has some thousand elements, thirty deep. */
const limits = { depth: 300, elements: 50_000 };

const checkSize = (root: Node): void => {
  const open = [{ node: root, depth: 0 }];
  let elements = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    elements += 1;
    if (next.depth > limits.depth || elements > limits.elements) throw new RangeError('HTML too long or too deeply nested');
    for (const node of next.node.childNodes) if (node.nodeType === 1) open.push({ node, depth: next.depth + 1 });
  }
};

/** The `<body>` tag may be left out in HTML; the parser needs it. */
const withBody = (source: string): string => {
  if (/<body[\s>]/i.test(source)) return source;
  return /<\/head>/i.test(source) ? source.replace(/<\/head>/i, '</head><body>') : `<html><body>${source}</body></html>`;
};

/**
 * Readability's guess at the article, or the whole body where it finds none. Nothing of the page runs or
 * is fetched. Throws a RangeError on a page that would take minutes to read.
 */
export const parseHtml = (source: string): Draft => {
  const page = withBody(source);
  const { document: whole } = parseHTML(page);
  checkSize(whole);
  // Readability takes its document apart, so it gets one of its own. The serialiser hands over the node itself: a string
  // of HTML would have to be parsed again.
  const { document } = parseHTML(page);
  const content = new Readability<Node>(document, { serializer: (node) => node }).parse()?.content;
  return { ...joinParts(toParts(content ?? whole.body)), meta: findHtmlMetadata(whole) };
};
