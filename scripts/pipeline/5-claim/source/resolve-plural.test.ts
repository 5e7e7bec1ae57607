import { expect, test } from 'vitest';
import { actor } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { claimsOf } from '../claim/marked.fixture.ts';
import { fisheries } from './fisheries.fixture.ts';

const person = (id: string, name: string, title: string, words: string, from: string, to?: string) =>
  actor.parse({ id, name, kind: 'person', description: title, roles: [{ title, words: [words], from, ...(to ? { to } : {}) }] });

/** Two states with their foreign ministers, one with a finance minister too, and two harbours. */
const registry: Registry = {
  ...fisheries,
  actors: [
    ...fisheries.actors.filter(({ kind }) => kind === 'state'),
    person('liv-moe', 'Liv Moe', 'Foreign Minister of Norway', 'the foreign minister', '2024-01-01'),
    person('per-aas', 'Per Aas', 'Finance Minister of Norway', 'the finance minister', '2024-01-01'),
    person('ola-vik', 'Ola Vik', 'Foreign Minister of Norway', 'the foreign minister', '2019-01-01', '2023-12-31'),
    person('eva-lund', 'Eva Lund', 'Foreign Minister of Sweden', 'the foreign minister', '2022-01-01'),
    actor.parse({ id: 'north-harbour', name: 'North Harbour', kind: 'group', description: 'A harbour.' }),
    actor.parse({ id: 'south-harbour', name: 'South Harbour', kind: 'group', description: 'A harbour.' }),
  ],
};

const who = (lines: string, published?: string): string => {
  const claim = claimsOf(lines, { registry, ...(published ? { published } : {}) }).at(-1);
  return [...(claim?.actors.map(({ actor: id }) => id) ?? []), ...(claim?.unresolved.map((words) => `(${words})`) ?? [])].join(' ');
};

test.each([
  ['both of two bodies', '[Both harbours] <rejected> {the plan}.', 'north-harbour south-harbour'],
  ['the two', '[The two harbours] <rejected> {the plan}.', 'north-harbour south-harbour'],
  ['one office of two states', '[The foreign ministers of Norway and Sweden] <rejected> {the plan}.', 'liv-moe eva-lund'],
  ['two offices of one state', '[The Norwegian foreign minister and the Norwegian finance minister] <said> {it rains}.', 'liv-moe per-aas'],
  ['named behind what they share', '[The foreign ministers, Liv Moe and Eva Lund,] <said> {it rains}.', 'liv-moe eva-lund'],
  ['the one minister named', 'Liv Moe came. [The minister] <said> {it rains}.', 'liv-moe'],
  ['a demonym and an office', '[Sweden’s foreign minister] <said> {it rains}.', 'eva-lund'],
  ['a capital', '[Stockholm] <rejected> {the plan}.', 'sweden'],
])('%s', (_, lines, expected) => {
  expect(who(lines)).toBe(expected);
});

test.each([
  ['the minister of two', 'Liv Moe came. Per Aas came. [The minister] <said> {it rains}.', '(The minister)'],
  ['two of what there are no two', '[Both ministers] <said> {it rains}.', '(Both ministers)'],
  ['two of an unknown number', '[Two harbours] <rejected> {the plan}.', '(Two harbours)'],
  [
    'one of two offices unknown',
    '[The foreign ministers of Norway and Denmark] <said> {it rains}.',
    '(The foreign ministers of Norway and Denmark)',
  ],
  [
    'another office of two states',
    '[The trade ministers of Norway and Sweden] <said> {it rains}.',
    '(The trade ministers of Norway and Sweden)',
  ],
  ['inhabitants', '[Swedes] <rejected> {the plan}.', '(Swedes)'],
  ['a part of a group', '[Some harbours] <rejected> {the plan}.', '(Some harbours)'],
])('not: %s', (_, lines, expected) => {
  expect(who(lines)).toBe(expected);
});

test.each([
  ['2025-03-01', 'liv-moe eva-lund'],
  ['2022-06-01', 'ola-vik eva-lund'],
  ['2020-06-01', '(The foreign ministers of Norway and Sweden)'],
])('offices are held at a date: %s', (published, expected) => {
  expect(who('[The foreign ministers of Norway and Sweden] <rejected> {the plan}.', published)).toBe(expected);
});
