import { expect, test } from 'vitest';
import { filterStands } from './filter-stands.ts';
import { standId } from './graph-data.ts';
import { defaultState, type GraphState } from './graph-state.ts';
import { makePicture } from './make-picture.ts';
import { syntheticGraph } from './synthetic-graph.fixture.ts';

const data = syntheticGraph(60, 5, 400);

test.each<[string, Partial<GraphState>]>([
  ['the whole time', {}],
  ['half a year', { from: '2025-06-01', to: '2025-11-30' }],
  ['an open beginning', { to: '2025-03-31' }],
  ['an open end', { from: '2026-10-01' }],
  ['dated claims alone', { from: '2026-02-01', to: '2026-02-28', undated: false }],
  ['nothing', { from: '2030-01-01', undated: false }],
  ['marks of at least three', { from: '2025-06-01', minimum: 3 }],
  ['persons folded', { folding: 'folded', to: '2025-12-31' }],
])('the same stands as in the picture: %s', (_, part) => {
  const state = { ...defaultState, ...part };
  const { ids, show } = filterStands(data, state.folding);
  const shown = show(state);
  const stands = makePicture(data, state).bands.flatMap((band) => band.stands.map((stand) => standId(data, stand)));
  expect(ids.filter((id, index) => id.includes('.') && shown[index] === 1).sort()).toEqual(stands.sort());
});

test('actors and positions stay as long as one of their claims does', () => {
  const { ids, show } = filterStands(data, 'own');
  const state = { ...defaultState, from: '2026-11-01', undated: false };
  const shown = show(state);
  const bands = makePicture(data, state).bands.filter(({ stands }) => stands.length > 0);
  expect(ids.filter((id, index) => id.startsWith('*') && shown[index] === 1).sort()).toEqual(
    bands.map(({ position }) => `*${data.positions[position]?.id}`).sort(),
  );
  const actors = new Set(bands.flatMap(({ stands }) => stands.map(({ actor }) => data.actors[actor]?.id)));
  expect(ids.filter((id, index) => !/[.*]/.test(id) && shown[index] === 1).sort()).toEqual([...actors].sort());
});
