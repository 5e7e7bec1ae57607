import { expect, test } from 'vitest';
import { actorId } from '../../schema/index.ts';
import { type SampleClaim, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../pages/record.fixture.ts';
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
  expect(stand).toMatchObject({ topic: { id: 'talks' }, proof: { claim: { id: 'aaaaaaaaaa' } }, othersWords: '', others: { cards: [] } });
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
