import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/.test(name) && !/\.(?:test|fixture)\.ts$|^(?:bench|evaluate)\b/.test(name))
    .map((name) => path.join(folder, name)),
);

/** An object that is filled key by key: "constructor" and "__proto__" are there before anything is put in. */
const filled =
  /(?:Record<string,[^=;]*>|\{ \[\w+: string\][^=;]*\}) = (?:\{\}(?:;|$)|(?:\/\*[^*]*\*\/ )?Object\.fromEntries\()|reduce<Record<string[^;]*\{\},?\s*\)/m;

test('the check knows such objects', () => {
  expect(
    [
      'const a: Record<string, number> = {};',
      'let a: Record<string, Record<string, 1>> = {}',
      'const a: { [key: string]: 1 } = {};',
      'const a: Readonly<Record<string, string>> = Object.fromEntries(',
    ].filter((line) => !filled.test(line)),
  ).toEqual([]);
  expect(filled.test("const a: Record<'x' | 'y', number> = {};")).toBe(false);
});

test('nothing is counted or kept in a plain object by keys that texts may give: a Map does not inherit', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => filled.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
});
