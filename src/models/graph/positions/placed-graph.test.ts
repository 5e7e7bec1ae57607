import { expect, test } from 'vitest';
import { narrowFrame, wideFrame } from './frame.ts';
import { bottomOfMoves, moveMark, placeMoves, placeText, roundTenth } from './placed-graph.ts';

test.each([
  [1.04, 1],
  [1.05, 1.1],
  [-1.26, -1.3],
  [0.1 + 0.2, 0.3],
  [328, 328],
])('%d to a tenth', (value, rounded) => {
  expect(roundTenth(value)).toBe(rounded);
});

const short = { id: 'a', label: 'Lavrov: reversed', from: 'support', to: 'oppose' } as const;
const long = { ...short, id: 'b', label: 'The coalition for the new bridge and its approach roads: hardened, January to February 2026' };
const middles: Record<string, number> = { oppose: 50, neutral: 150, conditional: 250, support: 350 };
test.each([
  ['wide', wideFrame],
  ['narrow', narrowFrame],
])('moves stand one under the other, words above the arrow, inside: %s', (_, frame) => {
  const placed = placeMoves([short, long, short], 100, (stance) => middles[stance] ?? 0, frame);
  let bottom = 100;
  for (const { lines, y, box, x1, x2 } of placed) {
    expect(box.y).toBeGreaterThanOrEqual(bottom);
    expect(box.width).toBeLessThanOrEqual(frame.width);
    for (const line of lines) expect(line.y).toBeLessThan(y);
    expect(y).toBeLessThan(box.y + box.height);
    expect([x1, x2]).toEqual([350, 50]);
    bottom = box.y + box.height;
  }
  expect(placed[1]?.lines.map(({ text }) => text).join(' ')).toBe(long.label);
  expect(bottomOfMoves(placed, 0)).toBe(bottom);
});

test('without moves a band ends where its marks do', () => {
  expect(bottomOfMoves([], 77)).toBe(77);
  expect(placeMoves([], 100, () => 0, wideFrame)).toEqual([]);
});

test.each([
  ['one line', 'Troops come', 1],
  ['several', 'Forces of states that are not party to the war deploy in the country once an agreement has been signed by both sides', 3],
])('a proposition of %s stands between its top and its bottom', (_, text, count) => {
  const { lines, bottom } = placeText(text, 10, narrowFrame);
  expect(lines).toHaveLength(count);
  expect(lines.map((line) => line.text).join(' ')).toBe(text);
  const baselines = lines.map(({ y }) => y);
  expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
  expect(Math.min(...baselines)).toBeGreaterThan(10);
  expect(Math.max(...baselines)).toBeLessThan(bottom);
});

test('a mark moves as a whole, and is rounded', () => {
  const mark = { id: 'a', label: 'A', radius: 8.04, reach: 12.06, x: 12, y: 14, lines: [{ text: 'A', x: 30, y: 18.33 }] };
  expect(moveMark({ ...mark, box: { x: 0, y: 0, width: 90, height: 28 } }, 100, 50)).toEqual({
    ...mark,
    radius: 8,
    reach: 12.1,
    x: 112,
    y: 64,
    lines: [{ text: 'A', x: 130, y: 68.3 }],
    box: { x: 100, y: 50, width: 90, height: 28 },
  });
});
