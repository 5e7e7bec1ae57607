import { at } from '../../corpus/look-up.ts';
import { dateInWords } from '../../dates/date-words.ts';
import { isUnchecked } from '../../stands/stance-basis.ts';
import { sideWords } from '../../stands/stance-words.ts';
import type { GraphMove, MoveEnd } from '../picture/find-moves.ts';
import { type GraphData, standId } from '../picture/graph-data.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import type { PictureStand } from '../picture/make-picture-stand.ts';
import type { Frame } from '../positions/frame.ts';
import { layOutGraph } from '../positions/lay-out-graph.ts';
import type { MoveToPlace, PlacedCell, PlacedMove } from '../positions/placed-graph.ts';
import { drawMark } from './draw-mark.ts';
import { type Drawing, dashOf, drawPicture, pathThrough, stanceColour } from './drawing.ts';
import { element, type Markup } from './markup.ts';

/** Shaft and head of an arrow; a line without length where nothing changed. */
const arrow = ({ x1, x2, y }: PlacedMove): string => {
  const shaft = pathThrough([x1, y], [x2, y]);
  if (x1 === x2) return shaft;
  const back = x2 > x1 ? -7 : 7;
  return shaft + pathThrough([x2 + back, y - 4.5], [x2, y], [x2 + back, y + 4.5]);
};

/** A move as an arrow with its words, one link to its later proof. */
const drawMove = (placed: PlacedMove, { from, to }: GraphMove, { urls, selected }: Drawing, { wordSize }: Frame): Markup => {
  const dot = (cx: number, { stance, certainty }: MoveEnd): Markup => {
    const outlined = isUnchecked(certainty) ? { r: 3.3, fill: 'var(--paper)', stroke: stanceColour(stance), 'stroke-width': 1.4 } : {};
    return element('circle', { cx, cy: placed.y, r: 4, fill: stanceColour(stance), ...outlined });
  };
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
      d: arrow(placed),
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 1.5,
    }),
    dot(placed.x1, from),
    placed.x1 === placed.x2 && dot(placed.x2, to),
  );
};

/** One side of a position: its stretch of the axis with its word. */
const drawCell = ({ side, empty, heading, axis }: PlacedCell, { axis: direction, wordSize }: Frame): Markup =>
  element(
    'g',
    { class: empty ? `stance-${side} empty` : `stance-${side}` },
    element('line', {
      class: 'axis',
      ...axis,
      stroke: stanceColour(side),
      'stroke-width': side === 'neutral' ? 2.5 : 2,
      ...dashOf(side),
    }),
    element(
      'text',
      { class: 'word', ...heading, 'font-size': wordSize, 'font-weight': 600, fill: stanceColour(side) },
      `${sideWords[side].glyph} ${sideWords[side].word}`,
      empty && direction === 'upright' && element('tspan', { fill: 'var(--ink-soft)', 'font-weight': 400 }, ' – no statement found'),
    ),
  );

/** Names a move as the URL writes it: its stand, and the claims at its two ends. */
const moveId = (data: GraphData, stand: PictureStand, { from, to }: GraphMove): string =>
  [standId(data, stand), from.claim.id, to.claim.id].join('.');

/** Draws the view Positions in one frame. `arrows` shows each move of the period. */
export const drawPositions = (picture: GraphPicture, drawing: Drawing, frame: Frame, label: string, arrows: boolean): Markup => {
  const { data } = drawing;
  const stands = new Map(picture.bands.flatMap((band) => band.stands.map((stand) => [standId(data, stand), stand] as const)));
  const moves = new Map<string, { move: GraphMove; stand: PictureStand }>(
    arrows ? [...stands.values()].flatMap((stand) => stand.moves.map((move) => [moveId(data, stand, move), { move, stand }] as const)) : [],
  );
  const toMove = ([id, { move, stand }]: readonly [string, { move: GraphMove; stand: PictureStand }]): MoveToPlace => ({
    id,
    label: `${at(data.actors, stand.actor).name}: ${move.kind}, ${dateInWords(move.from.claim.said)} to ${dateInWords(move.to.claim.said)}`,
    from: move.from.stance,
    to: move.to.stance,
  });
  const placed = layOutGraph(
    picture.bands.map((band) => ({
      id: at(data.positions, band.position).id,
      text: at(data.positions, band.position).text,
      marks: band.stands.map((stand) => ({
        id: standId(data, stand),
        label: at(data.actors, stand.actor).name,
        side: stand.side,
        claims: stand.count,
        ringed: stand.onlyOutlet !== undefined,
      })),
      moves: [...moves].filter(([, { stand }]) => stand.position === band.position).map(toMove),
    })),
    frame,
  );
  return drawPicture(
    { view: 'positions', kind: 'graph', label, width: placed.width, height: placed.height },
    placed.bands.map((band) =>
      element(
        'g',
        { key: band.id, role: 'group', 'aria-label': band.lines.map(({ text }) => text).join(' ') },
        element(
          'text',
          { class: 'proposition', 'font-size': frame.textSize, 'font-weight': 600, fill: 'var(--ink)' },
          band.lines.map(({ text, x, y }) => element('tspan', { x, y }, text)),
        ),
        band.cells.map((cell) => drawCell(cell, frame)),
        band.marks.map((mark) => {
          const stand = stands.get(mark.id);
          return stand && drawMark(mark, stand, drawing, frame);
        }),
        band.moves.map((one) => {
          const found = moves.get(one.id);
          return found && drawMove(one, found.move, drawing, frame);
        }),
      ),
    ),
  );
};
