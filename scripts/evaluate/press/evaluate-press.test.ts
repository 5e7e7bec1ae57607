import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSeeds } from '../../reading/dossier.fixture.ts';
import { evaluatePress } from './evaluate-press.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'on-record-'));
});
afterAll(() => rmSync(root, { recursive: true }));

test('packed articles are read with the registries beside them, and nothing is left unpacked', () => {
  const seeds = makeSeeds(root, 'pier');
  const press = path.join(root, 'press');
  mkdirSync(press);
  renameSync(path.join(seeds, 'articles'), path.join(press, 'articles'));
  renameSync(seeds, path.join(press, 'registries'));
  const own = path.join(press, 'articles', 'one.md');
  writeFileSync(`${own}.gz`, gzipSync(readFileSync(own)));
  rmSync(own);
  const verdict = { attribution: true, actor: true, stance_wrong: [], stance_should: [['new-pier', 'oppose']] };
  const claims = [{ content: ['a new pier would cost the harbour its calm'], actors: ['tom-reed'], positions: [], verdict }];
  writeFileSync(path.join(press, 'gold.json'), JSON.stringify({ one: { claims, missed: [] }, gone: { claims: [], missed: ['words'] } }));
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('on-record-press-'));
  expect(evaluatePress(press)).toMatchObject({ found: { hits: 1, of: 2 }, actors: { hits: 1, of: 1 }, stanceRecall: { of: 1 } });
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('on-record-press-'))).toEqual(before);
});

test('where the press is absent nothing is measured', () => {
  expect(evaluatePress(path.join(root, 'nowhere'))).toBeUndefined();
});
