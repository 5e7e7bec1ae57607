import { at } from '../../corpus/look-up.ts';
import type { Side } from '../../stands/decide-side.ts';
import { isConcluded, isUnchecked } from '../../stands/stance-basis.ts';
import { explainStand, nameStand } from '../picture/describe-stand.ts';
import type { PictureStand } from '../picture/make-picture-stand.ts';
import type { Frame } from '../positions/frame.ts';
import type { PackedMark } from '../positions/pack-cell.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import { type Drawing, pathThrough, proofOf, stanceColour } from './drawing.ts';
import { type Child, element, type Markup } from './markup.ts';

/** From one end to the other, in radii of the disc about its centre. */
type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** Strokes of each side's sign, with round caps: the dot is a line without length. */
const signs: Record<Side, readonly Stroke[]> = {
  support: [
    [-0.5, 0, 0.5, 0],
    [0, -0.5, 0, 0.5],
  ],
  conditional: [
    [-0.4, -0.18, 0.4, -0.18],
    [0, -0.58, 0, 0.22],
    [-0.4, 0.52, 0.4, 0.52],
  ],
  neutral: [[0, 0, 0, 0]],
  unclear: [
    [-0.28, -0.3, 0, -0.52],
    [0, -0.52, 0.28, -0.3],
    [0.28, -0.3, 0, -0.02],
    [0, -0.02, 0, 0.12],
    [0, 0.5, 0, 0.5],
  ],
  oppose: [[-0.5, 0, 0.5, 0]],
  differs: [
    [-0.45, -0.2, 0.45, -0.2],
    [-0.45, 0.2, 0.45, 0.2],
    [-0.28, 0.5, 0.28, -0.5],
  ],
};

/**
 * Path of a side's sign (− · ± + ? ≠) in a disc of that radius. Drawn and not set in type, so that it stands in the
 * very centre at any size and in any font.
 */
const signPath = (side: Side, radius: number): string =>
  signs[side].map(([x1, y1, x2, y2]) => pathThrough([x1 * radius, y1 * radius], [x2 * radius, y2 * radius])).join('');

/** Path of the notch in the upper rim of a disc of that radius. */
export const notchPath = (radius: number): string => `${pathThrough([-4.5, -radius - 1], [4.5, -radius - 1], [0, -radius + 5])}Z`;

/** Stroke width of the sign in a disc of that radius. */
const glyphStroke = (side: Side, radius: number): number =>
  roundTenth(radius * (side === 'neutral' ? 0.42 : side === 'differs' ? 0.18 : 0.24));

/** Dashes of an outline: what the words do not say outright to a rule. */
export const concludedDash = '2.5 2.2';

/** The parts of a mark about its own middle, so that moving the mark moves them all. */
export const drawDisc = (
  { radius, reach }: Pick<PackedMark, 'radius' | 'reach'>,
  { side, certainty, onlyOutlet, moved }: Pick<PictureStand, 'side' | 'certainty' | 'onlyOutlet' | 'moved'>,
): Child[] => {
  const colour = stanceColour(side);
  const hollow = isUnchecked(certainty);
  return [
    onlyOutlet !== undefined &&
      element('circle', { key: 'ring', class: 'ring', r: roundTenth(reach - 0.75), fill: 'none', stroke: colour, 'stroke-width': 1 }),
    element('circle', {
      key: 'disc',
      class: 'disc',
      r: roundTenth(radius - (hollow ? 0.75 : 0)),
      fill: hollow ? 'var(--paper)' : colour,
      stroke: hollow ? colour : 'none',
      'stroke-width': 1.5,
      ...(isConcluded(certainty) ? { 'stroke-dasharray': concludedDash } : {}),
    }),
    radius >= 5 &&
      element('path', {
        key: 'glyph',
        class: 'glyph',
        d: signPath(side, radius),
        fill: 'none',
        stroke: hollow ? colour : 'var(--paper)',
        'stroke-linecap': 'round',
        'stroke-width': glyphStroke(side, radius),
      }),
    moved &&
      element('path', {
        key: 'notch',
        class: 'notch',
        d: notchPath(radius),
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        'stroke-width': 1.2,
      }),
  ];
};

/** An actor on a position: disc, ring, notch and name, one link to the proof. */
export const drawMark = (mark: PackedMark, stand: PictureStand, { data, urls, selected }: Drawing, { fontSize }: Frame): Markup => {
  const actor = at(data.actors, stand.actor);
  const position = at(data.positions, stand.position);
  const near = (x: number, y: number) => ({ x: roundTenth(x - mark.x), y: roundTenth(y - mark.y) });
  return element(
    'a',
    {
      key: mark.id,
      class: `mark stance-${stand.side} ${stand.certainty}`,
      href: proofOf(urls, actor.id, position.id, stand.claims),
      transform: `translate(${mark.x} ${mark.y})`,
      'data-actor': actor.id,
      'data-position': position.id,
      'data-select': mark.id,
      'aria-current': mark.id === selected || undefined,
    },
    element('title', {}, nameStand(data, stand)),
    element('desc', {}, explainStand(data, stand)),
    element('rect', { class: 'hit', ...mark.box, ...near(mark.box.x, mark.box.y), rx: 3, fill: 'transparent' }),
    drawDisc(mark, stand),
    element(
      'text',
      { 'font-size': fontSize, 'font-weight': 500, fill: 'var(--ink)' },
      mark.lines.map(({ text, x, y }) => element('tspan', near(x, y), text)),
    ),
  );
};
