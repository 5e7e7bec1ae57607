import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
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

/** "© Ada Roe/Agency", "Photo: Ada Roe": whose a picture is. */
const creditAlone = /^\s*(?:©|\(c\) |(?:file )?(?:photo|image|picture)s?(?: (?:credit|by|courtesy of))?: )[^.!?“”"]{2,100}\s*$/i;

/** The words of each block, in the order of the page: white space as a browser shows it, `<br>` a line end. */
const toParts = (root: Node): readonly Part[] => {
  const parts: { kind: Part['kind']; text: string; linked: boolean }[] = [];
  let open = false;
  const addWords = (kind: Part['kind'], words: string, isLink: boolean): void => {
    const last = parts.at(-1);
    const linked = isLink || words.trim() === '';
    if (open && last) {
      last.text += words;
      last.linked &&= linked;
    } else parts.push({ kind, text: words, linked });
    open = true;
  };
  const visit = (node: Node, kind: Part['kind'], isLink: boolean): void => {
    if (node.nodeType === 3) addWords(kind, (node.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' '), isLink);
    else if (node.nodeName === 'BR') addWords(kind, '\n', isLink);
    else if (node.nodeType === 1 && !silentNames.test(node.nodeName)) {
      const isBlock = blockNames.test(node.nodeName);
      // A credit at the beginning of a paragraph, in an element of its own, is no part of the paragraph.
      const isCredit = !isBlock && (!open || parts.at(-1)?.text.trim() === '') && creditAlone.test(node.textContent ?? '');
      if (isBlock || isCredit) open = false;
      const inner = isCredit ? 'caption' : isBlock ? kindOf(node.nodeName, kind) : kind;
      for (const child of node.childNodes) visit(child, inner, isLink || node.nodeName === 'A');
      if (isBlock || isCredit) open = false;
    }
  };
  visit(root, 'paragraph', false);
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

/**
 * Readability's guess at the article, or the whole body where it finds none. Nothing of the page runs or
 * is fetched. Throws a RangeError on a page that would take minutes to read.
 */
export const parseHtml = (source: string): Draft => {
  // HTML may leave out the tags of its parts, and linkedom needs them: parse5 puts them in, as browsers do.
  const page = serialize(parse(source));
  const { document: whole } = parseHTML(page);
  checkSize(whole);
  // Readability takes its document apart, so it gets one of its own. The serialiser hands over the node itself: a string
  // of HTML would have to be parsed again.
  const { document } = parseHTML(page);
  const content = new Readability<Node>(document, { serializer: (node) => node }).parse()?.content;
  return { ...joinParts(toParts(content ?? whole.body)), ...findHtmlMetadata(whole) };
};
