import { expect, test } from 'vitest';
import { type SampleClaim, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { type ShownBand, showBands } from './shown-bands.ts';

const troopBands = (...gazette: SampleClaim[]): ShownBand[] => {
  const record = recordOf(sampleCorpus({ gazette, herald: [] }));
  return showBands(record, record.graphs.find(({ topic }) => topic.id === 'troops')?.bands ?? []);
};

test('actors are grouped by side, support first, each with the claim that proves it', () => {
  const [band] = troopBands(
    { id: 'a', actors: ['lavrov'], date: '2026-01-01', takes: [['troops-after-deal', 'oppose']] },
    {
      id: 'b',
      actors: ['zelensky'],
      takes: [
        ['troops-after-deal', 'support'],
        ['troops-now', 'oppose'],
      ],
    },
    { id: 'c', actors: ['lavrov'], date: '2026-02-01', takes: [['troops-after-deal', 'oppose']] },
  );
  expect(band?.sides.map(({ side, actors, proofs }) => [side, actors, ...proofs.map(({ card }) => card.claim.id)])).toEqual([
    ['support', '1 actor, from one unchecked claim', 'baaaaaaaaa'],
    ['oppose', '1 actor', 'caaaaaaaaa'],
  ]);
  expect(band?.sides[0]?.proofs[0]?.card.taken.map(({ position }) => position.id)).toEqual(['troops-after-deal']);
  expect(band?.sides[0]?.proofs[0]?.more).toEqual([]);
  expect(band?.sides[1]?.proofs[0]?.more).toEqual([{ actor: 'lavrov', words: 'Both claims of Sergey Lavrov on the position' }]);
});

test('actors who say it together share one card', () => {
  const [band] = troopBands({ id: 'a', actors: ['lavrov', 'zelensky'], takes: [['troops-after-deal', 'neutral']] });
  expect(band?.sides.map(({ actors, proofs, rest }) => [actors, proofs.length, rest.length])).toEqual([
    ['2 actors, each from one unchecked claim', 1, 0],
  ]);
});

test('an actor whose claims differ takes no side, and each stance has its proof', () => {
  const [band] = troopBands(
    { id: 'a', actors: ['lavrov'], date: '2026-01-01', takes: [['troops-after-deal', 'oppose']] },
    { id: 'b', actors: ['lavrov'], date: '2026-02-01', takes: [['troops-after-deal', 'support']] },
  );
  expect(band?.sides.map(({ side, actors, proofs }) => [side, actors, ...proofs.map(({ card }) => card.claim.id)])).toEqual([
    ['differs', '1 actor', 'aaaaaaaaaa', 'baaaaaaaaa'],
  ]);
  expect(band?.sides[0]?.proofs[0]?.more).toEqual([
    { actor: 'lavrov', words: 'Both claims of Sergey Lavrov on the position, which do not take the same side' },
  ]);
});

test('who stands elsewhere under the topic is silent here; who is not identified is listed', () => {
  const [after, now] = troopBands(
    { id: 'a', actors: ['lavrov'], takes: [['troops-after-deal', 'oppose']] },
    { id: 'b', source: 'A guest', takes: [['troops-now', 'support']] },
  );
  expect([after?.silent, after?.unresolved]).toEqual([[], []]);
  expect(now?.sides).toEqual([]);
  expect(now?.silent.map(({ id }) => id)).toEqual(['lavrov']);
  expect(now?.unresolved).toEqual([{ claim: 'baaaaaaaaa', words: 'A guest' }]);
});
