import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildContent } from './command/build-content.ts';
import { normaliseText } from './pipeline/2-article/normalise-text.ts';
import { dropEmphasis } from './pipeline/2-article/parse-text.ts';

// Press texts as collected: their publishers' property, so none is in the repository.
const root = path.dirname(import.meta.dirname);
const seeds = path.join(root, '../shared/seeds');
const isHere = existsSync(seeds);
if (!isHere) console.log('skipped: ../shared/seeds is not there');

describe.skipIf(!isHere)('the five press texts', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-shared-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { issues, articles } = isHere
    ? buildContent({
        root,
        fallback: path.join(root, 'seeds'),
        seedsDir: seeds,
        outDir: path.join(folder, 'content'),
        log: () => {},
        now: () => 0,
      })
    : { issues: [], articles: [] };
  const rulesOf = (start: string): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const { rule } of articles.find(({ article }) => article.id.startsWith(start))?.article.removed ?? [])
      counts[rule] = (counts[rule] ?? 0) + 1;
    return counts;
  };

  test('all are read; only the missing headline is noted', () => {
    expect(articles).toHaveLength(5);
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['note supplied-title']);
  });

  test.each([
    ['000', 9, { headline: 1, 'photo-caption': 1, 'author-bio': 1, 'comment-policy': 3 }],
    ['001', 20, { headline: 3, 'share-line': 1 }],
    [
      '002',
      4,
      {
        'page-address': 1,
        headline: 3,
        'outlet-name': 5,
        'repeated-text': 2,
        'time-stamp': 4,
        'keyword-line': 6,
        'image-address': 2,
        'contact-line': 8,
        'repeated-line': 4,
        'stray-label': 1,
        'locale-code': 1,
        'keyword-list': 2,
        dateline: 1,
      },
    ],
    ['003', 20, { headline: 1 }],
    ['004', 10, { 'image-address': 1 }],
  ])('%s keeps %i blocks', (start, blocks, removed) => {
    expect(rulesOf(start)).toEqual(removed);
    expect(articles.find(({ article }) => article.id.startsWith(start))?.article.blocks).toHaveLength(blocks);
  });

  test('what the documents say of themselves is found', () => {
    const meta = articles.map(({ article }) => article.meta);
    expect(meta.map(({ published }) => published)).toEqual(['2026-02-04', '2026-02-03', '2026-02-03T11:37:00Z', '', '']);
    expect(meta[2]?.title).toMatch(/^Rutte Says/);
    expect(meta[2]?.url).toMatch(/1123572405\.html$/);
    expect(meta[4]?.title).toMatch(/^\[Lavrov NATO .*\]$/);
    const posts = articles[4]?.article.blocks.flatMap(({ post }) => (post ? [`${post.poster} ${post.date}`] : []));
    expect(posts).toEqual(['Tymofiy Mylovanov 2025-02-18', 'Ian Miles Cheong 2025-02-18']);
  });

  test('no page has a body, and no more than 300 running letters of a text leave it', () => {
    const pages = readdirSync(path.join(folder, 'content/articles'));
    expect(pages).toHaveLength(5);
    for (const name of pages) {
      const page = readFileSync(path.join(folder, 'content/articles', name), 'utf8');
      expect(page.endsWith('\n---\n')).toBe(true);
      const seed = readdirSync(seeds).find((file) => file.endsWith('.txt') && file.startsWith(name.slice(0, 3)));
      const text = normaliseText(dropEmphasis(readFileSync(path.join(seeds, seed ?? ''), 'utf8')));
      for (let start = 0; start + 301 <= text.length; start += 1)
        expect(page.includes(JSON.stringify(text.slice(start, start + 301)).slice(1, -1))).toBe(false);
    }
  });
});
