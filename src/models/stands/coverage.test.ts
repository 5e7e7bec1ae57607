import { expect, test } from 'vitest';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { makeCoverage } from './coverage.ts';

test('each claim stands under its outlet, in the row of its actor or of the unidentified', () => {
  const corpus = sampleCorpus();
  const { outlets, rows } = makeCoverage(corpus, corpus.claims);
  expect(outlets.map(({ id }) => id)).toEqual(['town-paper']);
  expect(
    rows.map(({ actor, cells }) => [actor?.id ?? null, ...cells.map((cell) => cell.map(({ claim, glyph }) => `${claim} ${glyph}`))]),
  ).toEqual([
    ['ada-north', ['bbbbbbbbbb −', 'aaaaaaaaaa +']],
    [null, ['cccccccccc ○']],
  ]);
});

test('no claims, no table', () => {
  expect(makeCoverage(sampleCorpus(), [])).toEqual({ outlets: [], rows: [] });
});
