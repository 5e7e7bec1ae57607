import { expect, test } from 'vitest';
import type { Stance } from '../../../schema/index.ts';
import type { Side } from '../../stands/decide-side.ts';
import { narrowFrame } from './frame.ts';
import { placeUpright } from './place-upright.ts';
import type { LooseBand } from './placed-graph.ts';

const marks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, label: `Delegate ${index}`, radius: 8, reach: 12 }));
const band = (counts: Partial<Record<Side, number>>, moves: LooseBand['moves'] = []): LooseBand => ({
  id: 'b',
  text: 'The bridge is built',
  marks: {
    oppose: marks(counts.oppose ?? 0),
    neutral: marks(counts.neutral ?? 0),
    unclear: marks(counts.unclear ?? 0),
    conditional: marks(counts.conditional ?? 0),
    support: marks(counts.support ?? 0),
    differs: marks(counts.differs ?? 0),
  },
  moves,
});

test.each<Partial<Record<Side, number>>>([
  {},
  { support: 1, oppose: 1 },
  { oppose: 9 },
  { support: 3, conditional: 2, neutral: 1, oppose: 5 },
  { oppose: 1, differs: 2 },
  { support: 1, unclear: 2, differs: 2 },
])('lanes stand one under the other, support on top, each with its own marks: %j', (counts) => {
  const [placed] = placeUpright([band(counts)], narrowFrame);
  if (!placed) throw new Error('no band');
  const offAxis = (['unclear', 'differs'] as const).filter((side) => counts[side]);
  expect(placed.cells.map(({ side }) => side)).toEqual(['support', 'conditional', 'neutral', 'oppose', ...offAxis]);
  expect(placed.cells.map(({ empty }) => empty)).toEqual(placed.cells.map(({ side }) => !counts[side]));
  let above = 0;
  let seen = 0;
  for (const { side, axis, heading } of placed.cells) {
    expect(axis.y1).toBeGreaterThan(above);
    expect(heading.y).toBeGreaterThan(axis.y1);
    const own = placed.marks.slice(seen, seen + (counts[side] ?? 0));
    for (const { box } of own) {
      expect(box.y).toBeGreaterThan(heading.y);
      expect(box.y + box.height).toBeLessThanOrEqual(axis.y2 + 0.11);
      expect(box.x + box.width).toBeLessThanOrEqual(narrowFrame.width + 0.11);
    }
    seen += own.length;
    above = axis.y2;
  }
  expect(placed.bottom).toBe(above);
});

test.each<[Stance, Stance, number, number]>([
  ['oppose', 'support', 41, 287],
  ['support', 'neutral', 287, 123],
  ['conditional', 'conditional', 205, 205],
])('a move from %s to %s runs as the axis does in words, against on the left', (from, to, x1, x2) => {
  const [placed] = placeUpright([band({ support: 1 }, [{ id: 'm', label: 'moved', from, to }])], narrowFrame);
  expect(placed?.moves).toMatchObject([{ x1, x2 }]);
  expect(placed?.moves[0]?.box.y).toBeGreaterThan(Math.max(...(placed?.cells ?? []).map(({ axis }) => axis.y2)));
});
