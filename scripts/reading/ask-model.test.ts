import { afterEach, describe, expect, test } from 'vitest';
import { claimId, positionId } from '../../src/schema/index.ts';
import type { Question } from '../pipeline/5-claim/readings/make-question.ts';
import { makeModel } from './ask-model.ts';
import { completionOf, type Reply, send, startFakeModel } from './fake-model.fixture.ts';
import { largestAnswer } from './post-json.ts';

const shown = { before: '', after: '', speaker: 'Vane', statement: 'Fares rise', position: 'Fares rise' };
const question: Question = {
  claim: claimId.parse('aaaaaaaaaa'),
  position: positionId.parse('rise'),
  hash: '0123456789abcdef',
  passage: 'Fares rise',
  messages: [
    { role: 'system', content: 'Judge.' },
    { role: 'user', content: JSON.stringify(shown) },
  ],
};
const patience = { timeout: 20_000, pause: 1 };

let close = (): void => {};
afterEach(() => close());

/** Puts the question to a server that answers by `replies` in turn, the last again and again. */
const ask = async (replies: readonly Reply[], key?: string, signal = new AbortController().signal, times = 1) => {
  const server = await startFakeModel((_, time) => replies[Math.min(time, replies.length) - 1] ?? {});
  close = server.close;
  const model = makeModel({ url: server.url, model: 'm:1', shownModel: 'm:1', key }, patience);
  const results = [];
  for (let time = 0; time < times; time += 1) results.push(await model(question, signal));
  return { result: results.at(-1), got: server.got };
};
const choice = (rest: object): object => ({ choices: [rest], usage: { prompt_tokens: 100, completion_tokens: 10 } });
const used = { asked: 100, answered: 10 };
const none = { asked: 0, answered: 0 };

describe('what comes back is', () => {
  test.each<[string, Reply, object]>([
    ['an answer', { stance: 'none' }, { answer: { stance: 'none' }, tokens: used }],
    ['any JSON', send(200, completionOf('[1]')), { answer: [1], tokens: used }],
    ['words that are no JSON', send(200, completionOf('Fares rise.')), { silence: 'not-json', tokens: used }],
    ['no content', send(200, completionOf(null)), { silence: 'not-json', tokens: used }],
    ['a refusal', send(200, completionOf(null, { refusal: 'No.' })), { silence: 'declined', tokens: used }],
    ['an empty refusal is none', send(200, completionOf('{}', { refusal: '' })), { answer: {}, tokens: used }],
    ['cut off', send(200, choice({ finish_reason: 'length', message: { content: '{}' } })), { silence: 'cut-off', tokens: used }],
    ['without a count of tokens', send(200, { choices: [{ message: { content: '{}' } }] }), { answer: {}, tokens: none }],
    [
      'with counts that are none',
      send(200, { choices: [{ message: { content: '{}' } }], usage: { prompt_tokens: -1, completion_tokens: 'x' } }),
      { answer: {}, tokens: none },
    ],
    ['no choices', send(200, { choices: [] }), { silence: 'not-the-protocol', tokens: none }],
    ['another protocol', send(200, { response: '{}' }), { silence: 'not-the-protocol', tokens: none }],
    ['a page', send(200, '<!doctype html>'), { silence: 'not-the-protocol', tokens: none }],
    ['nothing', send(200, ''), { silence: 'not-the-protocol', tokens: none }],
    ['far too much', send(200, 'x'.repeat(largestAnswer + 1)), { silence: 'too-large', tokens: none }],
  ])('%s', async (_, reply, expected) => {
    const { result, got } = await ask([reply]);
    expect(result).toEqual(expected);
    expect(got).toHaveLength(1);
  });
});

describe('a server that fails', () => {
  test.each<[string, readonly Reply[], number, object]>([
    ['for ever', [send(500, '')], 3, { silence: 'server-error', tokens: none }],
    ['by being slow itself', [send(408, '')], 3, { silence: 'server-error', tokens: none }],
    ['once', [send(503, ''), {}], 2, { answer: {}, tokens: used }],
    ['by being busy twice', [send(429, ''), send(429, '', { 'retry-after': '0' }), {}], 3, { answer: {}, tokens: used }],
    [
      'and asks for a longer rest than we take',
      [send(503, '', { 'retry-after': '3600' }), {}],
      1,
      { silence: 'server-error', tokens: none },
    ],
    ['and asks for a rest that is none', [send(503, '', { 'retry-after': 'soon' }), {}], 2, { answer: {}, tokens: used }],
  ])('%s', async (_, replies, times, expected) => {
    const { result, got } = await ask(replies);
    expect(result).toEqual(expected);
    expect(got).toHaveLength(times);
  });
});

describe('the run ends where no question would be answered', () => {
  test.each<[string, Reply, string | undefined, string]>([
    ['no key', send(401, ''), undefined, 'refused does not let you in (401)\n  hint: give the key as ON_RECORD_MODEL_KEY'],
    ['a wrong key', send(403, ''), 'k-1', 'refused does not let you in (403)\n  hint: check ON_RECORD_MODEL_KEY'],
    ['a server that repeats the key', send(401, 'bad key k-1'), 'k-1', '(401): bad key …\n'],
    ['a server that repeats it in JSON', send(401, { error: { message: 'k-1\nis bad' } }), 'k-1', '(401): … is bad\n'],
    ['an error in one word', send(404, { error: 'gone' }), undefined, 'unknown-model has no model "m:1", or no chat there (404): gone\n'],
    ['busy for ever', send(429, ''), undefined, 'busy takes no more questions now (429)\n'],
    ['sent elsewhere', send(302, '', { location: 'http://127.0.0.1:1/' }), 'k-1', 'moved sends on to another address (302)\n'],
    [
      'a question that is not taken',
      send(422, 'no\u001b[31m schema'),
      undefined,
      'not-accepted does not accept the question (422): no\\u{1b}[31m schema\n',
    ],
    ['a long complaint is cut', send(400, 'x'.repeat(999)), undefined, `(400): ${'x'.repeat(199)}…\n`],
  ])('%s', async (_, reply, key, message) => {
    await expect(ask([reply], key)).rejects.toThrow(message);
  });
});

test.each([
  ['k-1', 'Bearer k-1'],
  [undefined, undefined],
])('with the key %j the server is told %j, the model by its name and the schema to keep to', async (key, authorization) => {
  const { got } = await ask([{}], key);
  expect(got[0]).toMatchObject({ authorization, path: '/v1/chat/completions', shown, body: { model: 'm:1', temperature: 0 } });
});

test('a model that takes no temperature is asked without one, from then on', async () => {
  const { result, got } = await ask([send(400, 'temperature is not supported'), {}], undefined, undefined, 2);
  expect(result).toEqual({ answer: {}, tokens: used });
  expect(got.map(({ body }) => body.temperature)).toEqual([0, undefined, undefined]);
});

test('what was stopped is not asked', async () => {
  const { result, got } = await ask([{}], undefined, AbortSignal.abort());
  expect([result, got.length]).toEqual(['stopped', 0]);
});
