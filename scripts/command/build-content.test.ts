import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listTree } from '../pipeline/6-page/list-tree.ts';
import { buildContent } from './build-content.ts';
import { type BuildResult, reportContent } from './report-content.ts';

const fixtures = path.join(import.meta.dirname, '../pipeline/fixtures');
// The registry that the cases borrow stands in a folder of its own.
const cases = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'seeds');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'on-record-content-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run extends BuildResult {
  log: readonly string[];
  files: ReadonlyMap<string, string>;
}

const filesIn = (dir: string): ReadonlyMap<string, string> =>
  new Map(listTree(dir).map((name) => [name, readFileSync(path.join(dir, name), 'utf8')]));

/** Builds with a clock that stands still. */
const build = (seedsDir: string, outDir: string, options: { check?: boolean; explain?: boolean; root?: string } = {}): Run => {
  const log: string[] = [];
  const result = buildContent({
    root: fixtures,
    fallback: path.join(fixtures, 'seeds'),
    seedsDir,
    outDir,
    log: (line) => log.push(line),
    now: () => 0,
    ...options,
  });
  log.push(...reportContent(result));
  return { ...result, log, files: options.check ? new Map() : filesIn(outDir) };
};

describe.each(cases.map(({ name }) => name))('%s', (name) => {
  test('what is printed and what is written', async () => {
    const { log, files } = build(path.join(fixtures, name, 'seeds'), path.join(folder, name, 'content'), { explain: true });
    const expected = path.join(fixtures, name, 'expected');
    await expect(`${log.join('\n').replaceAll(path.relative(fixtures, folder).split(path.sep).join('/'), 'out')}\n`).toMatchFileSnapshot(
      path.join(expected, 'printed.txt'),
    );
    for (const [file, source] of files) await expect(source).toMatchFileSnapshot(path.join(expected, 'content', file));
    expect(listTree(path.join(expected, 'content'))).toHaveLength(files.size);
  });
});

test.each(cases.map(({ name }) => name).filter((name) => name.startsWith('bad-')))(
  '%s has an error, and the good article is built',
  (name) => {
    const { issues, files } = build(path.join(fixtures, name, 'seeds'), path.join(folder, 'again', name));
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
    if (name !== 'bad-same-id' && name !== 'bad-registry') expect([...files.keys()]).toContain('articles/good.mdx');
    for (const issue of issues) expect(issue.file).toMatch(new RegExp(`^${name}/seeds/`));
  },
);

const article = (title: string, body: string): string =>
  `---\noutlet: example-news\nurl: https://news.example.org/x\ntitle: "${title}"\nlanguage: en\nrights: full\n---\n\n${body}\n`;

/** A seeds folder of its own with the given articles. */
const seedsWith = (name: string, files: Readonly<Record<string, string | Buffer>>): string => {
  const dir = path.join(folder, name, 'seeds');
  mkdirSync(path.join(dir, 'articles'), { recursive: true });
  for (const [file, bytes] of Object.entries(files)) writeFileSync(path.join(dir, 'articles', file), bytes);
  return dir;
};

const codes = ({ issues }: Run): readonly string[] => issues.map(({ code, file, message }) => `${path.basename(file)} ${code} ${message}`);

test('files that are too large, binary, or in an unknown encoding are refused, and the rest is built', () => {
  const seeds = seedsWith('heavy', {
    'good.md': article('Good', 'The bridge is long.'),
    'large.txt': Buffer.alloc(20_000_000, 'The bridge is long. '),
    'binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    'unknown.txt': Buffer.from([0xc4, 0xe0, 0x2e]),
  });
  const run = build(seeds, path.join(folder, 'heavy', 'content'));
  expect(codes(run)).toEqual([
    'binary.txt binary-file is not a text file',
    'large.txt file-too-large has 20.0 MB; the limit is 5.0 MB',
    expect.stringMatching(/^unknown\.txt unknown-encoding /),
  ]);
  expect([...run.files.keys()]).toContain('articles/good.mdx');
});

