import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findAttachments } from './find-attachments.ts';
import { listFiles, stemOf } from './list-files.ts';
import { readSourceFile } from './read-source-file.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'on-record-files-')));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (...names: readonly string[]): void => {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), name);
  }
};
const nameOf = (fullPath: string): string => path.relative(root, fullPath) || '.';

describe('the files of a folder', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['in a fixed order, folders too', ['b.html', 'a/c.txt', 'a.html'], ['a/c.txt', 'a.html', 'b.html']],
    ['bibliographies first', ['a.html', 'library.ris', 'library.json', 'z/z.bib'], ['library.json', 'library.ris', 'z/z.bib', 'a.html']],
    [
      'each kind, packed or not',
      ['a.HTM', 'a.mhtml', 'a.pdf', 'a.warc.gz', 'a.wacz', 'a.csv', 'a.xml', 'a.md'],
      ['a.HTM', 'a.csv', 'a.md', 'a.mhtml', 'a.pdf', 'a.wacz', 'a.warc.gz', 'a.xml'],
    ],
    [
      'no pictures, no programs, nothing hidden, no notes for people',
      ['a.html', 'a.png', 'b.sh', '.c.html', 'README.md', 'LICENSE.txt'],
      ['a.html'],
    ],
    [
      'a saved page without its frames',
      ['Talk.html', 'Talk_files/frame.html', 'Other_files/page.html'],
      ['Other_files/page.html', 'Talk.html'],
    ],
    [
      'the articles of a dossier',
      ['articles/a.md', 'topics/t.md', 'outlets.yaml', 'articles/deep/b.md'],
      ['articles/a.md', 'articles/deep/b.md'],
    ],
  ])('%s', (_name, names, expected) => {
    put(...names);
    const { files, issues } = listFiles(root, nameOf);
    expect(issues).toEqual([]);
    expect(files.map(({ fullPath }) => nameOf(fullPath))).toEqual(expected);
  });

  test('a sidecar goes with its document, and one without is said to be', () => {
    put('a.html.gz', 'a.yaml', 'b.pdf', 'c.yml', 'actors.yaml');
    const { files, issues } = listFiles(root, nameOf);
    expect(files.map(({ fullPath, sidecar }) => [nameOf(fullPath), sidecar && nameOf(sidecar)])).toEqual([
      ['a.html.gz', 'a.yaml'],
      ['b.pdf', undefined],
    ]);
    expect(issues).toMatchObject([{ severity: 'note', code: 'no-document', file: 'c.yml' }]);
  });

  test('a file that is named itself is taken whatever it is called, with its sidecar', () => {
    put('talk.anything', 'talk.yml');
    expect(listFiles(path.join(root, 'talk.anything'), nameOf).files).toEqual([
      { fullPath: path.join(root, 'talk.anything'), sidecar: path.join(root, 'talk.yml') },
    ]);
  });

  test('links are not followed', () => {
    put('a/a.html');
    symlinkSync(path.join(root, 'a'), path.join(root, 'a/again'));
    symlinkSync(path.join(root, 'a/a.html'), path.join(root, 'linked.html'));
    expect(listFiles(root, nameOf).files.map(({ fullPath }) => nameOf(fullPath))).toEqual(['a/a.html']);
  });

  test.each([
    ['talk.html.gz', 'talk'],
    ['2026.02.04 talk.html', '2026.02.04 talk'],
    ['talk', 'talk'],
  ])('the stem of %s is %s', (name, stem) => {
    expect(stemOf(name)).toBe(stem);
  });
});

describe('attachments', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'those that are there, pages first',
      ['files/1/a.pdf', 'files/1/none.html', 'files/1/a.html'],
      ['library/files/1/a.html', 'library/files/1/a.pdf'],
    ],
    ['none from above', ['../secret.html', 'files/../../secret.html'], []],
    ['none from anywhere', ['/etc/passwd'], []],
    ['no folder', ['files'], []],
    ['no link that leads out', ['files/1/link.html'], []],
  ])('%s', (_name, attachments, expected) => {
    put('library/files/1/a.pdf', 'library/files/1/a.html', 'secret.html');
    symlinkSync(path.join(root, 'secret.html'), path.join(root, 'library/files/1/link.html'));
    expect(findAttachments(attachments, path.join(root, 'library')).map(nameOf)).toEqual(expected);
  });
});

describe('bytes', () => {
  test('of a file, once', () => {
    put('a.html');
    const file = path.join(root, 'a.html');
    expect(readSourceFile(file, 'a.html', new Set())).toEqual({ real: file, bytes: Buffer.from('a.html') });
    expect(readSourceFile(file, 'a.html', new Set([file]))).toEqual({ real: file });
  });

  test.each<[string, string, string]>([
    ['a folder', '.', 'not-a-file'],
    ['nothing', 'none', 'unreadable-file'],
    ['a link in a circle', 'circle', 'unreadable-file'],
  ])('%s is no file', (_name, name, code) => {
    symlinkSync(path.join(root, 'circle'), path.join(root, 'circle'));
    expect(readSourceFile(path.join(root, name), name, new Set()).issue).toMatchObject({
      severity: 'error',
      code,
      file: name,
      hint: expect.any(String),
    });
  });
});
