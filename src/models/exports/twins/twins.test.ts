import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { buildLedger } from '../../ledger/ledger.ts';
import { recordOf } from '../../record/record.fixture.ts';
import { makeLlmsText } from './llms-text.ts';
import { makeTwinFiles } from './twin-files.ts';
import { linkTo, plainText } from './twin-kit.ts';

const record = recordOf();
const measured = [{ title: 'On | texts', columns: ['found'], rows: [['claims', '90 of 100']] }];
const files = makeTwinFiles({ readBody: () => 'The body.', measured })(record);
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
  const { topics, actors, outlets, articles, claims } = record.corpus;
  const entries = topics.length + actors.length + outlets.length + articles.length + claims.length;
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  expect(files.filter(({ path }) => /^(?:topics|actors|outlets|articles|claims)\/[^/]+\/index$/.test(path))).toHaveLength(entries);
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['index', 'topics/index', 'claims/index', 'changes/index', 'snapshots/index', '404']),
  );
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
  const text = makeLlmsText(record);
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

test('a long list of claims has a twin a page, with the ways to the others', () => {
  const many = {
    ...record,
    corpus: { ...record.corpus, claims: Array.from({ length: 450 }, (_, at) => record.corpus.claims[at % 3] ?? []).flat() },
  };
  const pages = makeTwinFiles({ readBody: () => '', measured: [] })(many).filter(({ path }) =>
    /^claims\/(?:page\/\d+\/)?index$/.test(path),
  );
  expect(pages.map(({ path }) => path)).toEqual(['claims/index', 'claims/page/2/index', 'claims/page/3/index']);
  const [, second] = pages;
  expect(linksOf(String(second?.make())).slice(-2)).toEqual(
    ['claims/', 'claims/page/3/'].map((page) => `https://example.org/record/${page}index.md`),
  );
  expect(String(second?.make())).toContain('Page 2 of 3: claims 201 to 400');
});

test('what was measured stands in a table of its own', () => {
  const tree = parse(String(files.find(({ path }) => path === 'methods/index')?.make()));
  const cells: string[] = [];
  visit(
    tree,
    'tableCell',
    (node) => void cells.push(wordsOf({ type: 'root', children: [{ type: 'paragraph', children: node.children }] })),
  );
  expect(cells).toEqual(['Measure', 'found', 'claims', '90 of 100']);
});

test('the change log and the snapshots are told from the ledger', () => {
  const changed = { field: 'date', before: '2026-02', after: '2026-03' };
  const [claim] = record.corpus.claims;
  const ledger = buildLedger({
    generated: '',
    publications: [{ number: 1, date: '2026-01-01', version: '0123456789ab' }],
    snapshots: [],
    addresses: [
      {
        address: `claims/${claim?.claim.id}`,
        events: [
          { publication: 1, event: 'added' },
          {
            publication: 1,
            event: 'corrected',
            changes: [changed],
            review: { decision: 'corrected', reviewer: 'Ada Norde', date: '2026-01-01', reason: 'It was March.' },
          },
        ],
      },
      {
        address: 'claims/zzzzzzzzzz',
        facts: { date: '2026' },
        events: [{ publication: null, event: 'gone', explanation: { gone: 'withdrawn', reason: 'A joke.', onward: [], by: 'Ada Norde' } }],
      },
    ],
  });
  const twins = makeTwinFiles({ readBody: () => '', measured: [] })({ ...record, ledger });
  const words = wordsOf(parse(String(twins.find(({ path }) => path === 'changes/index')?.make())));
  for (const part of [
    'Since the last publication',
    'was withdrawn by Ada Norde. A joke.',
    '1 claim corrected',
    'Corrected by Ada Norde on 1 January 2026: It was March.; date: February 2026 is now March 2026',
  ])
    expect(words).toContain(part);
  expect(String(twins.find(({ path }) => path === 'snapshots/index')?.make())).toContain('No topic was frozen yet.');
});

test('a long list of articles as well', () => {
  const many = {
    ...record,
    corpus: { ...record.corpus, articles: Array.from({ length: 250 }, () => record.corpus.articles[0] ?? []).flat() },
  };
  const pages = makeTwinFiles({ readBody: () => '', measured: [] })(many).filter(({ path }) =>
    /^articles\/(?:page\/\d+\/)?index$/.test(path),
  );
  expect(pages.map(({ path }) => path)).toEqual(['articles/index', 'articles/page/2/index']);
  const second = String(pages[1]?.make());
  expect(linksOf(second)).toHaveLength(51);
  expect(second).toContain('Page 2 of 2: articles 201 to 250');
});
