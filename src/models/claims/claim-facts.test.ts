import { expect, test } from 'vitest';
import type { Claim } from '../../schema/index.ts';
import { sampleArticle, sampleClaim, sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { makeClaimCard } from './claim-card.ts';
import { type ClaimFacts, claimFacts } from './claim-facts.ts';

const record = recordOf(sampleCorpus());
const factsOf = (claim: Claim): ClaimFacts => claimFacts(record, makeClaimCard(record.corpus, { claim, article: sampleArticle }));
const unidentified = sampleArticle.claims.find(({ unresolved }) => unresolved.length > 0) ?? sampleClaim;

test('each fact of a claim has its reason', () => {
  expect(factsOf(sampleClaim)).toMatchObject({
    speakers: [{ actor: 'ada-north', text: 'Ada North', why: expect.stringMatching(/^the article says “Ada North”: /) }],
    unresolved: [],
    said: { text: '3 February 2026', why: 'stated in the article' },
    stances: [
      { stance: 'support', topic: 'bridge', text: 'The bridge is built', condition: '', why: expect.stringMatching(/, in “said”$/) },
    ],
    reasons: [],
    topics: [{ id: 'bridge' }],
    form: { why: 'the article’s cue is “said”' },
    sure: { text: 'Speaker reliably identified' },
    via: [],
  });
});

test('what is not known is said, and no reader is named who did not look', () => {
  const facts = factsOf(unidentified);
  expect(facts).toMatchObject({
    speakers: [],
    unresolved: [{ text: '“An official”', why: expect.stringMatching(/^not identified/) }],
    said: { text: 'said by 4 February 2026' },
    stances: [],
    via: [{ outlet: 'river-wire', text: 'River Wire', why: 'the article itself cites it' }],
  });
  expect(facts).not.toHaveProperty('review');
});

test.each<[string, Partial<Claim>, Partial<ClaimFacts>]>([
  [
    'a doubtful find',
    { found: { rule: 'sample-rule', confidence: 0.2 } },
    { sure: { text: 'Speaker perhaps misread', why: expect.any(String) } },
  ],
  ['words without a cue', { cue: null }, { form: expect.objectContaining({ why: 'the article has no word such as “said” here' }) }],
  [
    'a post',
    { via: [{ name: 'A network', kind: 'post' }] },
    { via: [{ text: 'A network', outlet: undefined, why: 'a post that the article shows' }] },
  ],
])('%s', (_, change, expected) => {
  expect(factsOf({ ...sampleClaim, ...change })).toMatchObject(expected);
});

test('a condition stands beside its stance', () => {
  const [position] = sampleClaim.positions;
  if (!position) throw new Error('the sample takes a stance');
  const positions = [{ ...position, stance: 'conditional' as const, condition: 'if money comes' }];
  expect(factsOf({ ...sampleClaim, positions }).stances).toMatchObject([{ stance: 'conditional', condition: 'if money comes' }]);
});

test.each<[string, Partial<Claim['positions'][number]>, Partial<ClaimFacts['stances'][number]>]>([
  ['unchecked, and how sure', { confidence: 0.84 }, { checked: false, confidence: '84 in 100 such stances are right' }],
  [
    'inferred, nothing measured',
    { certainty: 'inferred' },
    { checked: false, confidence: '', why: expect.stringMatching(/^inferred, not checked: /) },
  ],
  ['confirmed', { certainty: 'confirmed' }, { checked: true, confidence: '', why: expect.stringMatching(/^confirmed by an editor: /) }],
])('a stance says how it is known, apart from the attribution: %s', (_, change, expected) => {
  const [position] = sampleClaim.positions;
  if (!position) throw new Error('the sample takes a stance');
  const facts = factsOf({ ...sampleClaim, positions: [{ ...position, ...change }] });
  expect(facts.stances).toMatchObject([expected]);
  expect(facts.sure.text).toBe('Speaker reliably identified');
});

test('a review says who decided what, with names in place of ids', () => {
  const review: Claim['review'] = {
    decision: 'corrected',
    reviewer: 'Cy Quill',
    date: '2026-03-05',
    reason: 'She was quoted.',
    changes: [{ field: 'speakers', before: ['town'], after: ['ada-north'] }],
  };
  expect(factsOf({ ...sampleClaim, review })).toMatchObject({
    sure: { text: 'Checked by a person' },
    review: {
      line: 'corrected by Cy Quill on 5 March 2026: She was quoted.',
      changes: ['speaker: Ada North (the program had found: The Town)'],
    },
  });
});

test('a reason in the words is shown as it stands there', () => {
  const content = [{ exact: 'the bridge must wait because the river is high', start: 0, end: 46 }];
  expect(factsOf({ ...sampleClaim, content }).reasons).toEqual(['because the river is high']);
});
