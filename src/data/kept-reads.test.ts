import { expect, test } from 'vitest';
import type { Kept } from './kept.ts';
import { makeKeptReads } from './kept-reads.ts';
import { trace } from './trace.ts';

const makeRecord = () => ({
  actorById: new Map([
    ['ada', { name: 'Ada' }],
    ['bob', { name: 'Bob' }],
  ]),
  actors: ['ada', 'bob'],
  nameOf: (id: string): string => {
    if (id === 'gone') throw new Error('unknown actor');
    return id;
  },
  makeAny: () => new Date(0),
});
type Sample = ReturnType<typeof makeRecord>;

const memory = (): Kept => {
  const kept = new Map<string, Uint8Array>();
  return { find: (key) => kept.get(key), keep: (key, bytes) => kept.set(key, bytes) };
};

const make = (kept: Kept, use: (record: Sample) => unknown, key = 'key', given: unknown = ['x']): void => {
  const record = makeRecord();
  const { traced, reads } = trace(record, []);
  use(traced);
  makeKeptReads(kept, record).note('/page', given, reads, key);
};

const useAda = ({ actorById, nameOf }: Sample) => [actorById.get('ada'), actorById.get('carl'), nameOf('ada')];

test.each<[string, (record: Sample) => unknown, string | undefined]>([
  ['nothing', () => {}, 'key'],
  ['what was not read', ({ actorById }) => actorById.set('bob', { name: 'Robert' }), 'key'],
  ['what was read', ({ actorById }) => actorById.set('ada', { name: 'Ada North' }), undefined],
  ['what was not there', ({ actorById }) => actorById.set('carl', { name: 'Carl' }), undefined],
  ['what was there', ({ actorById }) => actorById.delete('ada'), undefined],
  ['an answer', (record) => Object.assign(record, { nameOf: () => 'another' }), undefined],
  ['an answer that fails now', (record) => Object.assign(record, { nameOf: () => record.nameOf('gone') }), undefined],
])('after a change of %s', (_, change, expected) => {
  const kept = memory();
  make(kept, useAda);
  const record = makeRecord();
  change(record);
  expect(makeKeptReads(kept, record).findKey('/page', ['x'])).toBe(expected);
});

test('a page of another name, or given something else, is another page', () => {
  const kept = memory();
  make(kept, useAda);
  const reads = makeKeptReads(kept, makeRecord());
  expect(reads.findKey('/other', ['x'])).toBeUndefined();
  expect(reads.findKey('/page', ['y'])).toBeUndefined();
});

test('what was noted last counts', () => {
  const kept = memory();
  make(kept, useAda);
  make(kept, ({ actors }) => actors.length, 'newer');
  expect(makeKeptReads(kept, makeRecord()).findKey('/page', ['x'])).toBe('newer');
});

test('what cannot be told apart stops the build', () => {
  expect(() => make(memory(), (record) => record.makeAny())).toThrow('not known');
});
