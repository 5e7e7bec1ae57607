import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledgerPage } from '../../src/schema/index.ts';
import type { SiteFolders } from '../command/site-folders.ts';
import { UsageError } from '../command/usage-error.ts';
import { generatedNote } from '../pipeline/6-page/serialise-page.ts';
import { consultContent, isPublished, publishContent } from './publish-content.ts';

let root = '';
let folders: SiteFolders;
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
const outlets = (...names: readonly string[]): void => {
  const list = names.map((name) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    url: 'https://example.org/',
    country: '',
    kind: 'newspaper',
    ownership: 'Its readers.',
  }));
  write(
    'content/outlets.json',
    `{\n  "generated": ${JSON.stringify(generatedNote('seeds/outlets.yaml'))},\n  "outlets": ${JSON.stringify(list)}\n}\n`,
  );
};
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'on-record-publish-'));
  const folder = (name: string): string => path.join(root, name);
  folders = {
    seeds: folder('seeds'),
    content: folder('content'),
    dist: folder('dist'),
    ledger: folder('ledger'),
    snapshots: folder('snapshots'),
    cache: folder('cache'),
  };
  mkdirSync(folders.seeds);
  outlets('Quay News', 'Fjord Post');
});
afterEach(() => rmSync(root, { recursive: true }));

const publish = (date: string, check = false) => publishContent(folders, root, { check, dateAfter: () => date });
const linesOf = (name: string): string[] => {
  const file = path.join(folders.ledger, `${name}.ndjson`);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
};
/** `event id` of each line of a file. */
const eventsOf = (name: string): string[] =>
  linesOf(name).map((line) => /"event":"(\w+)","id":"([\w-]+)"/.exec(line)?.slice(1).join(' ') ?? line);
const shown = () => ledgerPage.parse(JSON.parse(readFileSync(path.join(folders.content, 'ledger.json'), 'utf8')));

test('the first publication adds every address, sorted, seals it, and shows it in the content', () => {
  expect(publish('2026-01-05')).toMatchObject({ number: 1, issues: [] });
  expect(eventsOf('outlets')).toEqual(['added fjord-post', 'added quay-news']);
  expect(JSON.parse(linesOf('publications')[0] ?? '')).toMatchObject({
    number: 1,
    date: '2026-01-05',
    previous: '',
    seal: { outlets: { lines: 2 } },
  });
  expect(shown().addresses.map(({ address }) => address)).toEqual(['outlets/fjord-post', 'outlets/quay-news']);
  // Only files that have lines are written, and nothing is left beside them.
  expect(readdirSync(folders.ledger).sort()).toEqual(['outlets.ndjson', 'publications.ndjson']);
});

test('what is published already is not published again', () => {
  publish('2026-01-05');
  const before = linesOf('publications');
  expect(isPublished(consultContent(folders, root))).toBe(true);
  expect(publish('2026-01-06')).not.toHaveProperty('number');
  expect(linesOf('publications')).toEqual(before);
});

test('a check says what would be published and writes nothing', () => {
  expect(publish('2026-01-05', true)).toMatchObject({ number: 1 });
  expect([existsSync(folders.ledger), existsSync(path.join(folders.content, 'ledger.json'))]).toEqual([false, false]);
});

test('the next publication adds lines below those there, and knows the day of the one before', () => {
  publish('2026-01-05');
  const before = linesOf('outlets');
  outlets('Quay News', 'Fjord Post', 'Town Paper');
  expect(isPublished(consultContent(folders, root))).toBe(false);
  const days: (string | undefined)[] = [];
  publishContent(folders, root, {
    check: false,
    dateAfter: (last) => {
      days.push(last);
      return '2026-02-01';
    },
  });
  expect(days).toEqual(['2026-01-05']);
  expect(linesOf('outlets').slice(0, 2)).toEqual(before);
  expect(eventsOf('outlets')[2]).toBe('added town-paper');
  expect(shown().publications.map(({ number, date }) => `${number} ${date}`)).toEqual(['1 2026-01-05', '2 2026-02-01']);
});

test('what is gone and not explained stops a publication; explained, it is told', () => {
  publish('2026-01-05');
  outlets('Quay News');
  const { issues, number } = publish('2026-02-01');
  expect(issues.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual(['ledger/outlets.ndjson:1 unexplained-address']);
  expect([number, linesOf('publications').length]).toEqual([undefined, 1]);
  write('seeds/withdrawn.yaml', '- { address: outlets/fjord-post, gone: withdrawn, reason: It closed., onward: [] }\n');
  expect(publish('2026-02-01')).toMatchObject({ number: 2, issues: [] });
  expect(eventsOf('outlets')[2]).toBe('gone fjord-post');
  outlets('Quay News', 'Fjord Post');
  write('seeds/withdrawn.yaml', '[]\n');
  publish('2026-03-01');
  expect(eventsOf('outlets')[3]).toBe('restored fjord-post');
});

test('a ledger that was altered is not added to', () => {
  publish('2026-01-05');
  write('ledger/outlets.ndjson', `${linesOf('outlets').join('\n').replace('Quay', 'Key')}\n`);
  outlets('Quay News', 'Fjord Post', 'Town Paper');
  const { issues, number } = publish('2026-02-01');
  expect(issues.map(({ code }) => code)).toEqual(['altered-ledger']);
  expect([number, linesOf('outlets').length]).toEqual([undefined, 2]);
});

test.each(['no folder', 'an empty folder'])('without content nothing is published: %s', (kind) => {
  rmSync(folders.content, { recursive: true });
  if (kind === 'an empty folder') mkdirSync(folders.content);
  expect(() => publish('2026-01-05')).toThrow(UsageError);
});
