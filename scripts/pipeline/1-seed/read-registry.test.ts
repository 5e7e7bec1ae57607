import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRegistry } from './read-registry.ts';

const root = mkdtempSync(path.join(tmpdir(), 'on-record-registry-'));
afterAll(() => rmSync(root, { recursive: true }));

const files: Readonly<Record<string, string>> = {
  'actors.yaml': '- { id: "ada", name: "Ada Roe", kind: "person", description: "A welder." }\n',
  'outlets.yaml': '- { id: "post", name: "Post", url: "https://post.example", country: "", kind: "newspaper", ownership: "x" }\n',
  'topics/toll.md':
    '---\ntitle: "Toll"\nquestion: "A toll?"\nsummary: "On the toll."\nkeywords: ["toll"]\npositions:\n  - { id: "toll", text: "There is a toll", label: "Toll", keywords: [["toll"]] }\n---\n\nIts prose.\n',
};
const dossier = (name: string, ...wanted: readonly string[]): string => {
  const dir = path.join(root, name);
  mkdirSync(path.join(dir, 'articles'), { recursive: true });
  for (const file of wanted) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), files[file] ?? '');
  }
  return dir;
};
const read = (dir: string, fallback?: string) => readRegistry(dir, fallback, (file) => path.relative(root, file));
const whole = dossier('whole', ...Object.keys(files));

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', [], ['actors.yaml', 'outlets.yaml', 'topics']],
  ['actors', ['actors.yaml'], ['outlets.yaml', 'topics']],
  ['topics', ['topics/toll.md'], ['actors.yaml', 'outlets.yaml']],
  ['everything', Object.keys(files), []],
])('a dossier with %s lacks the rest, and that is no fault', (name, wanted, missing) => {
  const found = read(dossier(name, ...wanted));
  expect(found.missing).toEqual(missing);
  expect(found.issues).toEqual([]);
  expect(found.registry.actors).toHaveLength(wanted.includes('actors.yaml') ? 1 : 0);
  expect(found.files).toEqual({ actors: `${name}/actors.yaml`, outlets: `${name}/outlets.yaml`, topics: `${name}/topics` });
});

test('only a dossier that the caller names lends what is missing, and its topics come without their prose', () => {
  const { registry, missing, files: from } = read(dossier('lent', 'actors.yaml'), whole);
  expect(missing).toEqual([]);
  expect(from).toEqual({ actors: 'lent/actors.yaml', outlets: 'whole/outlets.yaml', topics: 'whole/topics' });
  expect(registry.topics.map(({ topic, prose }) => [topic.id, prose])).toEqual([['toll', '']]);
});

test('an empty folder of topics is a fault, a missing one is none', () => {
  const dir = dossier('empty');
  mkdirSync(path.join(dir, 'topics'));
  expect(read(dir).issues.map(({ code, hint }) => [code, hint?.includes('borrow')])).toEqual([['no-topics', false]]);
});
