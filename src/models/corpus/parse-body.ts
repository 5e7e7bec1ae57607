import Slugger from 'github-slugger';
import type { Nodes as HastNodes, Properties } from 'hast';
import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toHast } from 'mdast-util-to-hast';
import { find, html } from 'property-information';
import { parseProse } from './parse-prose.ts';

/** A body as it is drawn: text, elements of HTML with their attributes as they are written, and words that carry claims. */
export type BodyNode =
  | string
  | { tag: string; attributes: Readonly<Record<string, string | true>>; children: readonly BodyNode[] }
  | { claims: string; children: readonly BodyNode[] };

/** Where a link of a body leads; null where its words stand without one. */
export type ResolveLink = (href: string) => { href: string; external: boolean } | null;

/** What one body is read with. */
interface Reading {
  slugger: Slugger;
  resolveLink: ResolveLink;
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const isJsx = (node: Nodes | HastNodes): node is Jsx => node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** Takes the paragraph away from around what is JSX and white space alone, as MDX does (remark-mark-and-unravel). */
const unravel = (parent: Parents): void => {
  const children: Nodes[] = parent.children.flatMap((node): Nodes[] => {
    if ('children' in node) unravel(node);
    const isBare =
      node.type === 'paragraph' &&
      node.children.some(isJsx) &&
      node.children.every((child) => isJsx(child) || (child.type === 'text' && /^[\t\r\n ]*$/.test(child.value)));
    return isBare ? node.children.filter(isJsx) : [node];
  });
  Object.assign(parent, { children });
};

/** Attributes as HTML writes them. The alignment of a table's cell, which HTML no longer has, is a style. */
const writeAttributes = (tag: string, properties: Properties): Readonly<Record<string, string | true>> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([property, value]): [string, string | true][] => {
      const { attribute, boolean, commaSeparated } = find(html, property);
      if (value === null || value === undefined || value === false || (boolean && !value)) return [];
      const written = Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ') : value === true ? true : String(value);
      return attribute === 'align' && /^t[dh]$/.test(tag) ? [['style', `text-align:${written}`]] : [[attribute, written]];
    }),
  );

const textOf = (node: BodyNode): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''));

const toLink = ({ href, title }: Properties, children: readonly BodyNode[], { resolveLink }: Reading): readonly BodyNode[] => {
  const link = resolveLink(String(href ?? ''));
  if (link === null) return children;
  const attributes = {
    href: link.href,
    ...(typeof title === 'string' ? { title } : {}),
    ...(link.external ? { rel: 'external noopener' } : {}),
  };
  return [{ tag: 'a', attributes, children }];
};

/** An element of the content's own: the words of claims, a paragraph that MDX would take away, or a fragment, which shows nothing itself. */
const toOwn = ({ name, attributes, children }: Jsx, reading: Reading): BodyNode[] => {
  // Made by `toHast`, which leaves these elements and turns what they hold.
  const inside = toNodes(children as HastNodes[], reading);
  if (name === null) return inside;
  if (name === 'p') return [{ tag: 'p', attributes: {}, children: inside }];
  const [claims] = attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' && one.name === 'claims' ? [String(one.value)] : []));
  if (name !== 'ClaimMark' || claims === undefined) throw new Error(`a body with an element <${name}> that is not known`);
  return [{ claims, children: inside }];
};

/** What MDX adds to Markdown. Left to itself `toHast` would drop what it does not know. */
const ofMdx = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'] as const;

/** A heading has the id that GitHub gives it. */
const toNodes = (nodes: readonly HastNodes[], reading: Reading): BodyNode[] =>
  nodes.flatMap((node): readonly BodyNode[] => {
    if (isJsx(node)) return toOwn(node, reading);
    if (node.type === 'text') return node.value === '' ? [] : [node.value];
    if (node.type !== 'element') throw new Error(`a body with a ${node.type} that is not known`);
    const { tagName: tag, properties } = node;
    // White space between the parts of a table shows nowhere, and MDX leaves it out.
    const children = toNodes(node.children, reading).filter(
      (child) => !/^(?:table|t(?:body|head|r))$/.test(tag) || typeof child !== 'string',
    );
    if (tag === 'a') return toLink(properties, children, reading);
    const written = writeAttributes(tag, properties);
    const isUnnamed = /^h[1-6]$/.test(tag) && !('id' in properties);
    const attributes = isUnnamed ? { ...written, id: reading.slugger.slug(children.map(textOf).join('')) } : written;
    return [{ tag, attributes, children }];
  });

/**
 * The body of a page of the content, MDX without its front matter, as it is drawn. It is read as what it is, a tree of marked
 * words: nothing in it runs. `resolveLink` says where its links lead. Throws where it holds anything that the content never does.
 */
export const parseBody = (body: string, resolveLink: ResolveLink): readonly BodyNode[] => {
  const tree = parseProse(body);
  unravel(tree);
  const drawn = toHast(tree, { passThrough: [...ofMdx] });
  return toNodes(drawn.type === 'root' ? drawn.children : [drawn], { slugger: new Slugger(), resolveLink });
};
