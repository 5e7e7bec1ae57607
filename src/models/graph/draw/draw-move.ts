import type { Stance } from '../../../schema/index.ts';
import type { GraphMove } from '../picture/find-moves.ts';
import type { Frame } from '../positions/frame.ts';
import type { PlacedMove } from '../positions/place-moves.ts';
import type { Drawing } from './drawing.ts';
import { element, type Markup } from './markup.ts';
import { stanceColour } from './paint.ts';

/** Head of an arrow that ends at `x2`; a dot where nothing changed. */
const arrow = ({ x1, x2, y }: PlacedMove): string => {
  if (x1 === x2) return '';
  const back = x2 > x1 ? -7 : 7;
  return `M${x2 + back} ${y - 4.5}L${x2} ${y}L${x2 + back} ${y + 4.5}`;
};

/** A move as an arrow with its words, one link to its later proof. */
export const drawMove = (placed: PlacedMove, { from, to }: GraphMove, { urls, selected }: Drawing, { wordSize }: Frame): Markup => {
  const dot = (x: number, stance: Stance): Markup => element('circle', { cx: x, cy: placed.y, r: 4, fill: stanceColour(stance) });
  return element(
    'a',
    {
      key: placed.id,
      class: 'move',
      href: urls.claim(to.claim.id),
      'data-select': placed.id,
      'aria-current': placed.id === selected || undefined,
    },
    element('rect', { class: 'hit', ...placed.box, fill: 'transparent' }),
    element(
      'text',
      { 'font-size': wordSize, fill: 'var(--ink)' },
      placed.lines.map(({ text, x, y }) => element('tspan', { x, y }, text)),
    ),
    element('path', {
      d: `M${placed.x1} ${placed.y}L${placed.x2} ${placed.y}${arrow(placed)}`,
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 1.5,
    }),
    dot(placed.x1, from.stance),
    placed.x1 === placed.x2 && dot(placed.x2, to.stance),
  );
};
