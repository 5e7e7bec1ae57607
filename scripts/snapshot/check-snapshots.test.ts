import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSnapshots, makeSums, sumsName } from './check-snapshots.ts';

const id = '2026-01-01-0123456789ab';
const files = new Map([
  ['data.json', '{}\n'],
  ['index.html', '<p>\n'],
]);
const sums = makeSums(files);
const noted = {
  id,
  topic: 'bridge',
  title: 'The bridge',
  date: '2026-01-01',
  publication: 1,
  version: 'v',
  claims: 1,
  sha256: createHash('sha256').update(sums).digest('hex'),
};

let root = '';
const place = (name: string): string => path.join(root, 'snapshots', id, name);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'on-record-snapshots-'));
  mkdirSync(place('.'), { recursive: true });
  for (const [name, text] of [...files, [sumsName, sums] as const]) writeFileSync(place(name), text);
});
afterEach(() => rmSync(root, { recursive: true }));

test('the checksum file is as sha256sum writes it', () => {
  expect(sums).toBe(
    'ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356  data.json\n' +
      `${createHash('sha256').update('<p>\n').digest('hex')}  index.html\n`,
  );
});

test.each<[string, () => void, readonly string[]]>([
  ['nothing', () => {}, []],
  ['a changed file', () => writeFileSync(place('index.html'), '<p>!\n'), [`snapshots/${id}/SHA256SUMS:2 altered-snapshot`]],
  ['a missing file', () => rmSync(place('data.json')), [`snapshots/${id}/SHA256SUMS:1 altered-snapshot`]],
  ['a file too many', () => writeFileSync(place('more.txt'), ''), [`snapshots/${id}/SHA256SUMS:undefined altered-snapshot`]],
  [
    'sums that were changed with a file',
    () => {
      writeFileSync(place('data.json'), '[]\n');
      writeFileSync(place(sumsName), makeSums(new Map([...files, ['data.json', '[]\n']])));
    },
    [`snapshots/${id}/SHA256SUMS:undefined altered-snapshot`],
  ],
  ['a missing snapshot', () => rmSync(place('.'), { recursive: true }), [`snapshots/${id}/SHA256SUMS:undefined altered-snapshot`]],
  ['a snapshot too many', () => mkdirSync(path.join(root, 'snapshots/mine')), ['snapshots/mine:undefined unknown-snapshot']],
])('%s', (_, change, expected) => {
  change();
  const issues = checkSnapshots([noted], path.join(root, 'snapshots'), { root, ledgerName: 'ledger' });
  expect(issues.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual(expected);
});
