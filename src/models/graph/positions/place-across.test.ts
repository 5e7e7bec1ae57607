import { expect, test } from 'vitest';
import type { Side } from '../../stands/decide-side.ts';
import { stanceAxis } from '../picture/graph-data.ts';
import { wideFrame } from './frame.ts';
import { placeAcross } from './place-across.ts';
import type { LooseBand } from './placed-graph.ts';

const marks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, label: `Delegate ${index}`, radius: 8, reach: 12 }));
const band = (id: string, counts: Partial<Record<Side, number>>): LooseBand => ({
  id,
  text: 'The bridge is built',
  marks: {
    oppose: marks(counts.oppose ?? 0),
    neutral: marks(counts.neutral ?? 0),
    unclear: marks(counts.unclear ?? 0),
    conditional: marks(counts.conditional ?? 0),
    support: marks(counts.support ?? 0),
    differs: marks(counts.differs ?? 0),
  },
  moves: [{ id: 'm', label: 'moved', from: 'support', to: 'oppose' }],
});
const columnsOf = ({ cells }: ReturnType<typeof placeAcross>[number]) =>
  cells.map(({ axis: { x1, x2 } }) => ({ left: x1, width: x2 - x1 }));

test.each<[string, Partial<Record<Side, number>>[]]>([
  ['nobody', [{}]],
  ['one in each', [{ oppose: 1, neutral: 1, conditional: 1, support: 1 }]],
  ['a crowd on one side', [{ oppose: 30 }, { support: 1 }]],
  ['crowds on different sides', [{ oppose: 20 }, { support: 20 }]],
])('columns run along the axis, do not meet, and are those of all bands: %s', (_, counts) => {
  const placed = placeAcross(
    counts.map((each, index) => band(`b${index}`, each)),
    wideFrame,
  );
  const [first, ...others] = placed.map(columnsOf);
  for (const other of others) expect(other).toEqual(first);
  expect(placed[0]?.cells.map(({ side }) => side)).toEqual(stanceAxis);
  for (const [index, { left, width }] of (first ?? []).entries()) {
    expect(width).toBeGreaterThanOrEqual(wideFrame.minColumn - 0.11);
    const next = first?.[index + 1];
    expect(left + width).toBeLessThanOrEqual((next ? next.left - wideFrame.gap : wideFrame.width) + 0.11);
  }
});

test('a crowded column is wider than an empty one, and equal ones are equally wide', () => {
  const width = (counts: Partial<Record<Side, number>>) =>
    columnsOf(placeAcross([band('b', counts)], wideFrame)[0] ?? { id: '', lines: [], cells: [], marks: [], moves: [], bottom: 0 }).map(
      (one) => Math.round(one.width),
    );
  const [oppose = 0, , , support = 0] = width({ oppose: 30 });
  expect(oppose).toBeGreaterThan(support);
  expect(new Set(width({ oppose: 1, neutral: 1, conditional: 1, support: 1 })).size).toBe(1);
});

test('each mark stands in the column of its stance, and a move runs from the middle of one to that of the other', () => {
  const [placed] = placeAcross([band('b', { oppose: 3, support: 2 })], wideFrame);
  if (!placed) throw new Error('no band');
  const columns = columnsOf(placed);
  const [against, , , infavour] = columns;
  if (!against || !infavour) throw new Error('no columns');
  placed.marks.forEach(({ box }, index) => {
    const { left, width } = index < 3 ? against : infavour;
    expect(box.x).toBeGreaterThanOrEqual(left - 0.11);
    expect(box.x + box.width).toBeLessThanOrEqual(left + width + 0.11);
  });
  const [move] = placed.moves;
  expect(move?.x1).toBeCloseTo(infavour.left + infavour.width / 2, 0);
  expect(move?.x2).toBeCloseTo(against.left + against.width / 2, 0);
});

test('who has no place on the axis stands in a lane under it, over the whole width, and nobody makes no lane', () => {
  const [placed, plain] = placeAcross([band('a', { oppose: 2, unclear: 3, differs: 1 }), band('b', { oppose: 2 })], wideFrame);
  expect(placed?.cells.slice(4).map(({ side, axis: { x1, x2 } }) => [side, x1, x2])).toEqual([
    ['unclear', 0, wideFrame.width],
    ['differs', 0, wideFrame.width],
  ]);
  const [unclear = Number.NaN, differs = Number.NaN] = placed?.cells.slice(4).map(({ axis }) => axis.y1) ?? [];
  const tops = placed?.marks.map(({ box }) => box.y) ?? [];
  const [, second = Number.NaN, third = Number.NaN, , , last = Number.NaN] = tops;
  expect(second).toBeLessThan(unclear);
  expect(third).toBeGreaterThan(unclear);
  expect(third).toBeLessThan(differs);
  expect(last).toBeGreaterThan(differs);
  expect(plain?.cells).toHaveLength(4);
});

test('a band begins under the one above', () => {
  const [above, below] = placeAcross([band('a', { oppose: 4 }), band('b', { oppose: 1 })], wideFrame);
  expect(Math.min(...(below?.lines ?? []).map(({ y }) => y))).toBeGreaterThan(above?.bottom ?? Number.POSITIVE_INFINITY);
});
