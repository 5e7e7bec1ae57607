import { evaluate } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { type BodyNode, parseBody } from './parse-body.ts';

const Fragment = Symbol('fragment');
const jsx = (type: unknown, props: object): object => ({ type, props });

/** What MDX itself makes of a body, as nodes of ours; headings get no ids from it. */
const byMdx = async (source: string): Promise<readonly BodyNode[]> => {
  const { default: Content } = await evaluate(source, {
    Fragment,
    jsx,
    jsxs: jsx,
    elementAttributeNameCase: 'html',
    remarkPlugins: [remarkGfm],
  });
  const toNodes = (value: unknown): BodyNode[] => {
    if (Array.isArray(value)) return value.flatMap(toNodes);
    if (typeof value === 'string') return value === '' ? [] : [value];
    if (typeof value !== 'object' || value === null || !('type' in value) || !('props' in value)) return [];
    const { children, claims, style, ...attributes } = Object(value.props);
    if (value.type === Fragment) return toNodes(children);
    // Of a link the record knows the address and the title alone.
    const { href, title } = attributes;
    if (value.type === 'a')
      return [{ tag: 'a', attributes: { href, ...(title === undefined ? {} : { title }) }, children: toNodes(children) }];
    if (typeof claims === 'string') return [{ claims, children: toNodes(children) }];
    const styled = style === undefined ? {} : { style: `text-align:${style.textAlign}` };
    return [{ tag: String(value.type), attributes: { ...attributes, ...styled }, children: toNodes(children) }];
  };
  return toNodes(Content({ components: { ClaimMark: 'ClaimMark' } }));
};

const keep = (href: string) => ({ href, external: false });

const withoutHeadingIds = (node: BodyNode): BodyNode => {
  if (typeof node === 'string') return node;
  const children = node.children.map(withoutHeadingIds);
  if ('claims' in node) return { ...node, children };
  const { id, ...attributes } = node.attributes;
  return { ...node, attributes: /^h\d$/.test(node.tag) ? attributes : node.attributes, children };
};

test.each([
  ['paragraphs and lists', 'One\ntwo.\n\n* a\n* b\n\n3. c\n\n4. d\n\n> said\n'],
  ['marked words', 'He said <ClaimMark claims="a b">that it *goes* on</ClaimMark>, she said.\n'],
  ['a paragraph of nothing but marked words', '<p><ClaimMark claims="a">All of it</ClaimMark></p>\n\nNext.\n'],
  [
    'marked words that MDX takes out of their paragraph',
    '<ClaimMark claims="a">All of it</ClaimMark> <ClaimMark claims="b">and this</ClaimMark>\n',
  ],
  ['fragments between words', 'www<></>.example.org and a<></>@example.org\n'],
  ['a list of marked words', '* <p><ClaimMark claims="a">One</ClaimMark></p>\n* two\n'],
  ['a table', '| a | b |\n| :- | -: |\n| 1 | 2 |\n'],
  ['code, breaks, lines and what was struck out', '`a  b` c\\\nd ~~e~~\n\n***\n\n```js\nx < 1\n```\n'],
  ['a list of things done', '* [x] a\n* [ ] b\n'],
  ['notes', 'Said.[^1]\n\n[^1]: Not so.\n'],
  ['links', '[a *b*](actor:x "title")\n'],
  ['headings', '## What *it* is\n\n### And more\n'],
])('%s are as MDX has them', async (_, source) => {
  expect(parseBody(source, keep).map(withoutHeadingIds)).toEqual((await byMdx(source)).map(withoutHeadingIds));
});

test('headings have ids, each its own', () => {
  expect(parseBody('## A “b” c\n\n## A “b” c\n', keep)).toEqual([
    { tag: 'h2', attributes: { id: 'a-b-c' }, children: ['A “b” c'] },
    '\n',
    { tag: 'h2', attributes: { id: 'a-b-c-1' }, children: ['A “b” c'] },
  ]);
});

test.each(['<script>x</script>', '{1 + 1}', '<Other />', 'export const a = 1'])('%s stops the build', (source) => {
  expect(() => parseBody(source, keep)).toThrow('not known');
});

test('a link leads where the record says, or its words stand alone', () => {
  const resolve = (href: string) => (href.startsWith('https:') ? { href, external: true } : null);
  expect(parseBody('[a](https://example.org) [*b*](actor:x)\n', resolve)).toEqual([
    {
      tag: 'p',
      attributes: {},
      children: [
        { tag: 'a', attributes: { href: 'https://example.org', rel: 'external noopener' }, children: ['a'] },
        ' ',
        { tag: 'em', attributes: {}, children: ['b'] },
      ],
    },
  ]);
});
