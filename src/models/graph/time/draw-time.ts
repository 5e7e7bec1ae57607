import type { PositionId } from '../../../schema/index.ts';
import { at } from '../../corpus/look-up.ts';
import { countOf, nameList } from '../../corpus/name-list.ts';
import { positionAnchor } from '../../site/urls.ts';
import { sideWords } from '../../stands/stance-words.ts';
import { type Drawing, drawPicture, stanceColour } from '../draw/drawing.ts';
import { type Child, element, type Markup } from '../draw/markup.ts';
import type { GraphState } from '../picture/graph-state.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import { drawLane } from './draw-lane.ts';
import { layOutLanes, type PlacedFold, type PlacedGroup, type PlacedTime, type PlacedTimeBand } from './lay-out-lanes.ts';
import { makeLanes } from './make-lanes.ts';
import { markRadius, type TimeFrame } from './place-lane.ts';

/** Those without a lane of their own: one link to all that is said on the position. */
const drawFold = (
  { group, top, y, dots }: PlacedFold,
  position: PositionId,
  { data, urls, selected }: Drawing,
  frame: TimeFrame,
): Markup => {
  const id = `*${position}`;
  const names = group.folded.map(({ stand }) => at(data.actors, stand.actor).name);
  const { topic } = at(data.positions, at(group.folded, 0).stand.position);
  return element(
    'a',
    {
      key: `fold ${group.side}`,
      class: `stop lane-name folded stance-${group.side}`,
      href: `${urls.topic(topic.id)}#${positionAnchor(position)}`,
      transform: `translate(0 ${top})`,
      'data-select': id,
      'aria-current': id === selected || undefined,
    },
    element('title', {}, `${nameList(names)}: ${sideWords[group.side].word}`),
    element('rect', { class: 'hit', x: -4, y: 0, width: frame.width, height: roundTenth(y - top + 12), rx: 3, fill: 'transparent' }),
    element('text', { x: 0, y: 17, 'font-size': frame.fontSize - 1, fill: 'var(--ink-soft)' }, `${countOf(names.length, 'other')}, folded`),
    // Lines without length: their round caps are dots.
    element('path', {
      d: dots.map((x) => `M${x},${roundTenth(y - top)}h0`).join(''),
      stroke: stanceColour(group.side),
      'stroke-opacity': 0.6,
      'stroke-linecap': 'round',
      'stroke-width': 5,
    }),
  );
};

const drawGroup = (placed: PlacedGroup, position: PositionId, drawing: Drawing, frame: TimeFrame): Child[] => {
  const { side } = placed.group;
  const { glyph, word } = sideWords[side];
  return [
    element(
      'text',
      {
        key: `side ${side}`,
        class: `side-word stance-${side}`,
        x: 0,
        y: placed.y,
        'font-size': 12.5,
        'font-weight': 600,
        fill: stanceColour(side),
      },
      `${glyph} ${word}`,
    ),
    ...placed.lanes.map((lane) => drawLane(lane, drawing, frame)),
    placed.fold && drawFold(placed.fold, position, drawing, frame),
  ];
};

const drawBand = (placed: PlacedTimeBand, drawing: Drawing, time: PlacedTime, frame: TimeFrame): Markup => {
  const { band, lines, top, bottom, groups } = placed;
  const position = at(drawing.data.positions, band.position).id;
  const small = { 'font-size': 11.5, fill: 'var(--ink-soft)' };
  return element(
    'g',
    { key: position, role: 'group', 'aria-label': lines.map(({ text }) => text).join(' ') || undefined },
    element(
      'text',
      { class: 'proposition', 'font-size': frame.fontSize, 'font-weight': 600, fill: 'var(--ink)' },
      lines.map(({ text, y }) => element('tspan', { x: 0, y }, text)),
    ),
    element(
      'g',
      { class: 'axis', 'aria-hidden': 'true' },
      time.axis.ticks.map(({ x, line: mid, label }) => [
        element('line', { x1: roundTenth(mid), y1: top, x2: roundTenth(mid), y2: bottom, stroke: 'var(--rule)', 'stroke-width': 1 }),
        label !== '' && element('text', { x: roundTenth(x), y: top - 5, ...small }, label),
      ]),
      time.undated !== undefined && element('text', { x: roundTenth(time.undated - markRadius), y: top - 5, ...small }, 'no date'),
    ),
    groups.map((group) => drawGroup(group, position, drawing, frame)),
  );
};

/** What the drawing of actors on positions is called. */
export const timeLabel = (subject: string): string => `Who said what over time on ${subject}`;

/** How lanes are drawn, and by what they are called. */
export interface TimeStyle {
  frame: TimeFrame;
  /** What the drawing is called. */
  label: string;
  /** Actors on their positions, or, for a single actor, its positions. */
  lanes: 'actors' | 'positions';
}

/** Draws the view over time as SVG: a lane an actor under each position, or a lane a position of a single actor. */
export const drawTime = (
  picture: GraphPicture,
  drawing: Drawing,
  state: Pick<GraphState, 'from' | 'to' | 'nodes'>,
  { frame, label, lanes }: TimeStyle,
): Markup => {
  const { data } = drawing;
  const bands = makeLanes(picture, data, state.nodes, lanes === 'positions');
  const placed = layOutLanes(
    bands,
    state,
    frame,
    ({ stand }) => (lanes === 'actors' ? at(data.actors, stand.actor).name : at(data.positions, stand.position).label),
    ({ position }) => (lanes === 'actors' ? at(data.positions, position).text : ''),
  );
  return drawPicture(
    { view: 'time', kind: 'graph', label, width: placed.width, height: placed.height },
    placed.bands.map((band) => drawBand(band, drawing, placed, frame)),
  );
};
