import { at } from '../../corpus/look-up.ts';
import { type Drawing, drawPicture } from '../draw/drawing.ts';
import { element, type Markup } from '../draw/markup.ts';
import type { GraphState } from '../picture/graph-state.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import { writeSelection } from '../picture/state-in-url.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import { wrapLabel } from '../positions/wrap-label.ts';
import { type Agreement, groupActors, mostWeight } from './group-actors.ts';

/** The measures of a matrix in SVG units: width, width of the names, and how many actors have room. */
export interface MatrixFrame {
  width: number;
  names: number;
  most: number;
}

/** For a column of text on a desk screen, and for a phone, where a name takes half the width. */
export const wideMatrix: MatrixFrame = { width: 760, names: 180, most: 200 };
export const narrowMatrix: MatrixFrame = { width: 328, names: 144, most: 14 };

/** What the view is called. */
export const agreementLabel = (subject: string): string => `Who agrees with whom on ${subject}`;

const top = 22;
const largestCell = 28;
const smallestCell = 12;

/** The matrix in its frame: whom it shows, and how large a cell is. */
export interface PlacedMatrix {
  agreement: Agreement;
  cell: number;
  names: number;
  top: number;
  /** Of the frame; the cells of many actors may go beyond it. */
  width: number;
}

/** The agreement that the settings show in a frame. */
export const placeMatrix = (
  picture: GraphPicture,
  drawing: Pick<Drawing, 'data'>,
  state: Pick<GraphState, 'norm' | 'nodes'>,
  frame: MatrixFrame,
): PlacedMatrix => {
  const agreement = groupActors(picture, drawing.data, state, Math.min(state.nodes || frame.most, frame.most));
  const cell = (frame.width - frame.names) / Math.max(1, agreement.actors.length);
  return { agreement, cell: roundTenth(Math.max(smallestCell, Math.min(largestCell, cell))), names: frame.names, top, width: frame.width };
};

/** The two actors whose cell lies at a place of the drawing, in its units; undefined beside the cells and where an actor meets itself. */
export const pairAt = (
  { agreement: { actors }, cell, names }: PlacedMatrix,
  x: number,
  y: number,
): readonly [row: number, column: number] | undefined => {
  const [row, column] = [actors[Math.floor((y - top) / cell)], actors[Math.floor((x - names) / cell)]];
  return x < names || y < top || row === undefined || column === undefined || row === column ? undefined : [row, column];
};

const squares = ({ agreement, cell, names }: PlacedMatrix): { agree: string; conflict: string; even: string } => {
  const { actors, pairOf } = agreement;
  const most = mostWeight(agreement);
  const paths = { agree: '', conflict: '', even: '' };
  for (const [row, a] of actors.entries())
    for (const [column, b] of actors.entries()) {
      const pair = a === b ? undefined : pairOf(a, b);
      if (!pair) continue;
      const half = roundTenth(Math.sqrt(Math.abs(pair.weight) / most) * (cell / 2 - 1));
      const [x, y] = [roundTenth(names + (column + 0.5) * cell), roundTenth(top + (row + 0.5) * cell)];
      if (pair.weight > 0) paths.agree += `M${roundTenth(x - half)},${roundTenth(y - half)}h${2 * half}v${2 * half}h${-2 * half}Z`;
      else if (pair.weight < 0)
        paths.conflict += `M${roundTenth(x - half)},${roundTenth(y - half)}l${2 * half},${2 * half}m${-2 * half},0l${2 * half},${-2 * half}`;
      else paths.even += `M${roundTenth(x - 2)},${y}h4`;
    }
  return paths;
};

/** One name in a row, cut where it is too long for one line: the whole name stands in its title. */
const oneLine = (name: string, size: number, width: number): string => {
  const [first = '', ...rest] = wrapLabel(name, size, width);
  return rest.length === 0 ? first : `${wrapLabel(name, size, width - size)[0] ?? ''} …`;
};

