import { expect, test } from 'vitest';
import { textOf } from '../span.ts';
import { parseMarkdown } from './parse-markdown.ts';

const blocksOf = (source: string): readonly string[] => {
  const { text, blocks } = parseMarkdown(source);
  return blocks.map(({ kind, span }) => `${kind}: ${textOf(text, span)}`);
};

test.each([
  ['paragraphs', 'One.\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ['a wrapped line', 'One\ntwo.', ['paragraph: One two.']],
  ['a hard break', 'One  \ntwo.', ['paragraph: One\ntwo.']],
  ['headings', '# One\n\n## Two', ['heading: One', 'heading: Two']],
  ['emphasis', 'It is *not* **so** ~~now~~.', ['paragraph: It is not so now.']],
  ['code', 'Run `x` now.', ['paragraph: Run x now.']],
  ['a link', 'See [the quay](https://example.org/a_b).', ['paragraph: See the quay.']],
  ['a picture', 'See ![the quay](a.jpg) now.', ['paragraph: See now.']],
  ['an address', 'See https://example.org/a now.', ['paragraph: See https://example.org/a now.']],
  ['a list', '- One\n- Two', ['list-item: One', 'list-item: Two']],
  ['numbers', '1. One\n2. Two', ['list-item: One', 'list-item: Two']],
  ['a quotation', '> One\n>\n> Two', ['quote: One', 'quote: Two']],
  ['a table', '| a | b |\n|---|---|\n| c | d |', ['paragraph: a | b', 'paragraph: c | d']],
  ['HTML stays as it is written', 'A <b>bold</b> word.', ['paragraph: A <b>bold</b> word.']],
  ['a block of HTML', '<script>x()</script>', ['paragraph: <script>x()</script>']],
  ['MDX is text', 'A {trap()} word.', ['paragraph: A {trap()} word.']],
  ['a fenced block', '```\none\ntwo\n```', ['paragraph: one\ntwo']],
  ['escapes', String.raw`\*kept\* 2 \< 3`, ['paragraph: *kept* 2 < 3']],
  ['references', 'Roe &amp; Poe', ['paragraph: Roe & Poe']],
  ['a rule', 'One\n\n---\n\nTwo', ['paragraph: One', 'paragraph: Two']],
  ['nothing', '', []],
])('%s', (_, source, blocks) => {
  expect(blocksOf(source)).toEqual(blocks);
});

test.each([
  ['# The *Quay*\n\nOne.', 'The Quay'],
  ['One.\n\n# The Quay', undefined],
  ['## The Quay\n\nOne.', undefined],
  ['#\n\nOne.', undefined],
])('the title of %j is %s', (source, title) => {
  expect(parseMarkdown(source).meta.title).toBe(title);
});

test.each([
  '> '.repeat(100),
  '['.repeat(3_000),
  '*a'.repeat(3_000),
  'a\n\n'.repeat(6_000),
  'x'.repeat(600_000),
  '_a_ '.repeat(900).concat('\n\n').repeat(12),
])('%.20j and so on is too much', (source) => {
  expect(() => parseMarkdown(source)).toThrow(RangeError);
});
