import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSiteNote, siteNoteFile } from './site-note.ts';

let home = '';
const at = (name: string): string => path.join(home, name);
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};

let settings: (string | undefined)[] = [];
const open = () =>
  openSiteNote(siteNoteFile(at('workshop'), at('dist')), at('dist'), {
    paths: ['content', 'src', 'lock.json', 'snapshots'].map(at),
    settings,
  });

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'on-record-note-'));
  settings = ['https://record.example', undefined];
  write('content/articles/harbour.mdx', 'The harbour opens.');
  write('content/actors.json', '[]');
  write('src/pages/index.astro', '<p>Home</p>');
  write('lock.json', '{}');
  write('dist/index.html', '<p>Home</p>');
  write('dist/claims/a/index.html', '<p>A claim</p>');
  open().write();
});
afterEach(() => rmSync(home, { recursive: true }));

const noteFile = (): string => siteNoteFile(at('workshop'), at('dist'));

test.each<[string, () => void]>([
  ['nothing happened', () => {}],
  ['the content was written again, the same', () => write('content/actors.json', '[]')],
  [
    'the content was replaced by an equal copy',
    () => [
      cpSync(at('content'), at('next'), { recursive: true }),
      rmSync(at('content'), { recursive: true }),
      renameSync(at('next'), at('content')),
    ],
  ],
  ['a source has another date', () => utimesSync(at('src/pages/index.astro'), 1, 1)],
  ['something beside the sources changed', () => write('readme.md', 'New')],
  ['another site was built', () => openSiteNote(siteNoteFile(at('workshop'), at('other')), at('src'), { paths: [], settings: [] }).write()],
  ['the site was read', () => readFileSync(at('dist/index.html'))],
])('where %s, the note holds', (_, happen) => {
  happen();
  expect(open().holds()).toBe(true);
});

test.each<[string, () => void]>([
  ['a byte of the content changed', () => write('content/articles/harbour.mdx', 'The harbour opened.')],
  ['an article of no bytes is new', () => write('content/articles/pier.mdx', '')],
  ['an article is gone', () => rmSync(at('content/articles/harbour.mdx'))],
  ['an article has another name', () => renameSync(at('content/articles/harbour.mdx'), at('content/articles/port.mdx'))],
  [
    'words went from one file to another',
    () => [write('content/articles/harbour.mdx', 'The harbour opens.['), write('content/actors.json', ']')],
  ],
  ['a file of the program changed', () => appendFileSync(at('src/pages/index.astro'), '\n')],
  ['a package changed', () => write('lock.json', '{"a":1}')],
  ['a snapshot is new', () => write('snapshots/x/index.html', '')],
  ['a folder of the sources is gone', () => rmSync(at('src'), { recursive: true })],
  [
    'the address changed',
    () => {
      settings = ['https://other.example', undefined];
    },
  ],
  [
    'an address is set that was not',
    () => {
      settings = ['https://record.example', ''];
    },
  ],
  ['a file of the site is gone', () => rmSync(at('dist/claims/a/index.html'))],
  ['a file of the site was edited', () => appendFileSync(at('dist/index.html'), 'x')],
  [
    'one was edited, of the same length, and its date put back',
    () => {
      write('dist/index.html', '<p>Hole</p>');
      utimesSync(at('dist/index.html'), 1, 1);
    },
  ],
  ['somebody added to the site', () => write('dist/CNAME', 'record.example')],
  ['the site is gone', () => rmSync(at('dist'), { recursive: true })],
  ['the note is gone', () => rmSync(noteFile())],
  ['the note is cut off', () => writeFileSync(noteFile(), readFileSync(noteFile()).subarray(0, 70))],
  ['the note is of something else', () => writeFileSync(noteFile(), 'diary')],
  ['the note is empty', () => writeFileSync(noteFile(), '')],
  ['the content links to a folder elsewhere', () => symlinkSync(at('src'), at('content/more'))],
])('where %s, it does not', (_, happen) => {
  happen();
  expect(open().holds()).toBe(false);
});

test('what was built from sources that changed meanwhile is built again, though they come back', () => {
  const note = open();
  write('content/actors.json', '[1]');
  note.write();
  expect(open().holds()).toBe(false);
  write('content/actors.json', '[]');
  expect(open().holds()).toBe(false);
});

test('sources that link to a folder are never known to be the same', () => {
  symlinkSync(at('src'), at('content/more'));
  open().write();
  expect(open().holds()).toBe(false);
});

test('a site that was built again is noted again', () => {
  write('content/actors.json', '[1]');
  const note = open();
  write('dist/index.html', '<p>Another home</p>');
  note.write();
  expect(open().holds()).toBe(true);
});
