import { expect, test } from 'vitest';
import { actorId, type Certainty, type Stance } from '../../schema/index.ts';
import { type SampleClaim, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { showStands } from './shown-stand.ts';
import { standsOf } from './stands.ts';

const standsOfLavrov = (...gazette: SampleClaim[]) => {
  const record = recordOf(sampleCorpus({ gazette, herald: [] }));
  return showStands(record, standsOf(record.graphs, actorId.parse('lavrov')));
};
const said = (id: string, date: string, quote = `words of ${id}`): SampleClaim => ({
  id,
  quote,
  date,
  actors: ['lavrov'],
  takes: [['talk', 'oppose']],
  topics: ['talks'],
});

test('one claim is the proof, with nothing beside it', () => {
  const [stand, ...more] = standsOfLavrov(said('a', '2026-01-01'));
  expect(more).toEqual([]);
  expect(stand).toMatchObject({
    topic: { id: 'talks' },
    side: 'oppose',
    checked: false,
    note: 'from one unchecked claim',
    proofs: [{ claim: { id: 'aaaaaaaaaa' } }],
    othersWords: '',
    others: { cards: [] },
  });
  expect(stand?.history).toBeUndefined();
});

test('two dates make a history; claims of one date do not', () => {
  expect(standsOfLavrov(said('a', '2026-01-01'), said('b', '2026-02-01'))[0]?.history?.steps).toHaveLength(2);
  expect(standsOfLavrov(said('a', '2026-01-01'), said('b', '2026-01-01'))[0]?.history).toBeUndefined();
});

test.each([
  [2, 'One other claim', 'cards'],
  [3, '2 other claims', 'cards'],
  [13, '12 other claims', 'cards'],
  [14, '13 other claims', 'rows'],
])('of %i claims the others are %s, as %s', (count, words, form) => {
  const [stand] = standsOfLavrov(...Array.from({ length: count }, (_, at) => said(`${'abcdefghijklmn'[at]}`, '2026-01-01')));
  expect(stand?.othersWords).toBe(words);
  expect(Object.entries(stand?.others ?? {}).map(([key, list]) => [key, list.length])).toEqual([[form, count - 1]]);
});

const take = (id: string, date: string, ...[stance, certainty = 'stated']: [Stance, Certainty?]): SampleClaim => ({
  ...said(id, date),
  takes: [['talk', stance, certainty]],
});
test.each<[string, SampleClaim[], string, string[]]>([
  ['checked', [take('a', '2026-01-01', 'oppose', 'confirmed')], '', ['a']],
  [
    'two that agree',
    [take('a', '2026-01-01', 'oppose'), take('b', '2026-01-02', 'oppose')],
    'from 2 statements that agree, unchecked',
    ['b'],
  ],
  ['unclear twice', [take('a', '2026-01-01', 'unclear'), take('b', '2026-01-02', 'unclear')], 'from 2 statements, unchecked', ['b']],
  [
    'a move by two',
    [take('a', '2026-01-01', 'oppose'), take('b', '2026-01-02', 'support'), take('c', '2026-01-02', 'support')],
    'from 2 statements that agree, unchecked',
    ['b'],
  ],
  [
    'what differs, with one proof for each stance',
    [take('a', '2026-01-01', 'oppose'), take('b', '2026-01-01', 'support'), take('c', '2026-01-02', 'support')],
    'both for and against, so that the record takes no side: 1 claim opposes it and 2 claims support it',
    ['a', 'c'],
  ],
])('a side says what it rests on: %s', (_, claims, note, proofs) => {
  const [stand] = standsOfLavrov(...claims);
  expect([stand?.note, stand?.proofs.map(({ claim }) => claim.id[0])]).toEqual([note, proofs]);
});
