import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { bibliography } from '../../../src/schema/index.ts';
import { parseSeed } from '../../pipeline/1-seed/parse-seed.ts';
import { parseYaml } from '../../pipeline/1-seed/parse-yaml.ts';
import { makeSidecar, type SidecarParts } from './make-sidecar.ts';
import { makeStem, type Nameable } from './make-stem.ts';
import { finishSeeds, type NewSeed, writeSeed } from './write-seed.ts';

const sha256 = 'ab'.repeat(32);

describe('names', () => {
  const free = (): boolean => false;
  test.each<[string, Partial<Nameable>, string]>([
    ['day, site, headline', {}, '2026-02-04-quay-new-pier-divides-council'],
    ['a time', { published: '2026-02-04T10:00:00+01:00' }, '2026-02-04-quay-new-pier-divides-council'],
    ['a month', { published: '2026-02~' }, '2026-02-quay-new-pier-divides-council'],
    ['no date', { published: '' }, 'undated-quay-new-pier-divides-council'],
    ['a country’s second level', { address: 'https://www.quay.co.uk/x' }, '2026-02-04-quay-new-pier-divides-council'],
    ['a number for a host', { address: 'http://127.0.0.1:8080/x' }, '2026-02-04-127-0-0-1-new-pier-divides-council'],
    ['accents and apostrophes', { title: 'L’été à l’île' }, '2026-02-04-quay-lete-a-lile'],
    ['a headline in other letters', { title: 'Новый причал' }, '2026-02-04-quay-story-7'],
    ['nothing to name it by', { title: undefined, address: 'https://quay.example/' }, '2026-02-04-quay-ababababab'],
    [
      'a path that leads out',
      { title: undefined, address: 'https://quay.example/..%2f..%2fetc%2fpasswd' },
      '2026-02-04-quay-2f-2fetc-2fpasswd',
    ],
    ['a headline of commands', { title: '../../$(rm -rf)\u0000; x' }, '2026-02-04-quay-rm-rf-x'],
    ['a headline without end', { title: 'pier '.repeat(400) }, `2026-02-04-quay-${'pier-'.repeat(12).slice(0, -1)}`],
    ['one word without end', { title: 'x'.repeat(400) }, `2026-02-04-quay-${'x'.repeat(60)}`],
    ['an editor’s own', { name: 'pier-1' }, 'pier-1'],
    ['an editor’s that is no address', { name: 'My Pier' }, '2026-02-04-quay-new-pier-divides-council'],
  ])('%s', (_name, parts, expected) => {
    const article = {
      address: 'https://www.quay.example/news/story-7.html',
      title: 'New pier divides council',
      published: '2026-02-04',
      sha256,
      ...parts,
    };
    expect(makeStem(article, free)).toBe(expected);
  });

  test('a taken one is numbered', () => {
    const taken = new Set(['2026-02-04-quay-pier', '2026-02-04-quay-pier-2', 'mine']);
    const article = { address: 'https://quay.example/x', title: 'Pier', published: '2026-02-04', sha256 };
    expect(makeStem(article, (stem) => taken.has(stem))).toBe('2026-02-04-quay-pier-3');
    expect(makeStem({ ...article, name: 'mine' }, (stem) => taken.has(stem))).toBe('2026-02-04-quay-pier-3');
  });
});

