import { curveBumpX, line } from 'd3-shape';
import { at } from '../../corpus/look-up.ts';
import { countOf } from '../../corpus/name-list.ts';
import { dateInWords } from '../../dates/date-words.ts';
import { sideWords } from '../../stands/stance-words.ts';
import { drawDisc } from '../draw/draw-mark.ts';
import { type Drawing, dashOf, pathThrough, proofOf, stanceColour } from '../draw/drawing.ts';
import { element, type Markup } from '../draw/markup.ts';
import { nameStand } from '../picture/describe-stand.ts';
import { type GraphData, standId } from '../picture/graph-data.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import type { LaneStatement, TimeLane } from './make-lanes.ts';
import { markRadius, type PlacedBend, type PlacedLane, type PlacedStatement, type TimeFrame } from './place-lane.ts';

/** When a statement was made, in words, as far as that is known. */
export const whenSaid = ({ claim }: LaneStatement): string => {
  if (claim.said !== '') return dateInWords(claim.said);
  if (claim.latest === null) return dateInWords('');
  return `by ${dateInWords(new Date(claim.latest * 1000).toISOString().slice(0, 10))}`;
};

/** What selects a statement, as the URL writes it. */
export const statementId = (data: GraphData, { stand }: TimeLane, { claim }: LaneStatement): string =>
  `${standId(data, stand)}.${claim.id}`;

const bend = line<readonly [x: number, y: number]>().curve(curveBumpX).digits(1);

/** The line from one statement to the next. It bends just before the later one, since when the change came is not on record. */
const drawBend = ({ from, to, changed, gap }: PlacedBend): Markup | undefined => {
  // Silence is no statement: where nothing changed and nothing was said for long, nothing is drawn.
  if (gap && !changed) return undefined;
  const turn = Math.max(from.x, to.x - 28);
  const path = changed
    ? pathThrough([from.x, from.y], [turn, from.y]) +
      (bend([
        [turn, from.y],
        [to.x, to.y],
      ]) ?? '')
    : pathThrough([from.x, from.y], [to.x, to.y]);
  const side = changed ? to.statement.side : from.statement.side;
  return element('path', {
    class: changed ? 'bend' : 'held',
    d: path,
    fill: 'none',
    stroke: changed ? 'var(--ink)' : stanceColour(side),
    'stroke-width': 1.75,
    ...(gap ? { 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' } : changed ? {} : dashOf(side)),
  });
};

/** The time in which a statement may have been made: a bar, or an arrow backwards where only its end is known. */
const drawBounds = ({ statement: { side }, bounds, x }: PlacedStatement): Markup | undefined => {
  if (!bounds) return undefined;
  const colour = stanceColour(side);
  const [x1, x2] = [roundTenth(bounds.x1 - x), roundTenth(bounds.x2 - x)];
  if (!bounds.open)
    return element('rect', {
      class: 'bounds',
      x: x1,
      y: -3,
      width: roundTenth(x2 - x1),
      height: 6,
      rx: 3,
      fill: colour,
      'fill-opacity': 0.35,
    });
  const arrow = pathThrough([0, 0], [x1, 0]) + pathThrough([x1 + 4, -4], [x1, 0], [x1 + 4, 4]);
  return element('path', { class: 'bounds', d: arrow, fill: 'none', stroke: colour, 'stroke-width': 1.25 });
};

const drawStatement = (placed: PlacedStatement, lane: TimeLane, { data, urls, selected }: Drawing): Markup => {
  const { statement, others, x, y } = placed;
  const { stand } = lane;
  const [actor, position] = [at(data.actors, stand.actor), at(data.positions, stand.position)];
  const id = statementId(data, lane, statement);
  const outlets = new Set(statement.claims.map(({ outlet }) => outlet));
  const reported = outlets.size === 1 ? at(data.outlets, statement.claim.outlet) : `${outlets.size} outlets`;
  const more = others.length === 0 ? '' : `, and ${countOf(others.length, 'statement')} of about that time`;
  return element(
    'a',
    {
      key: id,
      class: `stop stance-${statement.side} ${statement.certainty}`,
      href: others.length === 0 ? urls.claim(statement.claim.id) : proofOf(urls, actor.id, position.id, stand.claims),
      transform: `translate(${x} ${y})`,
      'data-select': others.length === 0 ? id : standId(data, stand),
      'aria-current': id === selected || undefined,
    },
    element(
      'title',
      {},
      `${actor.name} ${sideWords[statement.side].word}, ${whenSaid(statement)}, reported by ${reported}${more}: ${position.label}`,
    ),
    drawBounds(placed),
    element('circle', { class: 'hit', r: 12, fill: 'transparent' }),
    drawDisc(
      { radius: markRadius, reach: markRadius },
      { side: statement.side, certainty: statement.certainty, onlyOutlet: undefined, moved: false },
    ),
  );
};

/** One lane: its name, its statements, and the lines between them. */
export const drawLane = (placed: PlacedLane, drawing: Drawing, frame: TimeFrame): Markup => {
  const { data, urls, selected } = drawing;
  const { lane, name, lines, top, height } = placed;
  const { stand } = lane;
  const id = standId(data, stand);
  const [actor, position] = [at(data.actors, stand.actor), at(data.positions, stand.position)];
  return element(
    'g',
    { key: id, class: 'lane' },
    element(
      'a',
      {
        key: id,
        class: `stop lane-name stance-${stand.side}`,
        href: proofOf(urls, actor.id, position.id, stand.claims),
        transform: `translate(${name.x} ${name.y})`,
        'data-select': id,
        'aria-current': id === selected || undefined,
      },
      element('title', {}, nameStand(data, stand)),
      element('rect', {
        class: 'hit',
        x: -4,
        y: roundTenth(top - name.y),
        width: (frame.names || frame.width) - 4,
        height: frame.names > 0 ? height : lines.length * 17 + 4,
        rx: 3,
        fill: 'transparent',
      }),
      element(
        'text',
        { 'font-size': frame.fontSize, 'font-weight': 500, fill: 'var(--ink)' },
        lines.map((text, index) => element('tspan', { x: 0, y: index * 17 }, text)),
      ),
    ),
    element('line', {
      class: 'under',
      x1: 0,
      y1: roundTenth(top + height),
      x2: frame.width,
      y2: roundTenth(top + height),
      stroke: 'var(--rule)',
      'stroke-opacity': 0.6,
    }),
    placed.bends.map(drawBend),
    placed.statements.map((one) => drawStatement(one, lane, drawing)),
  );
};
