import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../corpus/sample.fixture.ts';
import { recordOf } from '../../record/record.fixture.ts';
import { linkTo, listOf, makeTwinKit, plainText, toMarkdown } from './twin-kit.ts';

const read = (markdown: string) => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;

test.each([
  'plain words',
  '<script>alert(1)</script>',
  '*bold* _it_ `code` ~~gone~~',
  '[a](javascript:alert(1)) ![b](c)',
  '# no heading',
  '1. no list',
  '2) no list',
  '- no list',
  '+ no list',
  '> no quotation',
  '| a | b |',
  '&amp; &lt;',
  'back\\slash',
  'it’s “Лунд” 🙂',
  '===',
  '---',
  '***',
])('%j reads as it is', (text) => {
  expect(read(plainText(text))).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
});

test.each([
  ['  two\n lines ', 'two lines'],
  // Nothing that a reader would make a link of.
  ['https://a.example www.a.example a@a.example', String.raw`https\://a.example www\.a.example a\@a.example`],
  ['', ''],
])('%j is the line %j', (text, line) => expect(plainText(text)).toBe(line));

test.each([
  ['words', 'https://example.org/a'],
  ['[a] *b*', 'https://example.org/a(b)'],
  ['words', 'https://example.org/a>b<c'],
  ['words', 'https://example.org/a b'],
])('a link on %j to %j leads there', (words, address) => {
  const [paragraph] = read(linkTo(words, address));
  expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'link', children: [{ type: 'text', value: words }] }] });
  const url =
    paragraph && 'children' in paragraph && paragraph.children[0] && 'url' in paragraph.children[0] ? paragraph.children[0].url : '';
  expect(decodeURIComponent(url)).toBe(address);
});

test.each<[string[], string]>([
  [[], 'None.'],
  [['a'], '- a'],
  [['a', 'b'], '- a\n- b'],
])('a list of %j', (entries, markdown) => expect(listOf(entries, 'None.')).toBe(markdown));

test('empty blocks leave no gap', () => {
  expect(toMarkdown('# A', '', 'b', '')).toBe('# A\n\nb\n');
  expect(toMarkdown()).toBe('\n');
});

describe('a claim in a list', () => {
  const record = recordOf(sampleCorpus());
  const { lines, twin } = makeTwinKit(record);
  const [later, undated, stated] = lines(record.corpus.claims);

  test.each([
    [later, '**Ada North** (1 March 2026): “We will not build it” — opposes “The bridge is built” (stance unchecked) — Town Paper, '],
    [stated, '**Ada North** (3 February 2026): According to Town Paper, Ada North said'],
    [undated, '**An official** (said by 4 February 2026): According to Town Paper, an official said'],
  ])('%s', (line, beginning) => expect(line?.startsWith(beginning)).toBe(true));

  test('leads to the twin of its page', () => {
    expect(later).toContain('[claim bbbbbbbbbb](<https://example.org/record/claims/bbbbbbbbbb/index.md>)');
    expect(twin('/record/topics/bridge/')).toBe('https://example.org/record/topics/bridge/index.md');
  });
});
