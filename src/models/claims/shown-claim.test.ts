import { expect, test } from 'vitest';
import { positionId } from '../../schema/index.ts';
import { at } from '../corpus/look-up.ts';
import { type SampleClaim, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { showClaim } from './shown-claim.ts';

const quote = 'the harbour stays closed until the last mine is out of the water';
const said = (id: string): SampleClaim => ({
  id,
  actors: ['lavrov'],
  quote,
  date: '2026-02-03',
  takes: [
    ['troops-now', 'oppose'],
    ['talk', 'support'],
  ],
});

test('a card names the other outlets of the statement, and not its own', () => {
  const record = recordOf(sampleCorpus({ gazette: [said('one'), said('two')], herald: [said('three')] }));
  const cards = record.corpus.claims.map((placed) => showClaim(record, placed));
  expect(cards.map(({ outlet, alsoBy }) => [outlet.name, alsoBy])).toEqual([
    ['The Gazette', 'The Herald'],
    ['The Gazette', 'The Herald'],
    ['The Herald', 'The Gazette'],
  ]);
});

test('a claim of one outlet alone names none', () => {
  const record = recordOf(sampleCorpus({ gazette: [said('one')], herald: [] }));
  expect(showClaim(record, at(record.corpus.claims, 0)).alsoBy).toBe('');
});

test.each([
  [undefined, ['troops-now', 'talk']],
  ['talk', ['talk']],
  ['troops-after-deal', []],
])('on position %s the card shows the stances on %j', (position, shown) => {
  const record = recordOf(sampleCorpus({ gazette: [said('one')], herald: [] }));
  const card = showClaim(record, at(record.corpus.claims, 0), position === undefined ? undefined : positionId.parse(position));
  expect(card.taken.map((taken) => taken.position.id)).toEqual(shown);
});
