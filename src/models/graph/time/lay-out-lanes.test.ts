import { describe, expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import { defaultState } from '../picture/graph-state.ts';
import { makePicture } from '../picture/make-picture.ts';
import { samplePicture } from '../picture/sample-picture.fixture.ts';
import { syntheticGraph } from '../picture/synthetic-graph.fixture.ts';
import { layOutLanes } from './lay-out-lanes.ts';
import { makeLanes } from './make-lanes.ts';
import { markRadius, narrowTime, wideTime } from './place-lane.ts';

const on = 'troops-after-deal';
const period = { from: '', to: '' };
const placedOf = (claims: readonly SampleClaim[], frame = wideTime, within = period) => {
  const { data, picture } = samplePicture(claims);
  return layOutLanes(
    makeLanes(picture, data, 0),
    within,
    frame,
    ({ stand }) => data.actors[stand.actor]?.name ?? '',
    ({ position }) => data.positions[position]?.text ?? '',
  );
};
const said = (id: string, date: string, stance: 'support' | 'oppose' | 'conditional' = 'oppose'): SampleClaim => ({
  id,
  actors: ['lavrov'],
  date,
  takes: [[on, stance]],
});
const laneOf = (...args: Parameters<typeof placedOf>) => {
  const lane = placedOf(...args).bands[0]?.groups[0]?.lanes[0];
  if (!lane) throw new Error('no lane');
  return lane;
};

test('a day is a mark, a month a bar around it, and both lie in order', () => {
  const { statements } = laneOf([said('a', '2025-02-18'), said('b', '2025-10'), said('c', '2026-02-04')]);
  const [first, month, last] = statements;
  expect([first?.bounds, last?.bounds]).toEqual([undefined, undefined]);
  expect(month?.bounds?.open).toBe(false);
  expect(month?.bounds?.x1).toBeLessThan(month?.x ?? 0);
  expect(month?.bounds?.x2).toBeGreaterThan(month?.x ?? 0);
  expect(first?.x).toBeLessThan(month?.x ?? 0);
  expect(month?.x).toBeLessThan(last?.x ?? 0);
});

test('of what has no day the article gives the last: an arrow backwards from there', () => {
  const { statements } = laneOf([said('a', '2025-02-18'), said('b', '')]);
  const open = statements.find(({ bounds }) => bounds?.open);
  expect(open?.bounds?.x2).toBe(open?.x);
  expect(open?.bounds?.x1).toBeLessThan(open?.x ?? 0);
});

test('what has no day at all stands apart, left of the axis', () => {
  const { data, state } = samplePicture([said('a', '2025-02-18'), said('b', '')]);
  const loose = { ...data, claims: data.claims.map((claim) => ({ ...claim, latest: null })) };
  const placed = layOutLanes(
    makeLanes(makePicture(loose, state), loose, 0),
    period,
    wideTime,
    () => 'x',
    () => '',
  );
  const [undated, dated] = placed.bands[0]?.groups[0]?.lanes[0]?.statements ?? [];
  expect(placed.undated).toBeLessThan(placed.left);
  expect(undated?.x).toBe(placed.undated);
  expect(dated?.x).toBeGreaterThanOrEqual(placed.left);
  expect(placedOf([said('a', '2025-02-18')]).undated).toBeUndefined();
});

test.each<[string, SampleClaim[], { changed: boolean; gap: boolean }[], number]>([
  ['the same again', [said('a', '2026-01-10'), said('b', '2026-02-04')], [{ changed: false, gap: false }], 0],
  ['long silence', [said('a', '2025-01-10'), said('b', '2026-02-04')], [{ changed: false, gap: true }], 0],
  ['a condition added', [said('a', '2026-01-10', 'support'), said('b', '2026-02-04', 'conditional')], [{ changed: true, gap: false }], 1],
])('%s: how the line runs', (_, claims, bends, down) => {
  const lane = laneOf(claims);
  expect(lane.bends.map(({ changed, gap }) => ({ changed, gap }))).toEqual(bends);
  const [bend] = lane.bends;
  expect(Math.sign((bend?.to.y ?? 0) - (bend?.from.y ?? 0))).toBe(down);
});

test('the period of the reader is the whole width', () => {
  const within = { from: '2026-01-01', to: '2026-01-31' };
  const { axis, left } = placedOf([said('a', '2026-01-10'), said('b', '2026-01-20')], wideTime, within);
  expect(axis.x(Date.parse('2026-01-01') / 1000)).toBeCloseTo(left);
  expect(axis.x(Date.parse('2026-02-01') / 1000 - 1)).toBeCloseTo(wideTime.width - markRadius - 2);
});

describe.each([
  ['wide', wideTime],
  ['narrow', narrowTime],
])('two hundred actors, %s', (_, frame) => {
  const data = syntheticGraph(200, 6, 1500);
  const picture = makePicture(data, defaultState);
  const place = (limit: number) =>
    layOutLanes(
      makeLanes(picture, data, limit),
      period,
      frame,
      ({ stand }) => data.actors[stand.actor]?.name ?? '',
      ({ position }) => data.positions[position]?.text ?? '',
    );

  test.each([0, 60])('lanes do not meet, and what is drawn lies inside (at most %i)', (limit) => {
    const placed = place(limit);
    let above = 0;
    for (const { groups } of placed.bands)
      for (const { lanes, fold } of groups) {
        for (const { top, height, statements } of lanes) {
          expect(top).toBeGreaterThanOrEqual(above - 0.11);
          above = top + height;
          for (const { x, y } of statements) {
            expect(x - markRadius).toBeGreaterThanOrEqual(0);
            expect(x + markRadius).toBeLessThanOrEqual(frame.width);
            expect(y - markRadius).toBeGreaterThanOrEqual(top - 0.11);
            expect(y + markRadius).toBeLessThanOrEqual(above + 0.11);
          }
        }
        if (fold) expect(fold.top).toBeGreaterThanOrEqual(above - 0.11);
        above = Math.max(above, fold?.y ?? 0);
      }
    expect(above).toBeLessThanOrEqual(placed.height);
  });

  test('folding makes it lower, and says the same twice', () => {
    expect(place(60).height).toBeLessThan(place(0).height / 3);
    expect(place(60).bands).toEqual(place(60).bands);
  });
});
