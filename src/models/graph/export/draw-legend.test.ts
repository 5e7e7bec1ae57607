import { expect, test } from 'vitest';
import type { Markup } from '../draw/markup.ts';
import { writeMarkup } from '../draw/markup.ts';
import type { GraphState } from '../picture/graph-state.ts';
import { drawLegend, legendWords } from './draw-legend.ts';

type Shown = Pick<GraphState, 'view'>;
const cases: [Shown, string[], string[]][] = [
  [
    { view: 'positions' },
    ['opposes', 'differs: look', 'confirmed by an editor', 'one outlet alone reports it', 'moved'],
    ['agreement', 'by that day'],
  ],
  [{ view: 'table' }, ['opposes'], ['agreement']],
  [{ view: 'time' }, ['opposes', 'some day within it', 'by that day', 'moved'], ['one outlet alone']],
  [{ view: 'network' }, ['opposes', 'area: how much counts'], ['agreement', 'confirmed']],
  [{ view: 'agreement' }, ['agreement', 'conflict'], ['opposes']],
];

test.each(cases)('%j', (shown, has, never) => {
  const text = writeMarkup(drawLegend(shown, 760).markup);
  for (const words of has) expect(text).toContain(`>${words}</text>`);
  for (const words of never) expect(text).not.toContain(`>${words}`);
});

const places = ({ children }: Markup): string[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : [child.attributes.transform ?? '']));
test.each([200, 328, 760])('in a width of %i no item lies on another, and all lie within the height', (width) => {
  const { markup, height } = drawLegend({ view: 'positions' }, width);
  const all = places(markup);
  expect(new Set(all).size).toBe(all.length);
  for (const place of all) expect(Number(/ (\d+)\)/.exec(place)?.[1])).toBeLessThan(height);
});

test('files without a drawing say what their values mean', () => {
  expect(legendWords({ view: 'positions' })).not.toContain('earliest');
  expect(legendWords({ view: 'time' })).toContain('earliest, latest');
});
