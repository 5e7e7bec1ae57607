import { expect, test } from 'vitest';
import { articleId, claim } from '../../../../src/schema/index.ts';
import { parseReview } from '../../1-seed/parse-review.ts';
import { fisheries } from '../source/fisheries.fixture.ts';
import { applyReview } from './apply-review.ts';
import { claimsOf } from './marked.fixture.ts';

const source = '“{The quota},” [Holm] <said> on Tuesday, “{must rise if the ports agree}.”\n“{Nobody asked us},” [the skippers] <said>.';
const text = source.replace(/[{}[\]<>]/g, '').replace('\n', ' ');
const claims = claimsOf(source);
const [first, second] = claims;
const article = { id: articleId.parse('a'), text };

/** Applies a review whose decisions are written as YAML; `FIRST` and `SECOND` stand for the ids of the claims. */
const review = (decisions: string) => {
  const yaml = `reviewer: "Ada Norde"\ndate: "2026-03-01"\nclaims:\n${decisions}`;
  const parsed = parseReview(yaml.replace('FIRST', first?.id ?? '').replace('SECOND', second?.id ?? ''), 'reviews/a.yaml', 'a');
  expect(parsed.issues).toEqual([]);
  if (!parsed.review) throw new Error('no review');
  return applyReview(article, claims, parsed.review, fisheries);
};

test('a confirmed claim says by whom, and stays as it was but for how its stance is known', () => {
  const { claims: reviewed, issues } = review('  FIRST: { decision: confirmed }');
  expect(issues).toEqual([]);
  expect(reviewed).toEqual([
    {
      ...first,
      positions: [{ ...first?.positions[0], certainty: 'confirmed' }],
      review: { decision: 'confirmed', reviewer: 'Ada Norde', date: '2026-03-01', reason: '', changes: [] },
    },
    second,
  ]);
});

test('a withdrawn claim is left out, and told of', () => {
  const { claims: reviewed, withdrawn, issues } = review('  SECOND: { decision: withdrawn, reason: "A joke.", reviewer: "Bo Lind" }');
  expect(issues).toEqual([]);
  expect(reviewed).toEqual([first]);
  expect(withdrawn).toEqual([{ id: second?.id, reviewer: 'Bo Lind', date: '2026-03-01', reason: 'A joke.' }]);
});

test.each([
  ['actors: [per-dahl]', { actors: [{ actor: 'per-dahl', rule: 'review' }], unresolved: [] }, ['speakers']],
  [
    'actors: [astrid-holm, per-dahl]',
    {
      actors: [
        { actor: 'astrid-holm', rule: 'surname' },
        { actor: 'per-dahl', rule: 'review' },
      ],
    },
    ['speakers'],
  ],
  ['actors: [], unresolved: ["the skippers"]', { actors: [], unresolved: ['the skippers'] }, ['speakers']],
  ['form: indirect', { form: 'indirect' }, ['form']],
  ['said: { date: "2026-01", basis: stated }', { said: { date: '2026-01', basis: 'stated', words: 'on Tuesday' } }, ['date', 'basis']],
  ['said: { date: "", basis: unknown }', { said: { date: '', basis: 'unknown', words: '' } }, ['date', 'basis']],
  ['via: [{ name: "A blog", kind: "post" }]', { via: [{ name: 'A blog', kind: 'post' }] }, ['via']],
  [
    'positions: [{ position: higher-quota, stance: oppose, words: "must rise" }]',
    {
      positions: [{ position: 'higher-quota', stance: 'oppose', certainty: 'confirmed', rule: 'review', words: 'must rise' }],
      topics: ['quota'],
    },
    ['stances'],
  ],
  ['positions: []', { positions: [] }, ['stances']],
  [
    'positions: [{ position: higher-quota, stance: conditional, words: "must", condition: "if the ports agree" }]',
    { positions: [{ position: 'higher-quota', stance: 'conditional', certainty: 'confirmed', rule: 'review', words: 'must' }] },
    [],
  ],
  ['topics: []', { topics: ['quota'] }, []],
])('a correction of %s', (correct, expected, fields) => {
  const { claims: reviewed, issues } = review(`  FIRST: { decision: corrected, reason: "Heard again.", correct: { ${correct} } }`);
  const [corrected] = reviewed;
  expect(corrected).toMatchObject(expected);
  expect(claim.parse(corrected)).toEqual(corrected);
  expect(corrected?.review?.changes.map(({ field }) => field)).toEqual(fields);
  expect(corrected?.review?.decision).toBe(fields.length === 0 ? 'confirmed' : 'corrected');
  expect(issues.map(({ code }) => code)).toEqual(fields.length === 0 ? ['nothing-to-correct'] : []);
  // Words, places and id are the article's.
  for (const key of ['id', 'source', 'cue', 'content', 'evidence', 'found'] as const) expect(corrected?.[key]).toEqual(first?.[key]);
});

test.each([
  ['form: indirect', 'form', 'direct', 'indirect'],
  ['actors: [per-dahl]', 'speakers', ['astrid-holm'], ['per-dahl']],
])('what was found and what is right is kept: %s', (correct, field, before, after) => {
  const { claims: reviewed } = review(`  FIRST: { decision: corrected, reason: "Heard again.", correct: { ${correct} } }`);
  expect(reviewed[0]?.review?.changes).toEqual([{ field, before, after }]);
});

test('the same correction of what is right by now is no error', () => {
  const { issues } = review('  FIRST: { decision: corrected, reason: "Heard again.", correct: { actors: [astrid-holm] } }');
  expect(issues).toMatchObject([{ severity: 'note', code: 'nothing-to-correct', line: 4, column: 3 }]);
});
