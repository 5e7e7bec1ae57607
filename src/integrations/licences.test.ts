import path from 'node:path';
import { expect, test } from 'vitest';
import { renameFont } from './cut-fonts.ts';
import { makeLicences, packageOf } from './licences.ts';

test.each([
  ['/p/node_modules/d3-scale/src/index.js', 'd3-scale'],
  ['/p/node_modules/@serwist/core/dist/index.js', '@serwist/core'],
  ['/p/node_modules/a/node_modules/b/index.js', 'b'],
  ['/p/src/components/graph/graph.client.ts', undefined],
  ['\0rolldown/runtime.js', undefined],
])('%s is of the package %s', (module, expected) => {
  expect(packageOf(module)).toBe(expected);
});

test('each package stands there once, with its licence, whatever the order; the fonts and the search always', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const text = makeLicences(root, ['d3-scale', 'd3-array', 'd3-scale']);
  expect(text).toBe(makeLicences(root, ['d3-array', 'd3-scale']));
  expect(text.match(/^d3-scale \d+\.\d+\.\d+, ISC$/gm)).toHaveLength(1);
  for (const words of ['SIL OPEN FONT LICENSE', 'Permission is hereby granted', 'pagefind 1.6.0, MIT', 'Record Serif'])
    expect(text).toContain(words);
});

test('the reserved name goes from a font in every form, and nothing else changes', () => {
  const utf16 = (words: string): Buffer => Buffer.from(words, 'utf16le').swap16();
  const font = (serif: string): Buffer =>
    Buffer.concat([
      Buffer.from([0, 1, 0, 0, 0xff]),
      utf16(`${serif} Serif 4`),
      Buffer.from(`${serif}Serif4-Regular Open Source`),
      utf16(`${serif}Serif4`),
    ]);
  expect(renameFont(font('Source'))).toEqual(font('Record'));
});
