import { describe, expect, test } from 'vitest';
import { type Claim, claim as claimSchema, modelReading, positionTaken } from '../../../../src/schema/index.ts';
import { claimsOf } from '../claim/marked.fixture.ts';
import { fisheries } from '../source/fisheries.fixture.ts';
import { applyReadings, mergeReading } from './apply-readings.ts';
import { listQuestions } from './make-question.ts';

const topics = fisheries.topics.map(({ topic }) => topic);
const claims = claimsOf('[Holm] <said> {the quota must rise}.\nThe talks went on. [Dahl] <said> {the quota was a matter for Oslo}.');
const [first, second] = claims;
const questions = claims.flatMap((claim) => listQuestions(claim, topics));

interface Given {
  claim?: Claim | undefined;
  position?: string;
  stance: string;
  words?: string;
  condition?: string;
  question?: string;
}

/** Applies readings that stand on lines 1, 2 ... of a file. */
const apply = (...given: readonly Given[]) => {
  const readings = given.map(({ claim = first, position = 'higher-quota', question, words = '', ...rest }, index) => {
    const asked = questions.find((one) => one.claim === claim?.id && one.position === position);
    const hash = question ?? asked?.hash ?? '0'.repeat(16);
    return { ...modelReading.parse({ claim: claim?.id, position, question: hash, model: 'pier-9b', words, ...rest }), line: index + 1 };
  });
  return applyReadings(claims, { file: 'seeds/readings/a.ndjson', article: 'a', readings }, topics);
};

describe('of what the program found and what a model read', () => {
  const found = (stance: string, certainty: string) =>
    positionTaken.parse({ position: 'higher-quota', stance, certainty, rule: 'need', words: 'must' });
  test.each([
    // What was not found, or only inferred, is as it was read.
    [undefined, 'none', undefined],
    [undefined, 'oppose', 'oppose, read'],
    [undefined, 'unclear', 'unclear, read'],
    [found('support', 'inferred'), 'support', 'support, read'],
    [found('support', 'inferred'), 'oppose', 'oppose, read'],
    [found('support', 'inferred'), 'neutral', 'neutral, read'],
    [found('support', 'inferred'), 'none', undefined],
    // What is stated stays where the same side is read.
    [found('support', 'stated'), 'support', 'support, stated'],
    [found('support', 'stated'), 'conditional', 'support, stated'],
    [found('conditional', 'stated'), 'support', 'conditional, stated'],
    [found('oppose', 'stated'), 'oppose', 'oppose, stated'],
    // A wrong side is worse than none.
    [found('support', 'stated'), 'oppose', 'unclear, read'],
    [found('oppose', 'stated'), 'conditional', 'unclear, read'],
    [found('oppose', 'stated'), 'neutral', 'unclear, read'],
    [found('support', 'stated'), 'unclear', 'unclear, read'],
    [found('support', 'stated'), 'none', 'unclear, read'],
    // What takes no side has none that could be wrong.
    [found('neutral', 'stated'), 'oppose', 'neutral, stated'],
    [found('unclear', 'stated'), 'support', 'unclear, stated'],
  ])('%j and %s', (program, stance, expected) => {
    const { line: _, ...reading } = { line: 1, ...modelReading.parse({ ...base, stance }) };
    const taken = mergeReading(program, reading);
    expect(taken && `${taken.stance}, ${taken.certainty}`).toBe(expected);
    if (taken) expect(positionTaken.parse(taken)).toEqual(taken);
    expect(taken?.reader).toBe(taken?.certainty === 'read' ? 'pier-9b' : undefined);
  });
  const base = { claim: 'aaaaaaaaaa', position: 'higher-quota', question: '0'.repeat(16), model: 'pier-9b', words: 'must' };
});

test('a reading adds a stance with its words and its reader, and sets nothing else', () => {
  const { claims: read, issues } = apply({ claim: second, stance: 'unclear', words: 'a matter for Oslo' });
  expect(issues).toEqual([]);
  expect(read[0]).toEqual(first);
  const taken = {
    position: 'higher-quota',
    stance: 'unclear',
    certainty: 'read',
    rule: 'reading',
    words: 'a matter for Oslo',
    reader: 'pier-9b',
  };
  expect(read[1]).toEqual({ ...second, positions: [taken] });
  expect(claimSchema.parse(read[1])).toEqual(read[1]);
});

test('stances stand in the order of the registry, whatever that of the readings', () => {
  const { claims: read } = apply(
    { claim: second, position: 'skippers-heard', stance: 'oppose', words: 'a matter for Oslo' },
    { claim: second, stance: 'oppose', words: 'a matter for Oslo' },
  );
  expect(read[1]?.positions.map(({ position }) => position)).toEqual(['higher-quota', 'skippers-heard']);
});

test.each<[string, Given, string, string]>([
  [
    'a claim that is not there',
    { claim: first && { ...first, id: claimSchema.shape.id.parse('aaaaaaaaaa') }, stance: 'oppose' },
    'unknown-claim',
    'error',
  ],
  ['a position that is not there', { position: 'higher-quotas', stance: 'oppose' }, 'unknown-position', 'error'],
  ['words that do not stand there', { stance: 'oppose', words: 'the quota must fall' }, 'not-in-the-text', 'error'],
  [
    'a condition that does not stand there',
    { stance: 'conditional', words: 'the quota', condition: 'if it snows' },
    'not-in-the-text',
    'error',
  ],
  ['no words', { stance: 'oppose', words: '' }, 'no-words', 'error'],
  [
    'a question that is asked otherwise by now',
    { stance: 'oppose', words: 'the quota', question: 'f'.repeat(16) },
    'stale-reading',
    'note',
  ],
  [
    'a position of a topic that the claim is not on',
    { position: 'port-aid', stance: 'oppose', words: 'the quota' },
    'stale-reading',
    'note',
  ],
])('%s: located, and not used', (_, given, code, severity) => {
  const { claims: read, issues } = apply({ claim: second, stance: 'none' }, given);
  expect(issues).toMatchObject([{ severity, code, file: 'seeds/readings/a.ndjson', line: 2, column: 1, hint: expect.any(String) }]);
  expect(read).toEqual(claims);
});

test('one note tells of all answers that are not used any more, and how to ask again', () => {
  const stale = { stance: 'oppose', words: 'the quota', question: 'f'.repeat(16) };
  const { issues } = apply(stale, { ...stale, claim: second });
  expect(issues).toMatchObject([
    { code: 'stale-reading', line: 1, message: expect.stringMatching(/^2 answers /), hint: expect.stringContaining('--article a') },
  ]);
});
