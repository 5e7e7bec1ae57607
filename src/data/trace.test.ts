import { expect, test } from 'vitest';
import { readAgain, trace } from './trace.ts';

const makeRecord = () => {
  const ada = { name: 'Ada', claims: [1, 2] };
  const corpus = { published: '2026', actors: [ada], actorById: new Map([['ada', ada]]) };
  return {
    corpus,
    urls: { actor: (id: string) => `/actors/${id}` },
    copies: () => ({ between: (first: string, second: string) => [first, second], all: 3 }),
    nearTo: (id: string) => [id],
    byNumber: new Map([[1, 'one']]),
    ask: (one: object) => one,
  };
};

const readsOf = (use: (record: ReturnType<typeof makeRecord>) => unknown): readonly unknown[] => {
  const { traced, reads } = trace(makeRecord(), ['urls']);
  use(traced);
  return [...reads].map((read) => JSON.parse(read));
};

test.each<[string, (record: ReturnType<typeof makeRecord>) => unknown, readonly unknown[]]>([
  ['an entry of a Map', ({ corpus }) => corpus.actorById.get('ada')?.claims, [['corpus', 'actorById', ['get', 'ada']]]],
  ['an entry that is not there', ({ corpus }) => corpus.actorById.get('bob'), [['corpus', 'actorById', ['get', 'bob']]]],
  ['whether there is an entry', ({ corpus }) => corpus.actorById.has('bob'), [['corpus', 'actorById', ['has', 'bob']]]],
  ['all of a Map', ({ corpus }) => [...corpus.actorById.values()], [['corpus', 'actorById']]],
  ['how many there are', ({ corpus }) => corpus.actorById.size, [['corpus', 'actorById']]],
  ['a list', ({ corpus }) => corpus.actors.map(({ name }) => name), [['corpus', 'actors']]],
  ['a text', ({ corpus }) => corpus.published, [['corpus', 'published']]],
  ['an answer', (record) => record.nearTo('a'), [[['nearTo', 'a']]]],
  ['an answer that is asked', (record) => record.copies().between('a', 'b'), [[['copies'], ['between', 'a', 'b']]]],
  ['what is the same for every build', ({ urls }) => urls.actor('ada'), []],
  ['an entry by its number', ({ byNumber }) => byNumber.get(1), [['byNumber', ['get', 1]]]],
  ['nothing', ({ corpus }) => corpus, []],
])('%s is noted', (_, use, reads) => {
  expect(readsOf(use)).toEqual(reads);
});

test('what is read is the very thing', () => {
  const record = makeRecord();
  const { traced } = trace(record, []);
  expect(traced.corpus.actorById.get('ada')).toBe(record.corpus.actors[0]);
  expect(traced.corpus.actors).toBe(record.corpus.actors);
});

test.each<[string, (record: ReturnType<typeof makeRecord>) => unknown]>([
  ['a question with an object', (record) => record.ask({})],
  ['a list of all that there is', (record) => ({ ...record })],
  ['a question with part of a number', ({ byNumber }) => byNumber.get(0.5)],
])('%s cannot be noted', (_, use) => {
  expect(() => readsOf(use)).toThrow();
});

test('what was read is read again of another record', () => {
  const record = makeRecord();
  record.corpus.actorById.set('ada', { name: 'Ada North', claims: [] });
  const again = (...steps: readonly unknown[]) => readAgain(record, JSON.stringify(steps));
  expect(again('corpus', 'actorById', ['get', 'ada'])).toEqual({ name: 'Ada North', claims: [] });
  expect(again(['copies'], ['between', 'a', 'b'])).toEqual(['a', 'b']);
  expect(() => again('corpse', 'actorById')).toThrow('nothing to read');
  expect(() => again(['askAll'])).toThrow('nothing to ask');
});
