import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';
import { makeJudge, sureness } from './judge-stance.ts';
import { type JudgeWeights, readJudgeWeights } from './judge-weights.ts';
import { FEATURES, type Feature } from './to-features.ts';

const nothing = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Record<Feature, number>;
const weights = (rest: Partial<JudgeWeights>): JudgeWeights => ({ base: 0, features: nothing, keptFrom: 0.5, statedFrom: 0.8, ...rest });

test.each<[string, Feature[], number]>([
  ['nothing is known', [], 0.5],
  ['what speaks for it', ['acting-cue'], 0.88],
  ['what speaks against it', ['quoted'], 0.27],
  ['both', ['acting-cue', 'quoted'], 0.73],
])('log odds are summed: %s', (_, features, expected) => {
  expect(sureness(features, weights({ features: { ...nothing, 'acting-cue': 2, quoted: -1 } }))).toBeCloseTo(expected, 2);
});

const given = (own: JudgeWeights): unknown => {
  const [taken] = claimsOf('[Holm] <rejected> {a higher quota}.', { judge: makeJudge(own) }).at(-1)?.positions ?? [];
  return taken && [taken.stance, taken.certainty, taken.confidence];
};

test.each<[string, Partial<JudgeWeights>, unknown]>([
  ['sure enough to be shown as stated', { base: 3 }, ['oppose', 'stated', 0.95]],
  ['given, and not shown as stated', { base: 1 }, ['oppose', 'inferred', 0.73]],
  ['just kept', { base: 0 }, ['oppose', 'inferred', 0.5]],
  ['too likely wrong: not given, and never turned round', { base: -3 }, undefined],
])('a stance is %s', (_, own, expected) => {
  expect(given(weights(own))).toEqual(expected);
});

test('a side that was concluded stays so, however sure', () => {
  const lines = '[Holm] <backed> {a higher quota}.\n[Sund] <opposes> {the idea}.';
  const judge = makeJudge(weights({ base: 5 }));
  expect(claimsOf(lines, { judge }).map(({ positions }) => positions.map(({ certainty }) => certainty))).toEqual([
    ['stated'],
    ['inferred'],
  ]);
});

test('the committed judge asks more of what it shows as stated, and something can be', () => {
  const { keptFrom, statedFrom, base, features } = readJudgeWeights();
  expect(statedFrom).toBeGreaterThan(keptFrom);
  expect(statedFrom).toBeGreaterThan(0.5);
  expect(sureness(['acting-cue', 'matter-is-object', 'finite-verb'], { base, features })).toBeGreaterThan(statedFrom);
});
