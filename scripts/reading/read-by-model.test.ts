import { expect, test } from 'vitest';
import { articleId, claimId, type ModelReading, positionId } from '../../src/schema/index.ts';
import type { Question } from '../pipeline/5-claim/readings/make-question.ts';
import type { Asked } from './ask-model.ts';
import type { ArticleQuestions } from './find-open-questions.ts';
import { type ReadingOptions, readByModel } from './read-by-model.ts';

const passage = 'The skipper wants the old pier to stay, if it is safe.';
const question = (position: string): Question => ({
  claim: claimId.parse('aaaaaaaaaa'),
  position: positionId.parse(position),
  hash: '0123456789abcdef',
  passage,
  messages: [],
});
const questions = (article: string, count: number, rest: Partial<ArticleQuestions> = {}): ArticleQuestions => ({
  article: articleId.parse(article),
  answered: [],
  outdated: 0,
  open: Array.from({ length: count }, (_, n) => question(`${article}-${n + 1}`)),
  ...rest,
});
const tokens = { asked: 100, answered: 10 };
const good: Asked = { answer: { stance: 'support', words: 'wants the old pier to stay' }, tokens };
const silent = (silence: Extract<Asked, { silence: unknown }>['silence']): Asked => ({ silence, tokens });

/** A run in which the n-th question gets the n-th reply, the last of them again and again. */
const run = async (articles: readonly ArticleQuestions[], replies: readonly Asked[], more: Partial<ReadingOptions> = {}) => {
  const asked: string[] = [];
  const written: [string, readonly ModelReading[]][] = [];
  const logged: string[] = [];
  const report = await readByModel(articles, {
    ask: async ({ position }) => {
      asked.push(position);
      return replies[Math.min(asked.length, replies.length) - 1] ?? good;
    },
    model: 'm',
    write: (article, readings) => written.push([article, [...readings]]),
    limit: Number.POSITIVE_INFINITY,
    signal: new AbortController().signal,
    log: (line) => logged.push(line),
    now: () => 0,
    ...more,
  }).catch((error: unknown) => String(error));
  return { report, asked, written, logged };
};

test.each<[string, number, readonly Asked[], Partial<ReadingOptions>, object]>([
  ['nothing to ask', 0, [], {}, { asked: 0, kept: 0, isStopped: false }],
  ['one good answer', 1, [good], {}, { asked: 1, kept: 1, isStopped: false }],
  ['as many as may be', 5, [good], { limit: 2 }, { asked: 2, kept: 2, isStopped: false }],
  ['none may be asked', 5, [good], { limit: 0 }, { asked: 0, kept: 0, isStopped: false }],
  ['stopped before it began', 5, [good], { signal: AbortSignal.abort() }, { asked: 0, kept: 0, isStopped: true }],
  ['stopped while it waits', 5, [good, 'stopped'], {}, { asked: 1, kept: 1, isStopped: true }],
  [
    'two silences, an answer, two silences',
    6,
    [silent('timed-out'), silent('timed-out'), good, silent('timed-out'), silent('server-error'), good],
    {},
    { asked: 6, kept: 2, isStopped: false },
  ],
  ['silences that are the model’s own', 4, [silent('declined')], {}, { asked: 4, kept: 0, isStopped: false }],
])('%s', async (_, open, replies, more, expected) => {
  expect((await run([questions('one', open)], replies, more)).report).toMatchObject(expected);
});

test.each<[string, Asked]>([
  ['wrong-fields', { answer: { stance: 'certain', words: 'the old pier' }, tokens }],
  ['no-words', { answer: { stance: 'support', words: ' ' }, tokens }],
  ['not-in-the-text', { answer: { stance: 'support', words: 'a new pier' }, tokens }],
  ['wrong-condition', { answer: { stance: 'conditional', words: 'wants the old pier to stay' }, tokens }],
  ['cut-off', silent('cut-off')],
  ['not-json', silent('not-json')],
  ['too-large', silent('too-large')],
])('what is left out is counted by why, and said: %s', async (why, reply) => {
  const { report, written, logged } = await run([questions('one', 2)], [reply, good]);
  expect(report).toMatchObject({ asked: 2, kept: 1, leftOut: new Map([[why, 1]]) });
  expect(logged).toContain(`one: left out aaaaaaaaaa one-1: ${why}`);
  expect(written).toHaveLength(1);
});

test.each(['timed-out', 'server-error', 'not-the-protocol'] as const)(
  'three in a row of %s end the run; what was answered stays',
  async (silence) => {
    const { report, asked, written } = await run([questions('one', 2), questions('two', 9)], [good, silent(silence)]);
    expect(String(report)).toContain(`3 questions in a row had no answer (${silence})`);
    expect(asked).toHaveLength(4);
    expect(written.map(([article]) => article)).toEqual(['one']);
  },
);

test('each answer is kept as soon as it is there, after those that still hold', async () => {
  const before = {
    claim: claimId.parse('bbbbbbbbbb'),
    position: positionId.parse('old'),
    question: '0123456789abcdef',
    model: 'n',
    stance: 'none',
    words: '',
    line: 4,
  } as const;
  const { written } = await run([questions('one', 2, { answered: [before] })], [good]);
  expect(written.map(([, readings]) => readings.map(({ position }) => position))).toEqual([
    ['old', 'one-1'],
    ['old', 'one-1', 'one-2'],
  ]);
  expect(written[0]?.[1][0]).not.toHaveProperty('line');
  expect(written[0]?.[1][1]).toEqual({
    claim: 'aaaaaaaaaa',
    position: 'one-1',
    question: '0123456789abcdef',
    model: 'm',
    stance: 'support',
    words: 'wants the old pier to stay',
  });
});

test('answers that hold no longer go, even where nothing is to be asked', async () => {
  const { written, asked } = await run([questions('one', 0, { outdated: 2 }), questions('two', 0)], []);
  expect(written).toEqual([['one', []]]);
  expect(asked).toEqual([]);
});

test('progress is told every ten questions and at the end of an article', async () => {
  const times = [0, 61_000, 65_000, 70_000];
  const { logged } = await run([questions('one', 12), questions('two', 0)], [good], { now: () => times.shift() ?? 0 });
  expect(logged).toEqual([
    'one: 10 of 12 questions, 10 kept, 0 left out; 1000 tokens asked, 100 answered; 61 s',
    'one: 12 of 12 questions, 12 kept, 0 left out; 1200 tokens asked, 120 answered; 65 s',
  ]);
  expect((await run([questions('one', 10)], [good])).logged).toHaveLength(1);
  expect((await run([questions('one', 1)], [good])).logged[0]).toContain('1 of 1 question,');
});
