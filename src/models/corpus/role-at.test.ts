import { expect, test } from 'vitest';
import { actor } from '../../schema/index.ts';
import type { PlacedClaim } from './corpus.ts';
import { roleInWords, rolesAt, rolesIn, spokenForAt, spokenForIn } from './role-at.ts';
import { sampleArticle, sampleClaim } from './sample.fixture.ts';

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

const holder = actor.parse({
  id: 'c',
  name: 'C',
  kind: 'person',
  description: 'an office holder',
  roles: [
    { title: 'Mayor of Eastholm', words: ['Eastholm’s mayor'], from: '2010', to: '2019-12-31' },
    { title: 'Minister of Bridges', words: ['bridge minister'], from: '2020-01-01' },
  ],
  speaksFor: [
    { actor: 'eastholm', from: '2010', to: '2019-12-31' },
    { actor: 'westland', from: '2020-01-01' },
  ],
});

const from = (source: string, date: string, published: string): PlacedClaim => ({
  claim: {
    ...sampleClaim,
    source: { ...sampleClaim.source, exact: source },
    said: { date, basis: date ? 'stated' : 'unknown', words: '' },
  },
  article: { ...sampleArticle, published },
});

test.each([
  ['the date said counts first', from('C', '2018-05-01', '2026-02-04'), ['Mayor of Eastholm'], ['eastholm']],
  ['then the article’s', from('C', '', '2026-02-04'), ['Minister of Bridges'], ['westland']],
  ['the article’s date goes before the words', from('Eastholm’s mayor, C', '', '2026-02-04'), ['Minister of Bridges'], ['westland']],
  ['without either the words of the source', from('Eastholm’s Mayor, C', '', ''), ['Mayor of Eastholm'], ['eastholm']],
  ['a bare name tells nothing', from('C', '', ''), [], []],
])('%s', (_, placed, titles, principals) => {
  expect(rolesIn(holder, placed).map(({ title }) => title)).toEqual(titles);
  expect(spokenForIn(holder, placed)).toEqual(principals);
});

test.each([
  ['2019-12-31', '2026-03-01', 'then Mayor'],
  ['2019-12-31', '', 'then Mayor'],
  ['2026-12-31', '2026-03-01', 'Mayor'],
  [undefined, '2026-03-01', 'Mayor'],
])('an office until %j, on %j: %s', (to, day, words) => {
  expect(roleInWords({ title: 'Mayor', words: [], to }, day)).toBe(words);
});
