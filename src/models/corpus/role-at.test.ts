import { expect, test } from 'vitest';
import { actor } from '../../schema/index.ts';
import { rolesAt } from './role-at.ts';

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
