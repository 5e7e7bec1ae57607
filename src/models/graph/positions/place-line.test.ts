import { expect, test } from 'vitest';
import type { Side } from '../../stands/decide-side.ts';
import { narrowFrame, wideFrame } from './frame.ts';
import { isLine, placeLines } from './place-line.ts';
import type { LooseBand } from './placed-graph.ts';

const mark = (id: string) => ({ id, label: `Delegate ${id}`, radius: 8, reach: 12 });
const band = (marks: Partial<Record<Side, number>>, moves: LooseBand['moves'] = []): LooseBand => {
  const of = (side: Side) => Array.from({ length: marks[side] ?? 0 }, (_, index) => mark(`${side}${index}`));
  return {
    id: 'b',
    text: 'The bridge is built before the year is out',
    marks: {
      support: of('support'),
      conditional: of('conditional'),
      neutral: of('neutral'),
      unclear: of('unclear'),
      oppose: of('oppose'),
      differs: of('differs'),
    },
    moves,
  };
};

test.each<[Partial<Record<Side, number>>, boolean]>([
  [{}, false],
  [{ support: 1 }, true],
  [{ differs: 1 }, true],
  [{ support: 2 }, false],
  [{ support: 1, oppose: 1 }, false],
])('%j is a line: %j', (marks, line) => expect(isLine(band(marks))).toBe(line));

test('a move needs its axis', () => {
  expect(isLine(band({ support: 1 }, [{ id: 'm', label: 'moved', from: 'oppose', to: 'support' }]))).toBe(false);
});

test.each([
  ['wide', wideFrame, 60],
  ['narrow', narrowFrame, 90],
])('lines stand one under the other inside the frame, and are low: %s', (_, frame, most) => {
  const placed = placeLines([band({ support: 1 }), band({ unclear: 1 })], 100, frame);
  let above = 100;
  for (const { cells, marks, lines, bottom } of placed) {
    expect(bottom - above).toBeLessThan(most);
    for (const { box } of marks) {
      expect(box.y).toBeGreaterThanOrEqual(above);
      expect(box.y + box.height).toBeLessThanOrEqual(bottom + 0.11);
      expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
    }
    for (const { y } of lines) expect(y).toBeGreaterThan(above);
    expect(cells).toHaveLength(1);
    above = bottom;
  }
  expect(placed.map(({ cells }) => cells[0]?.side)).toEqual(['support', 'unclear']);
});
