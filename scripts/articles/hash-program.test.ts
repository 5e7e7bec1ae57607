import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hashProgram, isProgram, programParts } from './hash-program.ts';

const root = path.join(import.meta.dirname, '../..');

/** The file and all of ours that it imports, near and far, as paths inside the project. */
const listImports = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (file.endsWith('.ts'))
    for (const [, name = ''] of readFileSync(path.join(root, file), 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g))
      listImports(path.posix.join(path.posix.dirname(file), name), seen);
  return seen;
};

test('every file that reading an article runs through is part of the hash', () => {
  const files = [...listImports('scripts/articles/read-article.ts')];
  expect(files.length).toBeGreaterThan(150);
  expect(files).toContain('src/language/en/names/media-lexicon.ts');
  expect(files.filter((file) => !isProgram(file) || !programParts.some((part) => file.startsWith(`${part}/`)))).toEqual([]);
});

test.each([
  ['5-claim/claim/make-claims.ts', true],
  ['4-attribution/learned/weights.bin', true],
  ['5-claim/claim/make-via.test.ts', false],
  ['3-sentence/article-of.fixture.ts', false],
  ['fixtures/review/expected/printed.txt', false],
])('%s is part of it: %s', (name, is) => expect(isProgram(name)).toBe(is));

test('the same program has the same hash', () => {
  expect(hashProgram()).toMatch(/^[0-9a-f]{64}$/);
  expect(hashProgram()).toBe(hashProgram());
});
