// A dossier is published, torn about, and published again: every address that ever was must still be answered.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { brokenLinks } from '../tests/e2e/broken-links.ts';
import { buildContent } from './build-content.ts';
import { consultContent, publishContent } from './ledger/publish-content.ts';
import { readLedger } from './ledger/read-ledger.ts';
import type { Issue } from './pipeline/issue.ts';
import { siteFolders } from './site/site-folders.ts';
import { takeSnapshot } from './snapshot/take-snapshot.ts';

// Whole sites are built and read.
vi.setConfig({ testTimeout: 120_000 });

const project = path.dirname(import.meta.dirname);
const root = mkdtempSync(path.join(tmpdir(), 'on-record-permanence-'));
afterAll(() => rmSync(root, { recursive: true }));
const folders = siteFolders(root, 'seeds');
const seed = (name: string): string => path.join(folders.seeds, name);

const build = (): readonly Issue[] =>
  buildContent({ root, seedsDir: folders.seeds, outDir: folders.content, log: () => {}, now: () => 0, published: folders }).issues;
const publish = (date: string) => publishContent(folders, root, { check: false, dateAfter: () => date });
/** Builds the site; what it complains of is part of the error where `stderr` is a pipe. */
const buildSite = (stderr: 'inherit' | 'pipe' = 'inherit'): void => {
  execFileSync(process.execPath, [path.join(project, 'scripts/build-site.ts'), '--content', folders.content, '--out', folders.dist], {
    cwd: project,
    stdio: ['ignore', 'ignore', stderr],
  });
};
const edit = (name: string, change: (text: string) => string): void => {
  const text = readFileSync(seed(name), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`nothing to change in ${name}`);
  writeFileSync(seed(name), changed);
};
/** Words and links of the page at an address. */
const open = (address: string) => {
  const { document } = parseHTML(readFileSync(path.join(folders.dist, address, 'index.html'), 'utf8'));
  const main = document.querySelector('main');
  return {
    words: (main?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    links: [...(main?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href')),
    robots: document.querySelector('meta[name="robots"]')?.getAttribute('content'),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
  };
};
const bytesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file).toString('base64')]),
  );

const removedArticle = '2026-04-23-plain-speaker-big-mistake';
const movedArticle = '2026-03-05-daily-gull-baby-ward';
const movedTo = '2026-03-05-daily-gull-maternity-ward';
const forgottenArticle = '2026-06-09-merrow-live-vote';
const claimsOf = (article: string): readonly string[] =>
  [...readLedger(folders.ledger, root).addresses.values()]
    .filter(({ kind, facts }) => kind === 'claims' && facts.article === article)
    .map(({ id }) => id);

let frozen: ReadonlyMap<string, string> = new Map();
let snapshotId = '';
let withdrawnClaim = '';
let unexplained: readonly Issue[] = [];
let afterExplaining: readonly Issue[] = [];
let forgotten: readonly Issue[] = [];
let checked: number | undefined;

const explain = (entries: readonly string[]): void => writeFileSync(seed('withdrawn.yaml'), entries.join(''));
const entry = (address: string, gone: string, reason: string, onward: readonly string[] = []): string =>
  `- address: "${address}"\n  gone: "${gone}"\n  reason: "${reason}"\n  onward: [${onward.join(', ')}]\n`;

