import { expect, test } from 'vitest';
import { makeUrls } from '../../site/urls.ts';
import { writeMarkup } from '../draw/markup.ts';
import { defaultState, type GraphState } from '../picture/graph-state.ts';
import { makePicture } from '../picture/make-picture.ts';
import { syntheticGraph } from '../picture/synthetic-graph.fixture.ts';
import { describePair, drawAgreementTable, drawGroups } from './draw-agreement.ts';
import { drawMatrix, type MatrixFrame, narrowMatrix, pairAt, pairId, placeMatrix, wideMatrix } from './draw-matrix.ts';

const data = syntheticGraph(75, 8, 600);
const picture = makePicture(data, defaultState);
const drawing = { data, urls: makeUrls('/'), selected: '' };
const place = (frame: MatrixFrame, state: Partial<GraphState> = {}) => placeMatrix(picture, drawing, { ...defaultState, ...state }, frame);

test.each<[string, MatrixFrame, Partial<GraphState>, number]>([
  ['wide', wideMatrix, {}, 60],
  ['wide, all', wideMatrix, { nodes: 0 }, 75],
  ['narrow', narrowMatrix, {}, 14],
])('%s: every cell is found by its place, and names what is drawn there', (_, frame, state, most) => {
  const placed = place(frame, state);
  const { agreement, cell, names, top } = placed;
  expect(agreement.actors.length).toBeLessThanOrEqual(most);
  expect(agreement.actors.length).toBeGreaterThan(most - 12);
  expect(cell).toBeGreaterThanOrEqual(12);
  for (const [row, a] of agreement.actors.entries())
    for (const [column, b] of agreement.actors.entries())
      expect(pairAt(placed, names + (column + 0.5) * cell, top + (row + 0.5) * cell)).toEqual(row === column ? undefined : [a, b]);
  for (const [x, y] of [
    [names - 1, top + 1],
    [names + 1, top - 1],
    [names + cell * agreement.actors.length + 1, top + 1],
  ] as const)
    expect(pairAt(placed, x, y)).toBeUndefined();
});

test('as many squares and crosses as pairs, on both sides of the diagonal', () => {
  const placed = place(wideMatrix);
  const markup = writeMarkup(drawMatrix(placed, drawing, 'x'));
  const path = (name: string): string => new RegExp(`class="${name}" d="([^"]*)"`).exec(markup)?.[1] ?? '';
  const count = (sign: number): number => placed.agreement.pairs.filter(({ weight }) => Math.sign(weight) === sign).length;
  expect(path('agree').match(/M/g)).toHaveLength(2 * count(1));
  expect(path('conflict').match(/M/g)).toHaveLength(2 * count(-1));
  expect(path('even').match(/M/g) ?? []).toHaveLength(2 * count(0));
  expect(markup.match(/class="group"/g)).toHaveLength(placed.agreement.groups.length);
});

test('the pair that is selected is framed on both sides', () => {
  const placed = place(wideMatrix);
  const [pair] = placed.agreement.pairs;
  if (!pair) throw new Error('no pair');
  const selected = pairId(drawing, [pair.a, pair.b]);
  expect(writeMarkup(drawMatrix(placed, { ...drawing, selected }, 'x')).match(/class="chosen"/g)).toHaveLength(2);
  expect(writeMarkup(drawMatrix(placed, drawing, 'x'))).not.toContain('chosen');
});

test('the table twin has a row for each actor of the matrix, and selects actors and pairs', () => {
  const { agreement } = place(wideMatrix);
  const table = writeMarkup(drawAgreementTable(agreement, drawing));
  expect(table.match(/<th scope="row">/g)).toHaveLength(agreement.actors.length);
  for (const actor of agreement.actors) expect(table).toContain(`data-select="${data.actors[actor]?.id}"`);
  expect(table).toMatch(/data-select="actor-\d+~actor-\d+"/);
});

test('groups are named with what parts them', () => {
  const { agreement } = place(wideMatrix);
  const words = writeMarkup(drawGroups(picture, agreement, data));
  expect(words.match(/<li/g)).toHaveLength(agreement.groups.filter(({ length }) => length > 1).length);
  expect(words).toMatch(/Parted from the others by “Site \d+” \(\d+ of \d+ (for|against) it here, \d+ of \d+ (for|against) it elsewhere\)/);
});

test.each([
  [[1, 2], [], 1, 'the same side on 2 positions, opposite sides on 0; weight 1.00'],
  [[1], [2, 3], -0.5, 'the same side on 1 position, opposite sides on 2; weight −0.50'],
])('%j and %j', (agree, conflict, weight, words) => {
  expect(describePair({ a: 0, b: 1, agree, conflict, weight, norm: 1 }, data)).toBe(
    `${data.actors[0]?.name} and ${data.actors[1]?.name}: ${words}`,
  );
});

test('where nobody shares a position, that is said', () => {
  const none = makePicture(data, { ...defaultState, from: '2030-01-01', undated: false });
  const { agreement } = placeMatrix(none, drawing, defaultState, wideMatrix);
  expect(writeMarkup(drawGroups(none, agreement, data))).toContain('No two actors take a side on the same position');
  expect(writeMarkup(drawMatrix(placeMatrix(none, drawing, defaultState, wideMatrix), drawing, 'x'))).not.toContain('NaN');
});
