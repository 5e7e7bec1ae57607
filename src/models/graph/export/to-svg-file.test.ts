import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawPositions } from '../draw/draw-positions.ts';
import { element } from '../draw/markup.ts';
import { drawNetwork } from '../network/draw-network.ts';
import { makeLayouts } from '../network/make-layouts.ts';
import { makeScene } from '../network/make-scene.ts';
import { defaultState } from '../picture/graph-state.ts';
import { wideFrame } from '../positions/frame.ts';
import { drawLegend } from './draw-legend.ts';
import { data, shown } from './shown-graph.fixture.ts';
import { toRows } from './to-rows.ts';
import { toSvgFile } from './to-svg-file.ts';

test('an SVG file stands on its own: well formed, no style sheet, no unresolved colour, title and licence in the picture', () => {
  const { state, picture, head, drawing } = shown();
  const scene = makeScene(picture, data, makeLayouts(data), state, 'wide');
  for (const drawn of [drawPositions(picture, drawing, wideFrame, 'x', true), drawNetwork(scene, 'wide', 'x', '')]) {
    const { text } = toSvgFile(drawn, head, drawLegend(state, 760), (name) => (name === '--paper' ? '#fff' : '#123456'));
    expect(text).not.toMatch(/var\(|class=|style=|href=|data-/);
    const { document } = parseHTML(text.replace(/^<\?xml.*\?>\s*/, ''));
    const words = [...document.querySelectorAll('tspan')].map((span) => span.textContent).join(' ');
    expect(words).toContain(head.title);
    expect(words).toContain('CC BY 4.0');
    expect(words).toContain('1 December 2026');
    expect(text).toContain('>supports if …</text>');
    expect(words).toContain(data.address);
    for (const { actor } of toRows(picture, data)) expect(words).toContain(actor.replace('actor-', ''));
  }
});

const picture = (...children: Parameters<typeof element>[2][]) => element('svg', { width: 200, height: 100 }, ...children);
test.each<[string, Parameters<typeof element>[2], string, string]>([
  ['a colour is resolved', element('circle', { r: 1, fill: 'var(--ink)' }), '<circle r="1" fill="ink!"></circle>', 'var('],
  ['a link becomes a group', element('a', { href: '/x/', key: 'a' }, element('b', {})), '<g><b></b></g>', 'href'],
  ['what is there to be hit goes', element('rect', { class: 'hit', fill: 'transparent' }), '<g transform="translate(0 ', 'transparent'],
  ['but a box that is seen stays', element('rect', { class: 'hit', fill: 'var(--sunken)' }), '<rect fill="sunken!"></rect>', 'hit'],
  ['words stay words', element('text', {}, '1 < 2'), '<text>1 &lt; 2</text>', '1 < 2'],
])('%s', (_, child, hit, never) => {
  const { text } = toSvgFile(picture(child), shown().head, drawLegend(defaultState, 200), (property) => `${property.slice(2)}! `);
  expect(text).toContain(hit);
  expect(text).not.toContain(never);
});

test.each([
  ['', '<style'],
  ['@font-face { font-family: Inter; }', '<style>@font-face { font-family: Inter; }</style>'],
])('faces %j', (faces, style) => {
  const { text } = toSvgFile(picture(), shown().head, drawLegend(defaultState, 200), () => 'black', faces);
  expect(text.includes(style)).toBe(faces !== '');
});

test('the sheet holds the drawing, and what is written above and below it', () => {
  const { text, width, height } = toSvgFile(picture(), shown().head, drawLegend(defaultState, 200), () => 'black');
  expect(width).toBe(248);
  const lines = [...text.matchAll(/<tspan x="0" y="(-?[\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.min(...lines)).toBeGreaterThan(0);
  expect(Math.max(...lines)).toBeLessThan(height - 24);
});