beforeAll(() => {
  cpSync(path.join(project, 'tests/corpus/coast-hospitals'), folders.seeds, { recursive: true });
  build();
  publish('2026-11-01');
  buildSite();
  snapshotId = takeSnapshot(folders, { root, topic: 'hospital-merger', date: '2026-11-02', site: folders.dist }).snapshot.id;
  frozen = bytesIn(folders.snapshots);

  // An article is removed, another gets another name, an actor another id, a topic goes into the other one.
  rmSync(seed(`articles/${removedArticle}.md`));
  renameSync(seed(`articles/${movedArticle}.md`), seed(`articles/${movedTo}.md`));
  edit('actors.yaml', (text) => text.replaceAll('"piers-adlam"', '"piers-adlam-mayor"'));
  const moved = /positions:\n([\s\S]*?)related:/.exec(readFileSync(seed('topics/emergency-care.md'), 'utf8'))?.[1] ?? '';
  edit('topics/hospital-merger.md', (text) =>
    `${text.slice(0, text.indexOf('---\n', 4) + 4)}`.replace(/related: .*\n/, '').replace('positions:\n', `positions:\n${moved}`),
  );
  rmSync(seed('topics/emergency-care.md'));
  // A claim is taken back with its sentence.
  const [first = ''] = claimsOf('2026-07-02-northwire-mayor-drops-opposition');
  withdrawnClaim = first;
  const page = readFileSync(path.join(folders.content, 'articles/2026-07-02-northwire-mayor-drops-opposition.mdx'), 'utf8');
  const exact = new RegExp(`id: "${first}"[\\s\\S]*?quote:\\s+exact: (".*")`).exec(page)?.[1];
  edit('articles/2026-07-02-northwire-mayor-drops-opposition.md', (text) => text.replace(JSON.parse(exact ?? '""'), 'nothing'));
  unexplained = build().filter(({ code }) => code === 'unexplained-address');

  const other = unexplained.flatMap(({ message }) => {
    const id = /^claims\/(\w+)/.exec(message)?.[1];
    return id === undefined || [removedArticle, movedArticle].some((article) => claimsOf(article).includes(id)) ? [] : [id];
  });
  explain([
    entry(`articles/${removedArticle}`, 'withdrawn', 'The publisher took the article back.'),
    entry(`articles/${movedArticle}`, 'renamed', 'Its name had a mistake.', [`articles/${movedTo}`]),
    entry('actors/piers-adlam', 'renamed', 'There are two people of this name.', ['actors/piers-adlam-mayor']),
    entry('topics/emergency-care', 'merged', 'The debate turned out to be one.', ['topics/hospital-merger']),
    ...other.map((id) => entry(`claims/${id}`, 'withdrawn', 'The sentence was misread.')),
  ]);
  afterExplaining = build();
  checked = publishContent(folders, root, { check: true, dateAfter: () => '2026-11-09' }).number;
  publish('2026-11-09');
  // Another article vanishes, and nobody says why.
  rmSync(seed(`articles/${forgottenArticle}.md`));
  forgotten = build();
  buildSite();
}, 300_000);

test('what vanished is reported at its line of the ledger until somebody explains it', () => {
  const messages = unexplained.map(({ message }) => message);
  for (const address of [`articles/${removedArticle}`, 'actors/piers-adlam', 'topics/emergency-care', `claims/${withdrawnClaim}`])
    expect(messages).toContain(`${address} was published and is no more`);
  const actor = unexplained.find(({ message }) => message.startsWith('actors/'));
  const lines = readFileSync(path.join(folders.ledger, 'actors.ndjson'), 'utf8').split('\n');
  expect(lines[(actor?.line ?? 0) - 1]).toContain('"id":"piers-adlam"');
  expect(actor).toMatchObject({
    severity: 'error',
    file: 'ledger/actors.ndjson',
    hint: expect.stringMatching(/is it now actors\/piers-adlam-mayor/),
  });
  expect(afterExplaining.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(forgotten.map(({ code }) => code))).toEqual(new Set(['unexplained-address']));
  expect(forgotten).toHaveLength(1 + claimsOf(forgottenArticle).length);
});

test('a check says which publication is due, and writes nothing', () => {
  expect(checked).toBe(2);
  expect(readLedger(folders.ledger, root).publications.map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-09']);
  const again = publishContent(folders, root, { check: false, dateAfter: () => '2026-11-10' });
  expect(again.number).toBeUndefined();
  expect(again.issues.length).toBeGreaterThan(0);
});

test('every address that was ever published has a page', () => {
  const addresses = [...readLedger(folders.ledger, root).addresses.keys()];
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.filter((address) => !existsSync(path.join(folders.dist, address, 'index.html')))).toEqual([]);
});

test('no link of the site leads nowhere, the snapshot’s among them', () => {
  expect(brokenLinks(folders.dist, '/')).toEqual([]);
});