describe('sidecars', () => {
  const parts: SidecarParts = {
    meta: { url: 'https://quay.example/a', accessed: '2026-02-04' },
    told: { title: 'The pier', published: '2026-02-04' },
    imported: { from: 'https://quay.example/a', fetched: '2026-02-04T10:00:00Z', sha256, words: sha256 },
  };
  const read = (sidecar: string) =>
    parseSeed(
      { file: 'a.html', name: 'a.html', format: 'html', text: '<p>x</p>', sidecar: { file: 'a.yaml', text: sidecar } },
      { ids: ['quay'], file: '' },
    );

  test('what holds, what the page says, where it came from', () => {
    expect(
      makeSidecar({ ...parts, imported: { ...parts.imported, licences: ['https://creativecommons.org/licenses/by/4.0/'] } }),
    ).toMatchInlineSnapshot(`
      "url: "https://quay.example/a"
      accessed: "2026-02-04"
      rights: "excerpt"
      # The page declares a licence: see licences below. Where one covers the text, its body may be published:
      # rights: "full"
      # Read in the document itself; a line of the same name without "# " overrules it:
      # title: "The pier"
      # published: "2026-02-04"
      imported:
        from: "https://quay.example/a"
        fetched: "2026-02-04T10:00:00Z"
        sha256: "abababababababababababababababababababababababababababababababab"
        words: "abababababababababababababababababababababababababababababababab"
        licences:
          - "https://creativecommons.org/licenses/by/4.0/"
      "
    `);
  });

  test('the pipeline reads it, and where it came from is no part of the bibliography', () => {
    const { seed, issues } = read(makeSidecar(parts));
    expect(issues).toEqual([]);
    expect(seed?.meta).toEqual({ url: 'https://quay.example/a', accessed: '2026-02-04', rights: 'excerpt' });
  });

  test.each([
    'a\nrights: "full"',
    'a\r\nrights: full',
    'a\u2028rights: full',
    'a\u0085rights: full',
    '"# ',
    "' # x: y",
    '&a *b !!c',
    '---\n...',
    '\u0000\u0007',
  ])('no word of a page leaves its line: %j', (title) => {
    const inMeta = read(makeSidecar({ ...parts, meta: { ...parts.meta, title: `x ${title}` } }));
    expect(inMeta.issues).toEqual([]);
    expect(inMeta.seed?.meta).toEqual({ url: 'https://quay.example/a', accessed: '2026-02-04', rights: 'excerpt', title: `x ${title}` });
    const inComment = parseYaml(makeSidecar({ ...parts, told: { title: `x ${title}` } }), 'a.yaml');
    expect(inComment.issues).toEqual([]);
    expect(Object.keys(Object(inComment.value))).toEqual(['url', 'accessed', 'rights', 'imported']);
  });

  test('every field that may be given is written', () => {
    const all = bibliography.parse({
      outlet: 'quay',
      url: 'https://quay.example/a',
      title: 'x',
      byline: 'y',
      published: '2026',
      accessed: '2026',
      archived: { url: 'https://web.archive.org/x', date: '2026-02-04' },
      language: 'en',
      rights: 'full',
    });
    expect(read(makeSidecar({ ...parts, meta: all })).seed?.meta).toEqual(all);
  });
});

describe('writing', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'on-record-seed-'));
  afterAll(() => rmSync(root, { recursive: true }));
  let folder = '';
  let count = 0;
  beforeEach(() => {
    count += 1;
    folder = path.join(root, String(count));
  });
  const seed: NewSeed = { stem: 'a', format: 'html', text: '<p>x</p>', sidecar: 'url: "x"\n' };

  test('a document and its sidecar, and nothing beside them', () => {
    expect(writeSeed(folder, seed)).toBe('a.html');
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'a.yaml']);
    finishSeeds(folder);
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'a.yaml']);
  });

  test.each(['a.html', 'a.yaml'])('%s is never written over', (name) => {
    writeSeed(folder, { ...seed, stem: 'b' });
    writeFileSync(path.join(folder, name), 'mine');
    expect(() => writeSeed(folder, seed)).toThrow('would overwrite');
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe('mine');
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['before the document stood aside', { '.a.yaml.new': 'url:' }, {}],
    ['while the document was written', { '.a.yaml.new': 'url: "x"', '.a.html.new': '<p' }, {}],
    ['between the two', { '.a.yaml.new': 'url: "x"', 'a.html': '<p>x</p>' }, { 'a.html': '<p>x</p>', 'a.yaml': 'url: "x"' }],
    [
      'after both, with an editor’s sidecar in place',
      { '.a.yaml.new': 'url: "x"', 'a.html': '<p>x</p>', 'a.yaml': 'mine' },
      { 'a.html': '<p>x</p>', 'a.yaml': 'mine' },
    ],
    ['files of others', { '.hidden': 'x', '.other.json.new': 'y' }, { '.hidden': 'x', '.other.json.new': 'y' }],
  ])('a run that was killed %s is ended', (_name, before, after) => {
    writeSeed(folder, { ...seed, stem: 'whole' });
    for (const [name, text] of Object.entries(before)) writeFileSync(path.join(folder, name), text);
    finishSeeds(folder);
    const names = readdirSync(folder).filter((name) => !name.startsWith('whole'));
    expect(Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))).toEqual(after);
  });

  test('a folder that is not there yet has nothing to end', () => {
    expect(() => finishSeeds(folder)).not.toThrow();
    expect(existsSync(folder)).toBe(false);
  });
});
