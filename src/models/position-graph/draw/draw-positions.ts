import type { Stance } from '../../../schema/index.ts';
import { at } from '../../at.ts';
import { dateInWords } from '../../date-words.ts';
import { stanceWords } from '../../stance-words.ts';
import type { Urls } from '../../urls.ts';
import { explainStand, nameStand } from '../describe-stand.ts';
import type { Frame } from '../frame.ts';
import { layOutGraph } from '../lay-out-graph.ts';
import { type Child, element, type Markup } from '../markup/markup.ts';
import type { PackedMark } from '../pack-cell.ts';
import type { GraphMove } from '../picture/find-moves.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import type { PictureStand } from '../picture/make-picture-stand.ts';
import type { MoveToPlace, PlacedMove } from '../place-moves.ts';
import { type PlacedCell, roundTenth } from '../placed-graph.ts';
import { glyphStroke, stanceGlyph } from '../stance-glyph.ts';
import { standId } from '../stand-id.ts';
import { dashOf, stanceColour } from './paint.ts';
import { proofOf } from './proof-of.ts';

/** What a drawing needs besides the picture. */
export interface Drawing {
  data: GraphData;
  urls: Urls;
  /** Selected, as the URL writes it; empty where nothing is. */
  selected: string;
}

const drawCell = ({ stance, empty, heading, axis }: PlacedCell, { axis: direction, wordSize }: Frame): Markup =>
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

/** The parts of a mark about its own middle, so that moving the mark moves them all. */
const drawDisc = ({ radius, reach }: PackedMark, { stance, certainty, onlyOutlet, moved }: PictureStand): Child[] => {
  const colour = stanceColour(stance);
  const hollow = certainty === 'inferred';
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

const drawMark = (mark: PackedMark, stand: PictureStand, { data, urls, selected }: Drawing, { fontSize }: Frame): Markup => {
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

/** Head of an arrow that ends at `x2`; a dot where nothing changed. */
const arrow = ({ x1, x2, y }: PlacedMove): string => {
  if (x1 === x2) return '';
  const back = x2 > x1 ? -7 : 7;
  return `M${x2 + back} ${y - 4.5}L${x2} ${y}L${x2 + back} ${y + 4.5}`;
};

const drawMove = (placed: PlacedMove, { from, to }: GraphMove, { urls, selected }: Drawing, { wordSize }: Frame): Markup => {
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
        stance: stand.stance,
        claims: stand.count,
        ringed: stand.onlyOutlet !== undefined,
      })),
      moves: [...moves].filter(([, { stand }]) => stand.position === band.position).map(toMove),
    })),
    frame,
  );
  return element(
    'svg',
    {
      class: 'graph-picture positions',
      // The SVG mapping gives this role anyway, but browsers do not: they make an image of it and hide its links.
      role: 'graphics-document',
      'aria-roledescription': 'graph',
      'aria-label': label,
      viewBox: `0 0 ${placed.width} ${placed.height}`,
      width: placed.width,
      height: placed.height,
    },
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
