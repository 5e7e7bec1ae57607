import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeClaim } from '../../../src/models/corpus/sample.fixture.ts';
import type { Claim } from '../../../src/schema/index.ts';
import { makeSeeds } from '../../reading/dossier.fixture.ts';
import { evaluateArticles, evaluateTexts, scoreCases } from './evaluate-cases.ts';
import { editorCases, reportCases } from './wanted-cases.ts';

const text = 'Ada North said the bridge must be built.';
const claimOf = (stance: string, actors = [{ actor: 'ada-north', rule: 'full-name' }]): Claim =>
  makeClaim(
    'aaaaaaaaaa',
    { text, source: 'Ada North', cue: 'said', content: ['the bridge must be built'] },
    { actors, positions: [{ position: 'build-bridge', stance, certainty: 'stated', rule: 'sample-rule', words: '' }] },
  );

test.each<[string, string[], Claim[], boolean]>([
  ['what is wanted', ['ada-north build-bridge support'], [claimOf('support')], true],
  ['twice what is wanted', ['ada-north build-bridge support'], [claimOf('support'), claimOf('support')], true],
  ['the contrary', ['ada-north build-bridge support'], [claimOf('oppose')], false],
  ['nothing, where something is wanted', ['ada-north build-bridge support'], [], false],
  ['nothing, where nothing is wanted', [], [], true],
  ['no side, where nothing is wanted', [], [claimOf('unclear')], true],
  ['a side, where nothing is wanted', [], [claimOf('support')], false],
  ['what may be given', ['or ada-north build-bridge support'], [claimOf('support')], true],
  ['nothing, where something may be given', ['or ada-north build-bridge support'], [], true],
  ['another side than may be given', ['or ada-north build-bridge support'], [claimOf('oppose')], false],
  ['a side of nobody known', ['or  build-bridge support'], [claimOf('support', [])], true],
])('a case gives %s', (_, wants, claims, isRight) => {
  expect(scoreCases([{ id: 'a', wants }], () => claims).right).toEqual({ hits: Number(isRight), of: 1 });
});

test('sides that are allowed count as right, those that must be there for recall', () => {
  const wanted = [
    { id: 'a', wants: ['or ada-north build-bridge support'] },
    { id: 'b', wants: ['ada-north build-bridge oppose'] },
  ];
  expect(scoreCases(wanted, () => [claimOf('support')])).toMatchObject({
    stancePrecision: { hits: 1, of: 2 },
    stanceRecall: { hits: 1, of: 2 },
    inverted: 1,
    mistakes: ['b\n  wanted ada-north build-bridge oppose; given ada-north build-bridge support'],
  });
});

test('texts of a file are read with the registry of a folder, without their writer’s notes', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'on-record-'));
  const seeds = makeSeeds(root, 'pier');
  const file = path.join(root, 'cases.json');
  const rows = [
    { id: 'yes', text: 'Mira Sole said the new pier must be built. (same)', want: 'support' },
    { id: 'no', text: 'Tom Reed said the boats were idle.', want: 'none' },
  ];
  writeFileSync(file, JSON.stringify(rows));
  const wanted = [
    { id: 'yes', wants: ['mira-sole new-pier support'] },
    { id: 'no', wants: [] },
    { id: 'gone', wants: ['mira-sole new-pier support'] },
  ];
  expect(evaluateTexts(file, seeds, wanted)?.right).toEqual({ hits: 2, of: 3 });
  expect(evaluateTexts(path.join(root, 'none.json'), seeds, wanted)).toBeUndefined();
  expect(evaluateArticles(seeds, [{ id: 'two', wants: [] }])?.right).toEqual({ hits: 1, of: 1 });
  expect(evaluateArticles(path.join(root, 'none'), [])).toBeUndefined();
  rmSync(root, { recursive: true });
});

test.each([editorCases, reportCases])('what is wanted is written as it is compared', (...wanted) => {
  for (const { id, wants } of wanted)
    for (const want of wants) expect(want, id).toMatch(/^(?:or )?(?:[a-z-]+)? [a-z-]+ (?:support|oppose|conditional)$/);
});
