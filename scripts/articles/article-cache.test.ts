import { copyFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArticleCache } from './article-cache.ts';
import { copyDossier, type DossierCopy, writeShortArticles } from './dossier.fixture.ts';
import type { ArticleRead } from './read-article.ts';

let dossier: DossierCopy;
beforeEach(() => {
  dossier = copyDossier();
  writeShortArticles(dossier, 4);
});
afterEach(() => dossier.remove());

const entries = (): readonly string[] => readdirSync(dossier.cache).map((name) => path.join(dossier.cache, name));
const first = (): string => entries()[0] ?? '';
const keptOf = (line: string): string => /\d+ of \d+ as/.exec(line)?.[0] ?? 'none';

describe('an entry at fault is read again, and then kept', () => {
  test.each<[string, () => void, string]>([
    ['none is', () => {}, '4 of 4 as'],
    ['truncated', () => truncateSync(first(), 300), '3 of 4 as'],
    ['empty', () => truncateSync(first(), 0), '3 of 4 as'],
    [
      'flipped in one bit',
      () => {
        const bytes = readFileSync(first());
        bytes[200] = (bytes[200] ?? 0) ^ 1;
        writeFileSync(first(), bytes);
      },
      '3 of 4 as',
    ],
    ['another article’s', () => copyFileSync(entries()[1] ?? '', first()), '3 of 4 as'],
    ['somebody’s text', () => writeFileSync(first(), 'Years of work.'.repeat(20)), '3 of 4 as'],
    ['removed, as are all', () => rmSync(dossier.cache, { recursive: true }), 'none'],
  ])('%s', (_, spoil, kept) => {
    const fresh = dossier.build('full', { cache: undefined }).seen;
    expect(keptOf(dossier.build('kept').line)).toBe('none');
    spoil();
    const again = dossier.build('kept');
    expect(keptOf(again.line)).toBe(kept);
    expect(again.seen).toEqual(fresh);
    expect(entries()).toHaveLength(4);
  });
});

test('what the last run did not use is removed', () => {
  dossier.build('kept');
  const before = entries();
  rmSync(dossier.path('articles/pier-1.md'));
  dossier.build('kept');
  expect(entries()).toHaveLength(3);
  expect(before).toEqual(expect.arrayContaining([...entries()]));
});

test('only what changed is read again; nothing is kept where the registry or the engine is another', () => {
  dossier.build('kept');
  writeFileSync(dossier.path('articles/pier-1.md'), readFileSync(dossier.path('articles/pier-2.md'), 'utf8').replace('Monday', 'Friday'));
  expect(keptOf(dossier.build('kept').line)).toBe('3 of 4 as');
  const topic = readFileSync(dossier.path('topics/pier.md'), 'utf8');
  writeFileSync(dossier.path('topics/pier.md'), topic.replace('The pier leaks.', 'The pier is old.'));
  expect(keptOf(dossier.build('kept').line)).toBe('4 of 4 as');
  writeFileSync(dossier.path('topics/pier.md'), topic.replace('[["mend"]]', '[["hold"]]'));
  expect(keptOf(dossier.build('kept').line)).toBe('none');
  expect(keptOf(dossier.build('kept', { engine: 'rules' }).line)).toBe('none');
});

test('a folder that cannot be written keeps nothing, and everything is read', () => {
  writeFileSync(dossier.cache, 'a file');
  expect(dossier.build('kept').seen).toEqual(dossier.build('full', { cache: undefined }).seen);
});

describe('what is not kept', () => {
  const read: ArticleRead = { file: 'seeds/x.md', sentences: 1, attributions: 0, issues: [] };
  const issue = { severity: 'error', code: 'failed-article', file: 'seeds/x.md', message: 'could not be read', hint: 'report it' } as const;
  test.each<[string, ArticleRead, boolean]>([
    ['an article that a stage refused is kept', { ...read, issues: [{ stage: 'articles', issue }] }, true],
    ['a failure of the program is not', { ...read, issues: [{ stage: 'claims', issue: { ...issue, cause: new Error('x') } }] }, false],
    ['claims without a page are not', { ...read, claims: [] }, false],
    ['claims with their page are', { ...read, claims: [], page: { path: 'articles/x.mdx', seed: 'seeds/x.md', source: '' } }, true],
  ])('%s', (_, made, isKept) => {
    const cache = openArticleCache(dossier.cache);
    cache.keep('a-key', made);
    expect(cache.find('a-key')).toEqual(isKept ? made : undefined);
    expect(cache.find('another-key')).toBeUndefined();
  });
});
