import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildContent } from '../../scripts/command/build-content.ts';
import { readSeeds } from '../../scripts/pipeline/index.ts';

const root = path.join(import.meta.dirname, '..', '..');
const dossier = path.join(import.meta.dirname, 'coast-hospitals');
const folder = mkdtempSync(path.join(tmpdir(), 'on-record-coast-'));
afterAll(() => rmSync(folder, { recursive: true }));
const outDir = path.join(folder, 'content');
const { issues, articles } = buildContent({ root, seedsDir: dossier, outDir, log: () => {}, now: () => 0 });

test('the content of the dossier is built without an error', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(articles).toHaveLength(readdirSync(path.join(dossier, 'gold')).length);
  expect(articles.filter(({ claims }) => claims.length === 0)).toEqual([]);
});

test('no name of the first dossier is in it', () => {
  const first = path.join(root, 'seeds');
  const { registry } = readSeeds(first, { fallback: first, root });
  const names = [...registry.actors, ...registry.outlets].map(({ name }) => name);
  expect(names.length).toBeGreaterThan(20);
  const texts = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
  expect(texts.length).toBeGreaterThan(10);
  const found = names.filter((name) => texts.some((text) => new RegExp(`(?<!\\w)${RegExp.escape(name)}(?!\\w)`, 'u').test(text)));
  expect(found).toEqual([]);
});
