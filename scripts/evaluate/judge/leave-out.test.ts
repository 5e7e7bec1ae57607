import { expect, test } from 'vitest';
import type { Feature } from '../../pipeline/5-claim/judge/to-features.ts';
import type { Kind, LabelledStance } from './collect-stances.ts';
import { findKeptFrom, findStatedFrom, type LeftOut, leaveOut, logLoss, ranking, rightOf, toBins } from './leave-out.ts';
import { trainJudge } from './train-judge.ts';

const stance = (dispute: string, isRight: boolean, features: Feature[] = [], kind: Kind = 'new'): LabelledStance => ({
  dispute,
  kind,
  stance: 'support',
  isStated: true,
  features,
  isRight,
});
const judged = (confidence: number, isRight: boolean, rest: Partial<LeftOut> = {}): LeftOut => ({
  ...stance('a', isRight),
  confidence,
  ...rest,
});
const some = (count: number, make: () => LeftOut): LeftOut[] => Array.from({ length: count }, make);

test('a dispute is judged by all others and by nothing of its own', () => {
  // In each dispute but "odd" a quotation is wrong.
  const others = ['a', 'b', 'c'].flatMap((dispute) => [
    ...Array.from({ length: 6 }, () => stance(dispute, true)),
    ...Array.from({ length: 6 }, () => stance(dispute, false, ['quoted'])),
  ]);
  const odd = Array.from({ length: 30 }, () => stance('odd', true, ['quoted']));
  const left = leaveOut([...others, ...odd]).filter(({ dispute }) => dispute === 'odd');
  expect(left).toHaveLength(30);
  expect(Math.max(...left.map(({ confidence }) => confidence))).toBeLessThan(0.4);
});

test('what a seen text adds is left behind', () => {
  const texts = [
    ...Array.from({ length: 40 }, () => stance('a', true, [], 'seen-statement')),
    ...Array.from({ length: 10 }, () => stance('b', true)),
    ...Array.from({ length: 10 }, () => stance('b', false)),
  ];
  expect(trainJudge(texts).base).toBeLessThan(0.5);
  expect(trainJudge(texts.map((one) => ({ ...one, kind: 'new' as const }))).base).toBeGreaterThan(1);
});

test('the same stances give the same weights, and a feature that is not used has none', () => {
  const texts = [stance('a', true, ['quoted']), stance('a', false), stance('b', true)];
  expect(trainJudge(texts)).toEqual(trainJudge(texts));
  expect(trainJudge(texts, ['anaphor']).features.quoted).toBe(0);
});

test('figures of a judge', () => {
  const own = [judged(0.9, true), judged(0.6, false), judged(0.6, true), judged(0.2, false)];
  expect(rightOf(own)).toEqual({ hits: 2, of: 4 });
  expect(ranking(own)).toBeCloseTo(3.5 / 4);
  expect(logLoss(own)).toBeCloseTo(-(Math.log(0.9) + Math.log(0.4) + Math.log(0.6) + Math.log(0.8)) / 4);
});

test('bins hold each stance once', () => {
  const own = [judged(0.1, false), judged(0.49, true), judged(0.5, true), judged(0.79, false), judged(0.8, true), judged(1, true)];
  expect(toBins(own).map(({ from, right: { hits, of } }) => [from, hits, of])).toEqual([
    [0, 1, 2],
    [0.5, 1, 1],
    [0.6, 0, 0],
    [0.7, 0, 1],
    [0.8, 2, 2],
  ]);
  expect(toBins(own)[0]?.promised).toBeCloseTo(0.295);
});

test.each<[string, LeftOut[], number]>([
  ['nine of ten are right', [...some(9, () => judged(0.8, true)), judged(0.8, false), judged(0.6, false)], 0.61],
  ['all are right', some(3, () => judged(0.4, true)), 0],
  ['none is', some(3, () => judged(0.4, false)), 1],
  ['what no row saw outright does not count', [judged(0.9, true), judged(0.95, false, { isStated: false })], 0],
  ['nor do statements that were seen', [judged(0.9, false), ...some(20, () => judged(0.9, true, { kind: 'seen-statement' }))], 1],
])('the bound for what is shown as stated: %s', (_, own, expected) => {
  expect(findStatedFrom(own)).toBe(expected);
});

test.each<[string, LeftOut[], number, number]>([
  ['all, where few are wrong', [...some(8, () => judged(0.4, true)), judged(0.4, false)], 10, 0],
  ['not what is mostly wrong', [...some(8, () => judged(0.8, true)), ...some(6, () => judged(0.3, false)), judged(0.3, true)], 10, 0.31],
  [
    'even what is often wrong, where little is given',
    [judged(0.8, true), ...some(10, () => judged(0.3, true)), ...some(5, () => judged(0.3, false))],
    40,
    0,
  ],
])('what is worth giving: %s', (_, own, standing, expected) => {
  expect(findKeptFrom(own, new Map([['new', standing]]))).toBe(expected);
});
