import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { contentLinking } from '../content-corpus.fixture.ts';
import { makeLlmsText } from './llms-text.ts';
import { linkTo, plainText } from './markdown.ts';
import { makeTwinFiles } from './twin-files.ts';

const linking = contentLinking();
const files = makeTwinFiles(() => 'The body.')(linking);
const parse = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const wordsOf = (tree: ReturnType<typeof parse>): string => {
  let words = '';
  visit(tree, 'text', ({ value }) => {
    words += value;
  });
  return words;
};
const linksOf = (text: string): string[] => {
  const links: string[] = [];
  visit(parse(text), 'link', ({ url }) => void links.push(url));
  return links;
};

test('every topic, actor, outlet, article and claim has a twin, and nothing has two', () => {
  const { topics, actors, outlets, articles, claims } = linking.corpus;
  const entries = topics.length + actors.length + outlets.length + articles.length + claims.length;
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  expect(files.filter(({ path }) => path.split('/').length === 3)).toHaveLength(entries);
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['index', 'topics/index', 'claims/index']));
});

test.each(files.map((file) => [file.path, file] as const))(
  '%s begins with one heading, says its licence, and links only to twins that exist',
  (_path, file) => {
    const text = String(file.make());
    const headings: number[] = [];
    visit(parse(text), 'heading', ({ depth }) => void headings.push(depth));
    expect(headings.filter((depth) => depth === 1)).toHaveLength(1);
    expect(headings[0]).toBe(1);
    expect(text).toContain('CC BY 4.0');
    let html = 0;
    visit(parse(text), 'html', () => {
      html += 1;
    });
    expect(html).toBe(0);
    const known = new Set(files.map(({ path }) => `https://example.org/record/${path}.md`));
    for (const link of linksOf(text).filter((address) => address.endsWith('.md'))) expect(known).toContain(link);
  },
);

test('llms.txt has the title, the summary and lists of links that exist', () => {
  const text = makeLlmsText(linking);
  expect(text).toMatch(/^# On Record\n\n> .+\n\n/);
  const twins = new Set(files.map(({ path }) => `https://example.org/record/${path}.md`));
  for (const link of linksOf(text).filter((address) => address.endsWith('.md'))) expect(twins).toContain(link);
});

test.each([
  '*bold* _it_ <b>x</b> [a](b) `c` # d | e ~f~ \\g',
  '# a',
  '1. a',
  '- a',
  '+ a',
  '> a',
  'https://example.org/_a_',
  '&amp;',
  'www.example.org/_a_',
  'a_b_c@example.org',
])('words stay words: %s', (words) => {
  expect(wordsOf(parse(plainText(words)))).toBe(words);
});

test('an address cannot end its link', () => {
  expect(linksOf(linkTo('a', 'https://example.org/a)b>c d'))).toEqual(['https://example.org/a)b%3Ec d']);
});
