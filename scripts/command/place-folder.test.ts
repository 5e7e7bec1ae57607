import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkReplaceable, placeFolder, resolveFolder } from './place-folder.ts';

let home = '';
const at = (name: string): string => path.join(home, name);
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'on-record-place-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const make = (name: string, made: 'site' | 'portable', text = 'new'): void => {
  write('aside/index.html', text);
  placeFolder(at('aside'), at(name), made);
};

test.each<[string, () => void]>([
  ['is not there', () => {}],
  ['is empty', () => mkdirSync(at('out'))],
  ['this command made', () => make('out', 'site')],
  ['this command made, and somebody added to', () => [make('out', 'site'), write('out/CNAME', 'x')]],
])('a folder that %s may be replaced', (_, prepare) => {
  prepare();
  expect(() => checkReplaceable(at('out'), 'site')).not.toThrow();
});

test.each<[string, () => void]>([
  ['holds somebody’s thesis about a search engine', () => write('out/pagefind/thesis.txt', 'x')],
  ['is a project with packages', () => write('out/node_modules/pagefind/package.json', '{}')],
  ['holds something hidden', () => write('out/.git/HEAD', 'x')],
  ['another command made', () => make('out', 'portable')],
  ['has a mark of another program', () => write('out/.on-record', 'diary')],
  ['an older version made, without a mark', () => [write('out/index.html', 'x'), write('out/pagefind/pagefind.js', 'x')]],
  ['is a file', () => write('out', 'x')],
])('one that %s is refused, and stays', (_, prepare) => {
  prepare();
  const before = readdirSync(home, { recursive: true }).sort();
  expect(() => checkReplaceable(at('out'), 'site')).toThrow(/out is (?:neither empty nor made by this command|a file)\n {2}hint: /);
  expect(readdirSync(home, { recursive: true }).sort()).toEqual(before);
});

test('what was made aside takes the place of the old, and leaves nothing beside it', () => {
  make('out', 'site', 'old');
  write('out/topics/index.html', 'old');
  make('out', 'site', 'new');
  expect(readdirSync(home)).toEqual(['out']);
  expect(readdirSync(at('out')).sort()).toEqual(['.on-record', 'index.html']);
  expect(readFileSync(at('out/index.html'), 'utf8')).toBe('new');
});

test('a link to a folder stays a link', () => {
  mkdirSync(at('real'));
  symlinkSync(at('real'), at('link'));
  write('aside/index.html', 'x');
  placeFolder(at('aside'), resolveFolder(at('link')), 'site');
  expect(existsSync(at('real/index.html'))).toBe(true);
  expect(readFileSync(at('link/index.html'), 'utf8')).toBe('x');
});
