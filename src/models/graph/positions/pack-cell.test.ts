import { expect, test } from 'vitest';
import { wideFrame } from './frame.ts';
import { packCell } from './pack-cell.ts';

const names = ['Mark Rutte', 'Coalition of the willing', 'Marco Rubio', 'Ukraine', 'Emmanuel Macron', 'Keir Starmer', 'Volodymyr Zelensky'];
const marks = names.map((label, index) => ({ id: label, label, radius: 10, reach: index === 0 ? 28 : 14 }));

test.each([
  ['too narrow for two columns of whole words', 260, 1],
  ['wide enough for them', 420, 2],
])('no word is broken to save height: %s', (_, width, columns) => {
  const packed = packCell(marks, width, wideFrame);
  expect(packed.broken).toBe(0);
  expect(packed.marks.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual(names);
  expect(new Set(packed.marks.map(({ x }) => x)).size).toBe(columns);
});

test('a word wider than the whole cell is broken, and counted', () => {
  const label = 'Rheinmetallaktiengesellschaft';
  expect(packCell([{ id: 'a', label, radius: 10, reach: 14 }], 160, wideFrame).broken).toBe(1);
});
