import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import { samplePicture } from '../picture/sample-picture.fixture.ts';
import { wideFrame } from '../positions/frame.ts';
import { drawMark, notchPath } from './draw-mark.ts';
import { writeMarkup } from './markup.ts';

const on = 'troops-after-deal';
const reported: SampleClaim = { id: 'a', actors: ['lavrov'], date: '2026-02-04', takes: [[on, 'oppose']] };
const contrary: SampleClaim = { ...reported, id: 'b', date: '2026-01-10', takes: [[on, 'support']] };
/** With the contrary claim, two make a move. */
const again: SampleClaim = { ...reported, id: 'd', date: '2026-02-05' };
const drawn = (radius: number, gazette: readonly SampleClaim[], herald: readonly SampleClaim[] = [], selected = ''): string => {
  const { stands, drawing } = samplePicture(gazette, herald);
  const [stand] = stands;
  if (!stand) throw new Error('no stand');
  const box = { x: 100, y: 50, width: 90, height: 28 };
  const lines = [{ text: 'Sergey', x: 130, y: 60 }];
  const mark = { id: 'lavrov.troops-after-deal', label: 'Sergey', radius, reach: radius + 4, x: 112, y: 64, lines, box };
  return writeMarkup(drawMark(mark, stand, { ...drawing, selected }, wideFrame));
};
const as = (takes: SampleClaim['takes'] = []): SampleClaim[] => [{ ...reported, takes }];

test.each<[string, string, SampleClaim[]]>([
  ['plus', 'M-5,0L5,0M0,-5L0,5', as([[on, 'support']])],
  ['plus over minus', 'M-4,-1.8L4,-1.8M0,-5.8L0,2.2M-4,5.2L4,5.2', as([[on, 'conditional']])],
  ['dot', 'M0,0L0,0', as([[on, 'neutral']])],
  ['minus', 'M-5,0L5,0', as([[on, 'oppose']])],
  ['question mark', 'M-2.8,-3L0,-5.2M0,-5.2L2.8,-3M2.8,-3L0,-0.2M0,-0.2L0,1.2M0,5L0,5', as([[on, 'unclear']])],
  ['struck equals', 'M-4.5,-2L4.5,-2M-4.5,2L4.5,2M-2.8,5L2.8,-5', [reported, contrary]],
])('the sign is a %s', (_, path, claims) => {
  expect(drawn(10, claims)).toContain(`class="glyph" d="${path}"`);
});

test.each<[string, string, string, string]>([
  ['one outlet alone has a ring', drawn(10, [reported]), 'class="ring" r="13.3"', 'class="notch"'],
  ['two outlets have none', drawn(10, [reported], [{ ...reported, id: 'c' }]), 'class="disc"', 'class="ring"'],
  ['a move is a notch', drawn(10, [reported, again, contrary]), `class="notch" d="${notchPath(10)}"`, 'stance-differs'],
  [
    'what is inferred is a dashed outline',
    drawn(10, as([[on, 'oppose', 'inferred']])),
    'class="disc" r="9.3" fill="var(--paper)" stroke="var(--stance-oppose)" stroke-width="1.5" stroke-dasharray="2.5 2.2"',
    'fill="var(--stance-oppose)"',
  ],
  ['what a model read as well', drawn(10, as([[on, 'oppose', 'read']])), 'stroke-dasharray="2.5 2.2"', 'fill="var(--stance-oppose)"'],
  ['what is stated and unchecked is an outline', drawn(10, [reported]), 'r="9.3" fill="var(--paper)"', 'stroke-dasharray'],
  [
    'what an editor confirmed is filled',
    drawn(10, as([[on, 'oppose', 'confirmed']])),
    'class="disc" r="10" fill="var(--stance-oppose)" stroke="none"',
    'stroke-dasharray',
  ],
  ['what differs is no move', drawn(10, [reported, contrary]), 'class="mark stance-differs stated"', 'class="notch"'],
  ['a disc too small for a sign has none', drawn(4.9, [reported]), 'class="disc"', 'class="glyph"'],
  ['one claim leads to itself', drawn(10, [reported]), 'href="/claims/aaaaaaaaaa/"', 'aria-current'],
  ['several lead to the actor', drawn(10, [reported, contrary]), 'href="/actors/lavrov/#position-troops-after-deal"', 'href="/claims/'],
  ['what is selected says so', drawn(10, [reported], [], 'lavrov.troops-after-deal'), 'aria-current=""', 'class="notch"'],
  ['parts lie about the middle of the mark', drawn(10, [reported]), '<tspan x="18" y="-4">Sergey</tspan>', 'x="130"'],
])('%s', (_, mark, hit, never) => {
  expect(mark).toContain(hit);
  expect(mark).not.toContain(never);
});

test.each([
  [8, 'M-4.5,-9L4.5,-9L0,-3Z'],
  [24, 'M-4.5,-25L4.5,-25L0,-19Z'],
])('the notch stands in the upper rim of a disc of radius %i', (radius, path) => {
  expect(notchPath(radius)).toBe(path);
});