/** Draws who agrees with whom: a filled square for agreement, a cross for conflict, the larger the more; groups are framed. */
export const drawMatrix = (placed: PlacedMatrix, { data, urls, selected }: Drawing, label: string): Markup => {
  const { agreement, cell, names, width: least } = placed;
  const { actors, groups } = agreement;
  const side = roundTenth(cell * actors.length);
  const [width, height] = [roundTenth(Math.max(least, names + side + 2)), roundTenth(top + side + 2)];
  const paths = squares(placed);
  const font = Math.min(13.5, cell - 0.5);
  const places = new Map(actors.map((actor, index) => [at(data.actors, actor).id as string, index]));
  const [one = '', other = ''] = selected.split('~');
  const [row, column] = [places.get(one), places.get(other)];
  let start = 0;
  const frames = groups.map((group, index): Markup => {
    const [from, size] = [start * cell, group.length * cell];
    start += group.length;
    return element('rect', {
      key: `group ${index}`,
      class: 'group',
      x: roundTenth(names + from),
      y: roundTenth(top + from),
      width: roundTenth(size),
      height: roundTenth(size),
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 1.5,
    });
  });
  return drawPicture(
    { view: 'matrix', kind: 'matrix', label, width, height },
    element('rect', { class: 'ground', x: names, y: top, width: side, height: side, fill: 'var(--sunken)' }),
    element('path', { class: 'diagonal', d: `M${names},${top}l${side},${side}`, stroke: 'var(--rule)', 'stroke-width': 1, fill: 'none' }),
    element('path', { class: 'agree', d: paths.agree, fill: 'var(--ink-soft)' }),
    element('path', {
      class: 'conflict',
      d: paths.conflict,
      fill: 'none',
      stroke: 'var(--stance-oppose)',
      'stroke-width': cell > 16 ? 2 : 1.4,
    }),
    element('path', { class: 'even', d: paths.even, fill: 'none', stroke: 'var(--ink-soft)', 'stroke-width': 1.5 }),
    frames,
    actors.map((actor, index): Markup => {
      const { id, name } = at(data.actors, actor);
      return element(
        'a',
        {
          key: id,
          class: 'stop row-name',
          href: urls.actor(id),
          transform: `translate(0 ${roundTenth(top + index * cell)})`,
          'data-select': id,
          'aria-current': id === selected || undefined,
        },
        element('title', {}, `${index + 1}: ${name}`),
        element('rect', { class: 'hit', x: 0, y: 0, width: names - 2, height: cell, fill: 'transparent' }),
        element(
          'text',
          { x: names - 8, y: roundTenth(cell / 2 + font * 0.35), 'text-anchor': 'end', 'font-size': font, fill: 'var(--ink)' },
          `${oneLine(name, font, names - 32)} ${index + 1}`,
        ),
      );
    }),
    actors.map((actor, index): Markup | undefined =>
      index % (cell < 16 ? 5 : 1) === 0 || at(data.actors, actor).id === selected
        ? element(
            'text',
            {
              key: `head ${index}`,
              x: roundTenth(names + (index + 0.5) * cell),
              y: top - 6,
              'text-anchor': 'middle',
              'font-size': 11,
              fill: 'var(--ink-soft)',
              'aria-hidden': 'true',
            },
            String(index + 1),
          )
        : undefined,
    ),
    row !== undefined &&
      column !== undefined &&
      [
        [row, column],
        [column, row],
      ].map(([down = 0, across = 0], index) =>
        element('rect', {
          key: `chosen ${index}`,
          class: 'chosen',
          x: roundTenth(names + across * cell),
          y: roundTenth(top + down * cell),
          width: cell,
          height: cell,
          fill: 'none',
          stroke: 'var(--focus)',
          'stroke-width': 2.5,
        }),
      ),
  );
};

/** Names a pair as the URL writes it. */
export const pairId = ({ data }: Pick<Drawing, 'data'>, [a, b]: readonly [number, number]): string =>
  writeSelection({ kind: 'pair', actor: at(data.actors, a).id, other: at(data.actors, b).id });
