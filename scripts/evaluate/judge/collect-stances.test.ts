import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeGoldDossier } from '../dossier/gold-dossier.fixture.ts';
import { collectDossier, collectStatements, joinLabelled } from './collect-stances.ts';
import { reportJudge } from './report-judge.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'on-record-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const statements = (rows: readonly (readonly [string, string])[]): string => {
  const file = path.join(root, 'statements.json');
  const position = { text: 'The pier is built', keywords: [['pier']] };
  writeFileSync(
    file,
    JSON.stringify([
      { subject: 'pier', part: 'first', position, statements: rows },
      { subject: 'quay', part: 'fifth', position, statements: rows },
    ]),
  );
  return file;
};

test('of single statements those count on which a row speaks; each subject is a dispute', () => {
  const file = statements([
    ['support', '[Sole] <backs> {the pier}.'],
    ['support', '[Reed] <rejects> {the pier}.'],
    ['none', '[Reed] <said> {the pier is long}.'],
  ]);
  const { stances, standing } = collectStatements(file, 'fifth');
  expect(stances.map(({ dispute, kind, stance, isRight }) => [dispute, kind, stance, isRight])).toEqual([
    ['statements: pier', 'seen-statement', 'support', true],
    ['statements: pier', 'seen-statement', 'oppose', false],
    ['statements: quay', 'new', 'support', true],
    ['statements: quay', 'new', 'oppose', false],
  ]);
  expect([...standing]).toEqual([
    ['seen-statement', 2],
    ['new', 2],
  ]);
});

test('of a dossier the annotations tell what is right, and how many stand', () => {
  const { folders } = makeGoldDossier(root);
  const { stances, standing } = collectDossier('piers', folders, (document) => (document === 'one.md' ? 'new' : 'seen-article'));
  expect(standing.get('new')).toBe(1);
  for (const { dispute, kind } of stances) expect([dispute, kind]).toEqual(['piers', 'new']);
});

test('absent texts have nothing, and texts are put together', () => {
  const absent = collectStatements(path.join(root, 'none.json'), 'fifth');
  expect(absent.stances).toEqual([]);
  const own = collectStatements(statements([['support', '[Sole] <backs> {the pier}.']]), 'fifth');
  const { stances, standing } = joinLabelled([absent, own, own]);
  expect([stances.length, standing.get('new'), standing.get('seen-statement')]).toEqual([4, 2, 2]);
});

test('the report tells what each bound keeps and what each feature earns', () => {
  const report = reportJudge(
    collectStatements(
      statements([
        ['support', '[Sole] <backs> {the pier}.'],
        ['support', '[Reed] <rejects> {the pier}.'],
      ]),
      'fifth',
    ),
    0.8,
  );
  expect(report).toContain('| new texts | all | 1 of 2 (50 %) | 1 of 2 (50 %) |');
  expect(report).toMatch(/\| acting-cue \| \d\.\d{3} \|/);
});
