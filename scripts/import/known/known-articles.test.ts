import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleId } from '../../../src/schema/index.ts';
import type { Seed } from '../../pipeline/1-seed/seed.ts';
import { makeDossier, makePage, type PageParts } from '../articles.fixture.ts';
import { articlesFolder, readKnownArticles } from './known-articles.ts';
import { readWords } from './read-words.ts';

const seedOf = (body: string, format: Seed['format'] = 'html'): Seed => ({
  id: articleId.parse('a'),
  file: 'a',
  format,
  body,
  bodyLine: 1,
  meta: {},
  metaFile: 'a',
  metaLines: {},
});
const digestOf = (parts: PageParts): string | undefined => readWords(seedOf(makePage(parts))).read?.digest;

describe('the words of an article', () => {
  test.each<[string, PageParts, PageParts, boolean]>([
    ['other metadata', {}, { published: '2026-02-04', author: 'Ada Roe', canonical: 'https://quay.example/a' }, true],
    [
      'other quotation marks and capitals',
      { body: ['“We have waited,” she said on Monday in the hall of the council.'] },
      { body: ['"We Have waited," she said on Monday in the hall of the council.'] },
      true,
    ],
    [
      'a word more',
      { body: ['We have waited, she said on Monday in the hall of the council.'] },
      { body: ['We have not waited, she said on Monday in the hall of the council.'] },
      false,
    ],
  ])('%s: the same %s', (_name, one, other, same) => {
    expect(digestOf(one)).toBeDefined();
    expect(digestOf(one) === digestOf(other)).toBe(same);
  });

  test.each<[string, string, object]>([
    [
      'all that a page says',
      makePage({ canonical: 'https://quay.example/a', published: '2026-02-04' }),
      { hasTitle: true, hasAddress: true },
    ],
    ['no address', makePage(), { hasTitle: true, hasAddress: false }],
    [
      'no headline',
      makePage({ title: '', body: ['The council met late on Monday, and it went home early on Tuesday.'] }),
      { hasAddress: false },
    ],
  ])('%s', (_name, page, expected) => {
    expect(readWords(seedOf(page)).read).toMatchObject(expected);
  });

  test.each<[string, string, string]>([
    ['a page without text', '<html><p></p>', 'empty-article'],
    ['a page too deep', `<html>${'<div>'.repeat(4000)}x`, 'unreadable-markup'],
  ])('%s has none', (_name, page, code) => {
    expect(readWords(seedOf(page))).toMatchObject({ issues: [{ severity: 'error', code }] });
  });
});

describe('what a dossier holds', () => {
  let dossier: ReturnType<typeof makeDossier>;
  beforeEach(() => {
    dossier = makeDossier();
    mkdirSync(dossier.articles);
  });
  afterEach(() => rmSync(dossier.root, { recursive: true }));
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dossier.articles, name), text);
    return readKnownArticles(dossier.to, dossier.articles);
  };
  const digest = 'ab'.repeat(32);

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['by what the page says', { 'a.html': makePage({ canonical: 'https://quay.example/x' }) }, 'https://quay.example/x'],
    [
      'by what the sidecar says',
      { 'a.html': makePage({ canonical: 'https://quay.example/y' }), 'a.yaml': 'url: "https://quay.example/x"\n' },
      'https://www.quay.example/x/',
    ],
    [
      'by front matter',
      { 'a.md': '---\nurl: "https://quay.example/x"\noutlet: "not-known"\n---\n\nWords.\n' },
      'https://quay.example/x#top',
    ],
    [
      'by where it stood',
      {
        'a.html': makePage(),
        'a.yaml': `url: "https://quay.example/y"\nimported: { from: "list.csv", address: "https://quay.example/x", sha256: "${digest}", words: "${digest}" }\n`,
      },
      'https://quay.example/x',
    ],
    [
      'by what was asked for',
      {
        'a.html': makePage(),
        'a.yaml': `url: "https://quay.example/y"\nimported: { from: "https://quay.example/x", sha256: "${digest}", words: "${digest}" }\n`,
      },
      'https://quay.example/x?utm_source=a',
    ],
  ])('%s', (_name, files, address) => {
    const known = write(files);
    expect(known.byAddress(address)).toBe(Object.keys(files)[0]);
    expect(known.byAddress('https://quay.example/other')).toBeUndefined();
  });

  test('by its words: here on its own site or without an address, elsewhere on another', () => {
    const known = write({ 'a.html': makePage({ canonical: 'https://quay.example/x' }) });
    const words = digestOf({}) ?? '';
    expect(known.byWords(words, 'https://www.quay.example/y')).toEqual({ here: 'a.html' });
    expect(known.byWords(words, undefined)).toEqual({ here: 'a.html' });
    expect(known.byWords(words, 'https://gazette.example/y')).toEqual({ elsewhere: 'a.html' });
    expect(known.byWords(digest, undefined)).toEqual({});
  });

  test('what cannot be read is known by its name', () => {
    const known = write({ 'a.html': '\u0000\u0000\u0000', 'b.md': '---\nurl: [\n---\n', 'c.yaml': 'url: "x"\n', 'D_1.txt': '' });
    expect(['a', 'A', 'b', 'c', 'd-1', 'e'].map(known.isTaken)).toEqual([true, true, true, true, true, false]);
  });

  test('articles that stand in the dossier itself are found there', () => {
    expect(articlesFolder(dossier.to)).toBe(dossier.articles);
    rmSync(dossier.articles, { recursive: true });
    expect(articlesFolder(dossier.to)).toBe(dossier.articles);
    writeFileSync(path.join(dossier.to, 'mine.txt'), 'Words.\n');
    expect(articlesFolder(dossier.to)).toBe(dossier.to);
  });
});