describe('a page that is no more says so, when, why, and where to go on', () => {
  test.each([
    [`articles/${removedArticle}`, 'This article was withdrawn', 'The publisher took the article back.', undefined],
    [`articles/${movedArticle}`, 'This article has another address now', 'Its name had a mistake.', `articles/${movedTo}`],
    ['actors/piers-adlam', 'This actor has another address now', 'There are two people of this name.', 'actors/piers-adlam-mayor'],
    ['topics/emergency-care', 'This topic was merged into another', 'The debate turned out to be one.', 'topics/hospital-merger'],
  ])('%s', (address, title, reason, onward) => {
    const { words, links, robots, canonical } = open(address);
    for (const part of [title, reason, '9 November 2026', 'first published on 1 November 2026']) expect(words).toContain(part);
    expect(robots).toBe('noindex');
    expect(canonical).toMatch(new RegExp(`/${onward ?? address}/$`));
    if (onward !== undefined) expect(links).toContain(`/${onward}/`);
  });

  test('a claim that was taken back', () => {
    const { words, links } = open(`claims/${withdrawnClaim}`);
    expect(words).toContain('This claim was withdrawn');
    expect(words).toContain('The sentence was misread.');
    expect(links).toContain('/articles/2026-07-02-northwire-mayor-drops-opposition/');
  });

  test('claims go with their article, and lead to its page', () => {
    const claims = claimsOf(removedArticle);
    expect(claims.length).toBeGreaterThan(2);
    for (const id of claims) {
      const { words, links } = open(`claims/${id}`);
      expect(words).toContain('It went with its article. The publisher took the article back.');
      expect(links).toContain(`/articles/${removedArticle}/`);
    }
  });

  test('claims of an article of another name lead to the same words there', () => {
    const claims = claimsOf(movedArticle);
    const present = new Set(claimsOf(movedTo));
    expect(claims.length).toBeGreaterThan(2);
    for (const id of claims) {
      const { words, links } = open(`claims/${id}`);
      const next = links.flatMap((link) => /^\/claims\/(\w+)\/$/.exec(link ?? '')?.[1] ?? []);
      expect(words).toContain('This claim has another address now');
      expect(next.some((other) => present.has(other))).toBe(true);
    }
  });

  test('one that nobody explained', () => {
    const { words } = open(`articles/${forgottenArticle}`);
    expect(words).toContain('This article is no longer in the record');
    expect(words).toContain('No reason was given yet.');
    expect(words).toContain('since the last publication');
  });
});

test('what changed is told, and on each claim its own history', () => {
  const { words } = open('changes');
  for (const part of [
    'Since the last publication',
    '9 November 2026',
    '1 November 2026',
    '1 topic no longer in the record',
    'claims corrected',
  ])
    expect(words).toContain(part);
  const [corrected] = [...readLedger(folders.ledger, root).addresses.values()].filter(
    ({ kind, gone, events }) => kind === 'claims' && !gone && events.some(({ event }) => event === 'corrected'),
  );
  const history = open(`claims/${corrected?.id}`).words;
  expect(history).toMatch(/History 1 November 2026 First published 9 November 2026 Corrected /);
  const footer = parseHTML(readFileSync(path.join(folders.dist, 'index.html'), 'utf8')).document.querySelector('footer')?.textContent;
  expect(footer?.replace(/\s+/g, ' ')).toContain('Last updated 9 November 2026');
});

describe('a snapshot', () => {
  const served = (name: string): string => path.join(folders.dist, 'snapshots', snapshotId, name);

  test('stays what it was, byte for byte, where it is kept and where it is served', () => {
    expect(bytesIn(folders.snapshots)).toEqual(frozen);
    expect(bytesIn(path.join(folders.dist, 'snapshots', snapshotId))).toEqual(bytesIn(path.join(folders.snapshots, snapshotId)));
    expect(open('snapshots').links).toContain(`/snapshots/${snapshotId}/`);
  });

  test('needs nothing but its own files', () => {
    const html = readFileSync(served('index.html'), 'utf8');
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('script, img, iframe, object, form, [src], [style], [onclick]')).toHaveLength(0);
    expect([...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href'))).toEqual(['style.css']);
    const links = [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((link) => link.startsWith('/') || /localhost/.test(link))).toEqual([]);
    expect(readFileSync(served('style.css'), 'utf8')).not.toMatch(/url\((?!inter-latin\.woff2\))|@import/);
    expect(readdirSync(served('.')).filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(0);
  });

  test('holds the topic’s claims as data', () => {
    const data = JSON.parse(readFileSync(served('data.json'), 'utf8'));
    expect(data.claims.length).toBeGreaterThan(10);
    expect(data.topic.id).toBe('hospital-merger');
    const html = readFileSync(served('index.html'), 'utf8');
    for (const { id } of data.claims) expect(html).toContain(`id="claim-${id}"`);
  });

  test('that was altered is reported, and keeps the site from being built', () => {
    const file = path.join(folders.snapshots, snapshotId, 'data.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('Lanmoor', 'Lanmore'));
    try {
      expect(consultContent(folders, root).issues).toContainEqual(
        expect.objectContaining({ code: 'altered-snapshot', file: `snapshots/${snapshotId}/SHA256SUMS`, line: 1 }),
      );
      expect(() => buildSite('pipe')).toThrow(/SHA256SUMS:1:1 altered-snapshot/);
    } finally {
      writeFileSync(file, text);
    }
  });
});
