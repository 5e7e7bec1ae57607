import { expect, test } from 'vitest';
import { makeClaim } from '../../../src/models/corpus/sample.fixture.ts';
import { actorId, type Claim, positionTaken } from '../../../src/schema/index.ts';
import { pressGold, standingStances } from './press-gold.ts';
import { scorePress, scoreSides } from './score-press.ts';

const text = 'Ada North said the bridge must be built. Ben Hale said nobody needs it. The river rose, ferrymen said.';
const taken = (stance: string, certainty = 'stated') =>
  positionTaken.parse({ position: 'build-bridge', stance, certainty, rule: 'sample-rule', words: '' });
const claimOf = (id: string, source: string, content: string, stance?: string): Claim =>
  makeClaim(
    id,
    { text, source, cue: 'said', content: [content] },
    { actors: [{ actor: 'ada-north', rule: 'full-name' }], positions: stance === undefined ? [] : [taken(stance)] },
  );
const right = claimOf('aaaaaaaaaa', 'Ada North', 'the bridge must be built', 'support');
const contrary = claimOf('bbbbbbbbbb', 'Ada North', 'the bridge must be built', 'oppose');
const regained = claimOf('cccccccccc', 'ferrymen', 'The river rose', 'oppose');
const unjudged = claimOf('dddddddddd', 'Ben Hale', 'nobody needs it', 'oppose');

const doubted = (claim: Claim): Claim => ({ ...claim, found: { ...claim.found, confidence: 0.5 } });

const verdict = (rest: object = {}) => ({ attribution: true, actor: true, stance_wrong: [], stance_should: [], ...rest });
const gold = (rest: object = {}) =>
  pressGold.parse({
    one: {
      claims: [
        { content: ['the bridge must be built'], actors: ['ada-north'], positions: [['build-bridge', 'support']], verdict: verdict(rest) },
      ],
      missed: ['The river rose, ferrymen said'],
    },
  });

test.each<[string, object, [string, string][]]>([
  ['what was given and is right', {}, [['build-bridge', 'support']]],
  ['what was given and is wrong', { stance_wrong: ['build-bridge'] }, []],
  [
    'what should have been given',
    { stance_wrong: ['build-bridge'], stance_should: [['build-bridge', 'oppose']] },
    [['build-bridge', 'oppose']],
  ],
  ['nothing where nobody says it', { attribution: false }, []],
])('what stands of a judged claim: %s', (_, rest, expected) => {
  expect(Object.values(gold(rest)).flatMap(({ claims }) => claims.flatMap((claim) => [...standingStances(claim)]))).toEqual(expected);
});

test.each<[string, Claim[], object]>([
  [
    'a right claim, and one that was missed before',
    [right, regained],
    { found: { hits: 2, of: 2 }, right: { hits: 2, of: 2 }, actors: { hits: 1, of: 1 }, stancePrecision: { hits: 1, of: 2 }, inverted: 0 },
  ],
  [
    'the contrary side is told apart',
    [contrary],
    { found: { hits: 1, of: 2 }, stancePrecision: { hits: 0, of: 1 }, stanceRecall: { hits: 0, of: 1 }, inverted: 1 },
  ],
  [
    'what nobody judged gives no right side',
    [unjudged],
    { found: { hits: 0, of: 2 }, right: { hits: 0, of: 0 }, stancePrecision: { hits: 0, of: 1 }, statedWrong: { hits: 1, of: 1 } },
  ],
  ['nothing is found', [], { found: { hits: 0, of: 2 }, stancePrecision: { hits: 0, of: 0 }, stanceRecall: { hits: 0, of: 1 } }],
])('%s', (_, claims, expected) => {
  expect(scorePress(gold(), () => claims)).toMatchObject(expected);
});

test('a claim of nobody is no find, and its actor is not judged', () => {
  expect(scorePress(gold({ attribution: false }), () => [right])).toMatchObject({
    found: { hits: 0, of: 1 },
    right: { hits: 0, of: 1 },
    actors: { hits: 0, of: 0 },
  });
});

test.each<[string, object, Claim, object]>([
  ['a right one without a mark', {}, right, { unmarkedWrong: { hits: 0, of: 1 }, rightMarked: { hits: 0, of: 1 } }],
  ['a right one with a mark', {}, doubted(right), { unmarkedWrong: { hits: 0, of: 0 }, rightMarked: { hits: 1, of: 1 } }],
  ['one that nobody said', { attribution: false }, right, { unmarkedWrong: { hits: 1, of: 1 }, rightMarked: { hits: 0, of: 0 } }],
  [
    'one that nobody said, with a mark',
    { attribution: false },
    doubted(right),
    { unmarkedWrong: { hits: 0, of: 0 }, rightMarked: { hits: 0, of: 0 } },
  ],
  [
    'one of another',
    {},
    { ...right, actors: [{ actor: actorId.parse('ben-hale'), rule: 'pronoun' }] },
    { unmarkedWrong: { hits: 1, of: 1 } },
  ],
  ['one of nobody known', {}, { ...right, actors: [] }, { unmarkedWrong: { hits: 0, of: 0 }, rightMarked: { hits: 0, of: 0 } }],
  ['the wrong actor of then', { actor: false }, right, { unmarkedWrong: { hits: 1, of: 1 } }],
  [
    'another than the wrong actor of then',
    { actor: false },
    { ...right, actors: [{ actor: actorId.parse('ben-hale'), rule: 'alias' }] },
    { unmarkedWrong: { hits: 0, of: 0 } },
  ],
])('what a mark is worth: %s', (_, rest, claim, expected) => {
  expect(scorePress(gold(rest), () => [claim])).toMatchObject(expected);
});

test('only sides are counted, and only stated ones as stated', () => {
  const standing = new Map([['build-bridge', 'support']]);
  const claims = [taken('unclear'), taken('neutral'), taken('support', 'inferred'), taken('conditional')].map((one) => ({
    positions: [one],
    standing,
  }));
  expect(scoreSides(claims, 4)).toMatchObject({
    stancePrecision: { hits: 1, of: 2 },
    stanceRecall: { hits: 1, of: 4 },
    inverted: 0,
    statedWrong: { hits: 1, of: 1 },
  });
});
