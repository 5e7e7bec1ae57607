import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measured } from '../../src/schema/index.ts';
import { predictDossier } from './dossier/evaluate-dossier.ts';
import { scoreDossier } from './dossier/score-dossier.ts';
import { evaluateSilence } from './evaluate-silence.ts';
import { evaluateStatements } from './evaluate-statements.ts';
import { evaluatePairs } from './pairs/evaluate-pairs.ts';
import { printTable, toCorpusTable, toDossierTable, toPairsTable, toSilenceTable, toStatementsTable, writeMeasured } from './to-tables.ts';

const root = path.join(import.meta.dirname, '..', '..');
const own = path.join(root, 'tests', 'corpus');

test('a table in columns', () => {
  expect(printTable(toSilenceTable('Silence', { hits: 3, of: 4 }))).toBe(
    ['Silence', `${' '.repeat(34)}  per cent  counts`, `${'yield nothing'.padEnd(34)}      75.0  3 of 4`].join('\n'),
  );
  expect(toSilenceTable('Silence', { hits: 0, of: 0 }).rows).toEqual([['yield nothing', 'not measured', '']]);
});

test('the corpus has a group of columns for each engine', () => {
  const figures = new Map([['source exact', { precision: 0.5, recall: 1, f1: 2 / 3 }]]);
  expect(toCorpusTable('Corpus', new Map([['rules', figures]]))).toEqual({
    title: 'Corpus',
    columns: ['rules: precision', 'recall', 'F1'],
    rows: [['source exact', '50.0', '100.0', '66.7']],
  });
});

test('what cannot be measured here keeps its last figures, and what is no longer measured goes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-'));
  const file = path.join(folder, 'measured.json');
  const table = (title: string, hits: number) => toSilenceTable(title, { hits, of: 10 });
  const titles = () => measured.parse(JSON.parse(readFileSync(file, 'utf8'))).tables.map(({ title, rows }) => [title, rows[0]?.[2]]);
  writeMeasured(
    file,
    ['a', 'b', 'c'].map((title) => ({ title, table: table(title, 1) })),
  );
  writeMeasured(file, [
    { title: 'a', table: undefined },
    { title: 'b', table: table('b', 2) },
  ]);
  expect(titles()).toEqual([
    ['a', '1 of 10'],
    ['b', '2 of 10'],
  ]);
  rmSync(folder, { recursive: true });
});

test('the methods page shows the figures of this very extractor', () => {
  const { tables } = measured.parse(JSON.parse(readFileSync(path.join(root, 'src', 'data', 'measured.json'), 'utf8')));
  const shown = (start: string) => tables.find(({ title }) => title.startsWith(start));
  const dossier = (name: string) => {
    const folder = path.join(own, name);
    const documents = predictDossier({ seeds: folder, gold: path.join(folder, 'gold'), registry: folder });
    return documents && toDossierTable('', scoreDossier(documents)).rows;
  };
  const pairs = evaluatePairs(path.join(own, 'same-statements'));
  const silence = evaluateSilence(path.join(own, 'no-attribution.json'), 'both');
  const statements = evaluateStatements(path.join(own, 'single-statements.json'));
  const why = 'run "npm run evaluate" and commit src/data/measured.json';
  expect(shown('A second dossier')?.rows, why).toEqual(dossier('coast-hospitals'));
  expect(shown('A third dossier')?.rows, why).toEqual(dossier('tram-fares'));
  expect(shown('A fourth dossier')?.rows, why).toEqual(dossier('lagoon-gas'));
  expect(shown('Sentences in which')?.rows, why).toEqual(silence && toSilenceTable('', silence.silent).rows);
  expect(shown('Stance: single')?.rows, why).toEqual(statements && toStatementsTable('', statements).rows);
  expect(shown('Same statement: our pairs held')?.rows, why).toEqual(pairs && toPairsTable('', pairs.held).rows);
});
