import { stanceWords } from '../../stands/stance-words.ts';
import type { Frame } from '../positions/frame.ts';
import type { PlacedCell } from '../positions/placed-graph.ts';
import { element, type Markup } from './markup.ts';
import { dashOf, stanceColour } from './paint.ts';

/** One stance of a position: its stretch of the axis with its word. */
export const drawCell = ({ stance, empty, heading, axis }: PlacedCell, { axis: direction, wordSize }: Frame): Markup =>
  element(
    'g',
    { class: empty ? `stance-${stance} empty` : `stance-${stance}` },
    element('line', {
      class: 'axis',
      ...axis,
      stroke: stanceColour(stance),
      'stroke-width': stance === 'neutral' ? 2.5 : 2,
      ...dashOf(stance),
    }),
    element(
      'text',
      { class: 'word', ...heading, 'font-size': wordSize, 'font-weight': 600, fill: stanceColour(stance) },
      `${stanceWords[stance].glyph} ${stanceWords[stance].word}`,
      empty && direction === 'upright' && element('tspan', { fill: 'var(--ink-soft)', 'font-weight': 400 }, ' – no statement found'),
    ),
  );