test('links that leave the seeds folder, or lead nowhere, are refused; links inside it are followed', () => {
  const seeds = seedsWith('links', { 'good.md': article('Good', 'The bridge is long.') });
  const outside = path.join(folder, 'outside.md');
  writeFileSync(outside, article('Secret', 'The secret is out.'));
  mkdirSync(path.join(folder, 'links', 'seeds-but-longer'), { recursive: true });
  writeFileSync(path.join(folder, 'links', 'seeds-but-longer', 'near.md'), article('Near', 'Nearly inside.'));
  symlinkSync(outside, path.join(seeds, 'articles', 'leaving.md'));
  symlinkSync('../../seeds-but-longer/near.md', path.join(seeds, 'articles', 'neighbour.md'));
  symlinkSync('nowhere.md', path.join(seeds, 'articles', 'dangling.md'));
  symlinkSync('good.md', path.join(seeds, 'articles', 'alias.md'));
  const run = build(seeds, path.join(folder, 'links', 'content'));
  expect(codes(run)).toEqual([
    expect.stringMatching(/^dangling\.md unreadable-file /),
    'leaving.md outside-the-seeds leads out of the seeds folder',
    'neighbour.md outside-the-seeds leads out of the seeds folder',
  ]);
  expect([...run.files.keys()].filter((file) => file.startsWith('articles/'))).toEqual(['articles/alias.mdx', 'articles/good.mdx']);
  expect([...run.files.values()].join()).not.toContain('secret');
});

describe('one run after another', () => {
  test('unchanged input changes nothing; a page goes with its seed; a faulty seed leaves its page', () => {
    const seeds = seedsWith('runs', { 'one.md': article('One', 'The bridge is long.'), 'two.md': article('Two', 'The bridge is wide.') });
    const out = path.join(folder, 'runs', 'content');
    const first = build(seeds, out);
    expect(first.change.added).toContain('articles/two.mdx');
    expect(build(seeds, out).change).toEqual({ added: [], changed: [], removed: [], issues: [] });
    expect(build(seeds, out, { check: true }).change).toEqual({ added: [], changed: [], removed: [], issues: [] });

    writeFileSync(path.join(seeds, 'articles', 'one.md'), article('One', 'The bridge is long.').replace('example-news', 'nobody'));
    rmSync(path.join(seeds, 'articles', 'two.md'));
    writeFileSync(path.join(seeds, 'articles', 'three.md'), article('Three', 'The bridge is high.'));
    const checked = build(seeds, out, { check: true });
    expect(checked.change).toMatchObject({ added: ['articles/three.mdx'], changed: [], removed: ['articles/two.mdx'] });
    expect(filesIn(out)).toEqual(first.files);
    const second = build(seeds, out);
    expect(second.issues).toMatchObject([{ code: 'unknown-outlet' }]);
    expect(second.files.get('articles/one.mdx')).toBe(first.files.get('articles/one.mdx'));
    expect([...second.files.keys()].filter((file) => file.startsWith('articles/'))).toEqual(['articles/one.mdx', 'articles/three.mdx']);
    // Nothing is left beside the folder.
    expect(readdirSync(path.join(folder, 'runs')).sort()).toEqual(['content', 'seeds']);
  });

  test('a folder of articles that cannot be listed leaves their pages', () => {
    const seeds = seedsWith('unlisted', { 'one.md': article('One', 'The bridge is long.') });
    const out = path.join(folder, 'unlisted', 'content');
    const first = build(seeds, out);
    rmSync(path.join(seeds, 'articles'), { recursive: true });
    writeFileSync(path.join(seeds, 'articles'), 'not a folder');
    const second = build(seeds, out);
    expect(codes(second)).toEqual(['articles unreadable-folder is no folder']);
    expect(second.files).toEqual(first.files);
  });

  test('somebody else’s folder is refused, somebody else’s file is kept and reported', () => {
    const seeds = seedsWith('foreign', { 'one.md': article('One', 'The bridge is long.') });
    const out = path.join(folder, 'foreign', 'content');
    mkdirSync(out);
    writeFileSync(path.join(out, 'thesis.md'), 'Years of work.');
    const refused = build(seeds, out);
    expect(codes(refused)).toEqual([expect.stringMatching(/^content foreign-folder /)]);
    expect([...refused.files.keys()]).toEqual(['thesis.md']);
    rmSync(path.join(out, 'thesis.md'));
    build(seeds, out);
    writeFileSync(path.join(out, 'articles', 'mine.mdx'), 'Mine.');
    writeFileSync(path.join(seeds, 'articles', 'one.md'), article('One', 'The bridge is short.'));
    const kept = build(seeds, out);
    expect(codes(kept)).toEqual(['mine.mdx foreign-file was not written by this program']);
    expect(kept.files.get('articles/mine.mdx')).toBe('Mine.');
    expect(kept.files.get('articles/one.mdx')).toContain('short');
  });
});
