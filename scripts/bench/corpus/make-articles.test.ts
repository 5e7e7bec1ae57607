import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildContent } from '../../command/build-content.ts';
import { makeArticles } from './make-articles.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const dossiers = ['coast-hospitals', 'tram-fares'].map((name) => path.join(root, 'tests/corpus', name));
let home = '';
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'on-record-articles-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const textsIn = (seeds: string): string[] =>
  readdirSync(path.join(seeds, 'articles'))
    .sort()
    .map((name) => readFileSync(path.join(seeds, 'articles', name), 'utf8'));

test('the same numbers make the same articles, however many there are, and others make others', () => {
  const [one, other] = [path.join(home, 'one'), path.join(home, 'other')];
  makeArticles(dossiers, one, { to: 12 });
  makeArticles(dossiers, other, { to: 5 });
  makeArticles(dossiers, other, { from: 5, to: 12 });
  expect(textsIn(one)).toEqual(textsIn(other));
  const bodies = textsIn(one).map((text) => text.replace(/^---[\s\S]*?\n---\n/, ''));
  expect(new Set(bodies).size).toBe(12);
});

test('they are read without a fault, and people say things in them', () => {
  makeArticles(dossiers, home, { to: 12 });
  const { issues, articles } = buildContent({
    root,
    seedsDir: home,
    outDir: path.join(home, 'content'),
    log: () => {},
    now: () => 0,
    engine: 'rules',
  });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(articles.map(({ claims }) => claims.length).filter((claims) => claims < 3)).toEqual([]);
  expect(articles).toHaveLength(12);
});
