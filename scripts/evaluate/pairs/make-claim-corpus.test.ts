import { describe, expect, test } from 'vitest';
import { actor } from '../../../src/schema/index.ts';
import type { ClaimSet, ShortClaim } from './claim-set.ts';
import { makeClaimCorpus, numberedClaimId } from './make-claim-corpus.ts';

test.each([
  [0, 'aaaaaaaaaa'],
  [1, 'aaaaaaaaab'],
  [31, 'aaaaaaaaa7'],
  [32, 'aaaaaaaaba'],
  [2 ** 50 - 1, '7777777777'],
])('the claim of number %d is %s', (number, id) => {
  expect(numberedClaimId(number)).toBe(id);
});

test('ten thousand claims have as many ids', () => {
  expect(new Set(Array.from({ length: 10_000 }, (_, n) => numberedClaimId(n))).size).toBe(10_000);
});

const short = (rest: Partial<ShortClaim> = {}): ShortClaim => ({
  actor: 'vane',
  said: '2026-03-03',
  published: '2026-03-04',
  outlet: 'gazette',
  form: 'direct',
  positions: {},
  content: 'Fares rise',
  source: 'Ada Vane',
  ...rest,
});
const setOf = (claims: Readonly<Record<string, ShortClaim>>, subject = 'Fares'): ClaimSet => ({
  subject,
  held: false,
  actors: [{ id: 'vane', name: 'Ada Vane', kind: 'person', speaksFor: [] }],
  positions: [{ id: 'rise', text: 'Fares rise' }],
  claims,
  pairs: [],
});
const onlyClaim = (rest: Partial<ShortClaim>) => makeClaimCorpus([setOf({ a: short(rest) })]).corpus.articles[0]?.claims[0];

describe('a short claim becomes one of the record', () => {
  test.each<[string, Partial<ShortClaim>, object]>([
    ['with its speaker', {}, { actors: [{ actor: 'vane' }], unresolved: [] }],
    ['with two', { actor: ['vane', 'cole'] }, { actors: [{ actor: 'vane' }, { actor: 'cole' }] }],
    ['of nobody known', { actor: '' }, { actors: [], unresolved: ['Ada Vane'] }],
    ['of nobody, as a list', { actor: [] }, { actors: [], unresolved: ['Ada Vane'] }],
    ['with its day', {}, { said: { date: '2026-03-03', basis: 'stated' } }],
    ['without a day', { said: '' }, { said: { date: '', basis: 'unknown' } }],
    ['with a stance', { positions: { rise: 'oppose' } }, { positions: [{ position: 'rise', stance: 'oppose' }] }],
    ['without a cue', {}, { cue: null }],
    ['with one', { cue: 'said' }, { cue: { exact: 'said' } }],
    ['by way of a medium', { via: 'River Wire' }, { via: [{ name: 'River Wire', kind: 'medium' }] }],
    [
      'with the words around it',
      { before: 'He said: ', after: ' soon.' },
      { evidence: { quote: { prefix: 'He said: ', suffix: ' soon.' } } },
    ],
    ['with offsets that count code points', { content: '😀 no' }, { content: [{ start: 200, end: 204 }] }],
  ])('%s', (_, rest, expected) => {
    expect(onlyClaim(rest)).toMatchObject(expected);
  });
});

test('each claim has an article of its own, but for one that names another’s', () => {
  const { corpus, ids } = makeClaimCorpus([setOf({ a: short(), b: short({ article: 'a' }), c: short() })]);
  expect(corpus.articles.map(({ id, claims }) => [id, claims.length])).toEqual([
    ['set-0-a', 2],
    ['set-0-c', 1],
  ]);
  expect([...ids.keys()]).toEqual(['0/a', '0/b', '0/c']);
  expect(new Set(ids.values()).size).toBe(3);
});

test('sets stay apart in their topics and articles, and share outlets', () => {
  const other: ClaimSet = { ...setOf({ a: short() }, 'Piers'), actors: [], positions: [{ id: 'keep', text: 'Piers are kept' }] };
  const { corpus } = makeClaimCorpus([setOf({ a: short() }), other]);
  expect(corpus.articles.map(({ id, claims }) => `${id} ${claims[0]?.topics}`)).toEqual(['set-0-a set-0', 'set-1-a set-1']);
  expect([corpus.outlets.length, corpus.topics.length, corpus.actors.length]).toEqual([1, 2, 1]);
});

test('a registry takes the place of the sets’ own actors', () => {
  const registry = [actor.parse({ id: 'cole', name: 'Bo Cole', kind: 'person', description: 'Skipper' })];
  expect(makeClaimCorpus([setOf({ a: short() })], registry).corpus.actors.map(({ id }) => id)).toEqual(['cole']);
});

test('no sets, an empty corpus', () => {
  const { corpus, ids } = makeClaimCorpus([]);
  expect([corpus.articles.length, ids.size]).toEqual([0, 0]);
});
