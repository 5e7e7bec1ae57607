import type { Stance } from '../../../schema/index.ts';
import { at } from '../../corpus/look-up.ts';
import { isUnchecked } from '../../stands/stance-basis.ts';
import { explainStand, nameStand } from '../picture/describe-stand.ts';
import type { PictureStand } from '../picture/make-picture-stand.ts';
import type { Frame } from '../positions/frame.ts';
import type { PackedMark } from '../positions/pack-cell.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import { type Drawing, proofOf, stanceColour } from './drawing.ts';
import { type Child, element, type Markup } from './markup.ts';

/** Half the arm of a glyph, in radii of its disc. */
const arm = 0.5;

/**
 * Path of a stance's sign (− · ± +) in the middle of a disc: to be stroked with round caps. Drawn and not
 * set in type, so that it stands in the very centre at any size and in any font.
 */
const stanceGlyph = (stance: Stance, x: number, y: number, radius: number): string => {
  const at = (dx: number, dy: number): string => `${roundTenth(x + dx * radius)} ${roundTenth(y + dy * radius)}`;
  const across = (dy: number, half: number): string => `M${at(-half, dy)}L${at(half, dy)}`;
  const down = (dy: number, half: number): string => `M${at(0, dy - half)}L${at(0, dy + half)}`;
  switch (stance) {
    case 'support':
      return across(0, arm) + down(0, arm);
    case 'conditional':
      return across(-0.18, arm * 0.8) + down(-0.18, arm * 0.8) + across(0.52, arm * 0.8);
    // A line without length: its round caps make the dot.
    case 'neutral':
    case 'unclear':
      return `M${at(0, 0)}L${at(0, 0)}`;
    case 'oppose':
      return across(0, arm);
  }
};

/** Stroke width of the sign in a disc of that radius. */
const glyphStroke = (stance: Stance, radius: number): number => roundTenth(radius * (stance === 'neutral' ? 0.42 : 0.24));

/** The parts of a mark about its own middle, so that moving the mark moves them all. */
const drawDisc = ({ radius, reach }: PackedMark, { stance, certainty, onlyOutlet, moved }: PictureStand): Child[] => {
  const colour = stanceColour(stance);
  const hollow = isUnchecked(certainty);
  return [
    onlyOutlet !== undefined &&
      element('circle', { key: 'ring', class: 'ring', r: roundTenth(reach - 0.75), fill: 'none', stroke: colour, 'stroke-width': 1.5 }),
    element('circle', {
      key: 'disc',
      class: 'disc',
      r: roundTenth(radius - (hollow ? 0.75 : 0)),
      fill: hollow ? 'var(--paper)' : colour,
      stroke: hollow ? colour : 'none',
      'stroke-width': 1.5,
    }),
    radius >= 5 &&
      element('path', {
        key: 'glyph',
        class: 'glyph',
        d: stanceGlyph(stance, 0, 0, radius),
        fill: 'none',
        stroke: hollow ? colour : 'var(--paper)',
        'stroke-linecap': 'round',
        'stroke-width': glyphStroke(stance, radius),
      }),
    moved &&
      element('path', {
        key: 'notch',
        class: 'notch',
        d: `M-4.5 ${roundTenth(-radius - 1)}h9L0 ${roundTenth(-radius + 5)}Z`,
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
      class: `mark stance-${stand.stance} ${stand.certainty}`,
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
