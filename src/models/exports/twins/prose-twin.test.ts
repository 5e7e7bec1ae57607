import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { sampleCorpus } from '../../corpus/sample.fixture.ts';
import { recordOf } from '../../record/record.fixture.ts';
import { proseTwin } from './prose-twin.ts';

const linking = recordOf(sampleCorpus());

test.each([
  ['a marked claim', 'A <ClaimMark claims="aaaaaaaaaa">bridge *will* stand</ClaimMark>, she said.', 'A bridge *will* stand, she said.'],
  ['a paragraph that brings its own element', '<p><ClaimMark claims="aaaaaaaaaa">All of it.</ClaimMark></p>', 'All of it.'],
  ['an empty fragment that keeps words from being a link', 'www<></>.example.org', String.raw`www\.example.org`],
  ['a mark in a list and in a heading', '## <ClaimMark claims="a">A</ClaimMark>\n\n- <ClaimMark claims="b">B</ClaimMark>\n', '## A\n\n* B'],
  ['a link to an actor', '[the mayor](actor:ada-north)', '[the mayor](https://example.org/record/actors/ada-north/)'],
  ['a link elsewhere', '[a page](https://example.com/x)', '[a page](https://example.com/x)'],
  ['a link that leads nowhere', 'a [*bold* page](javascript:alert) here', 'a *bold* page here'],
  [
    'a link round a mark',
    '[<ClaimMark claims="a">words</ClaimMark>](claim:aaaaaaaaaa)',
    '[words](https://example.org/record/claims/aaaaaaaaaa/)',
  ],
  ['what MDX has to escape and Markdown has not', String.raw`a set \{x} here`, 'a set {x} here'],
  ['what both have to escape', String.raw`a \*star\* and \<b>`, String.raw`a \*star\* and \<b>`],
  ['no body', '', ''],
])('%s', (_, body, written) => {
  expect(proseTwin(linking, body)).toBe(written);
});

test('words of an article that look like markup stay words', () => {
  const written = proseTwin(linking, String.raw`\<ClaimMark claims="x"> \[a]\(actor:ada-north) \<script>`);
  expect(fromMarkdown(written)).toMatchObject({
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '<ClaimMark claims="x"> [a](actor:ada-north) <script>' }] }],
  });
});

test('a link to an entry that is not there stops the build', () => {
  expect(() => proseTwin(linking, '[nobody](actor:no-one)')).toThrow(/no-one/);
});
