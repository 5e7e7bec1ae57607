import { expect, test } from 'vitest';
import { addTo, type Tally, toFigures } from './tally.ts';

const tally = (hitsPredicted: number, predicted: number, hitsGold: number, gold: number): Tally => ({
  hitsPredicted,
  predicted,
  hitsGold,
  gold,
});

test.each<[string, Tally, [number, number, number]]>([
  ['all right', tally(4, 4, 4, 4), [1, 1, 1]],
  ['half of what was found', tally(2, 4, 2, 2), [0.5, 1, 2 / 3]],
  ['half of what there is', tally(2, 2, 2, 4), [1, 0.5, 2 / 3]],
  ['two finds of one annotation', tally(2, 2, 1, 2), [1, 0.5, 2 / 3]],
  ['nothing right', tally(0, 3, 0, 5), [0, 0, 0]],
  ['nothing found', tally(0, 0, 0, 5), [0, 0, 0]],
  ['nothing to find', tally(0, 3, 0, 0), [0, 0, 0]],
  ['nothing at all', tally(0, 0, 0, 0), [0, 0, 0]],
])('%s', (_, counts, [precision, recall, f1]) => {
  const figures = toFigures(counts);
  expect([figures.precision, figures.recall]).toEqual([precision, recall]);
  expect(figures.f1).toBeCloseTo(f1, 12);
});

test('counts of documents are added up, each measure apart', () => {
  const tallies = new Map<string, Tally>();
  addTo(tallies, 'a', tally(1, 2, 3, 4));
  addTo(tallies, 'b', tally(9, 9, 9, 9));
  addTo(tallies, 'a', tally(10, 20, 30, 40));
  expect([...tallies]).toEqual([
    ['a', tally(11, 22, 33, 44)],
    ['b', tally(9, 9, 9, 9)],
  ]);
});
