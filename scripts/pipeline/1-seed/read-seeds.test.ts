import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSeeds } from './read-seeds.ts';

const root = mkdtempSync(path.join(tmpdir(), 'on-record-seeds-'));
afterAll(() => rmSync(root, { recursive: true }));

const registry = {
  'actors.yaml': '- { id: ada-roe, name: "Ada Roe", kind: person, description: "x" }\n',
  'outlets.yaml': '- { id: post, name: "Post", url: "https://pier.example", country: "NO", kind: newspaper, ownership: "x" }\n',
  'topics/pier.md':
    '---\ntitle: "T"\nquestion: "Q?"\nsummary: "S"\nkeywords: ["pier"]\npositions:\n  - { id: build, text: "The pier is built", label: "Build", keywords: [["build"]] }\nrelated: []\n---\nProse.\n',
};

const read = (name: string, files: Readonly<Record<string, string>>) => {
  const dir = path.join(root, name.replace(/\W+/g, '-'));
  for (const [file, text] of Object.entries({ ...registry, ...files })) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return readSeeds(dir, { fallback: dir, root: dir });
};

const article = '---\noutlet: post\nurl: "https://pier.example/a"\n---\nIt rains.\n';

test.each([
  ['Markdown', { 'articles/a.md': article }, ['a md']],
  ['text with a sidecar', { 'articles/a.txt': 'It rains.', 'articles/a.yaml': 'outlet: post\n' }, ['a txt']],
  ['a page', { 'articles/a.html': '<p>It rains.</p>', 'articles/b.HTM': '<p>It pours.</p>' }, ['a html', 'b html']],
  ['beside the registry', { 'a.txt': 'It rains.' }, ['a txt']],
  ['an id of its own', { 'articles/a.md': article.replace('---\n', '---\nid: rain\n') }, ['rain md']],
  [
    'names from every object’s birth',
    { 'articles/constructor.txt': 'It rains.', 'articles/toString.txt': 'It pours.' },
    ['constructor txt', 'tostring txt'],
  ],
])('%s is read', (name, files, found) => {
  const { seeds, issues } = read(name, files);
  expect(issues).toEqual([]);
  expect(seeds.map(({ id, format }) => `${id} ${format}`)).toEqual(found);
});

test.each([
  ['nothing', {}, ['no-articles .'], []],
  ['another kind of file', { 'articles/a.md': article, 'articles/b.pdf': 'x' }, ['not-read articles/b.pdf'], []],
  ['a name without a kind', { 'articles/a.md': article, 'articles/constructor': 'x' }, ['not-read articles/constructor'], []],
  ['metadata of no document', { 'articles/a.txt': 'x', 'articles/b.yaml': 'outlet: post\n' }, ['no-document articles/b.yaml'], []],
  [
    'metadata twice',
    { 'articles/a.md': article, 'articles/a.yaml': 'outlet: post\n' },
    ['metadata-twice articles/a.md'],
    ['articles/a.md'],
  ],
  ['an unknown outlet', { 'articles/a.md': article.replace('post', 'pots') }, ['unknown-outlet articles/a.md'], ['articles/a.md']],
  [
    'one id twice',
    { 'articles/a.txt': 'x', 'articles/A.md': article },
    ['repeated-id articles/a.txt'],
    ['articles/A.md', 'articles/a.txt'],
  ],
  ['an empty text', { 'articles/a.txt': ' \n' }, ['empty-article articles/a.txt'], ['articles/a.txt']],
  [
    'a blank headline',
    { 'articles/a.md': article.replace('---\n', '---\ntitle: " "\n') },
    ['invalid-value articles/a.md'],
    ['articles/a.md'],
  ],
  ['a name that gives no id', { 'articles/ж.txt': 'x' }, ['no-article-id articles/ж.txt'], ['articles/ж.txt']],
])('%s is reported', (name, files, issues, unread) => {
  const result = read(name, files);
  expect(result.issues.map(({ code, file }) => `${code} ${file}`)).toEqual(issues);
  expect(result.unread).toEqual(unread);
});
