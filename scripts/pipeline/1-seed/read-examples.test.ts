import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Claim } from '../../../src/schema/index.ts';
import { checkExamples } from '../5-claim/claim/check-examples.ts';
import { readExamples } from './read-examples.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'on-record-examples-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const read = (files: Readonly<Record<string, string>>) => {
  mkdirSync(path.join(dir, 'examples'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, 'examples', name), text);
  return readExamples(dir, (file) => path.relative(dir, file));
};
const marked = `examples:
  - { claim: "aaaaaaaaaa", position: "stays", stance: "oppose" }
  - { claim: "bbbbbbbbbb", position: "stays", stance: "none" }
`;

test('a folder that is not there has none', () => expect(readExamples(dir, String)).toEqual({ examples: [], issues: [] }));

test.each([
  ['examples: [', 'malformed-yaml'],
  ['examples: [{ claim: "x", position: "stays", stance: "oppose" }]', undefined],
  ['examples: [{ claim: "aaaaaaaaaa", position: "stays", stance: "maybe" }]', undefined],
])('%s is reported, and the other file is used', (text, code) => {
  const { examples, issues } = read({ 'a.yaml': text, 'b.yaml': marked });
  expect(examples.map(({ claim, file }) => [claim, file])).toEqual([
    ['aaaaaaaaaa', 'examples/b.yaml'],
    ['bbbbbbbbbb', 'examples/b.yaml'],
  ]);
  expect(issues[0]).toMatchObject({ severity: 'error', file: 'examples/a.yaml', ...(code && { code }) });
});

test('what comes out otherwise than it was marked is told with its place', () => {
  const { examples } = read({ 'pier.yaml': marked });
  const claim = (id: string, stance?: string) => ({ id, positions: stance ? [{ position: 'stays', stance }] : [] }) as unknown as Claim;
  expect(checkExamples([claim('aaaaaaaaaa', 'oppose'), claim('bbbbbbbbbb')], examples)).toEqual({ right: 2, issues: [] });
  expect(checkExamples([claim('aaaaaaaaaa', 'support')], examples)).toMatchObject({
    right: 0,
    issues: [
      { code: 'example-missed', line: 2, message: '"aaaaaaaaaa" is "support" on "stays", and was marked as "oppose"' },
      { code: 'example-gone', line: 3, message: '"bbbbbbbbbb" is found no more' },
    ],
  });
});
