import { expect, test } from 'vitest';
import { actor } from '../../schema/index.ts';
import { rolesAt, spokenForAt } from './role-at.ts';

const minister = actor.parse({
  id: 'a',
  name: 'A',
  kind: 'person',
  description: 'a minister',
  roles: [
    { title: 'Mayor', to: '2019-12-31' },
    { title: 'Minister', from: '2020-03', to: '2024-05-06' },
    { title: 'Envoy', from: '2024-05-06' },
  ],
});

test.each([
  ['2018', ['Mayor']],
  ['2020-01-15', []],
  ['2020-03-01', ['Minister']],
  ['2024-05-06', ['Minister', 'Envoy']],
  ['2024', ['Minister', 'Envoy']],
  ['2026-02-03T10:00:00Z', ['Envoy']],
  ['', []],
])('at %j: %j', (date, titles) => {
  expect(rolesAt(minister, date)).toEqual(titles);
});

const speaker = actor.parse({
  id: 'b',
  name: 'B',
  kind: 'person',
  description: 'a speaker',
  speaksFor: [{ actor: 'town', to: '2024-05' }, { actor: 'county', from: '2024-05-15' }, { actor: 'league' }],
});

test.each([
  ['2023-01-01', ['town', 'league']],
  ['2024-05-20', ['town', 'county', 'league']],
  ['2024-05', ['town', 'county', 'league']],
  ['2026', ['county', 'league']],
  ['', []],
])('at %j B speaks for %j', (date, principals) => {
  expect(spokenForAt(speaker, date)).toEqual(principals);
});
