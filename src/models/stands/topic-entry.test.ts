import { expect, test } from 'vitest';
import { sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { toTopicEntry } from './topic-entry.ts';

test('sides run from oppose to support, and actors are counted once', () => {
  const record = recordOf(
    sampleCorpus({
      gazette: [
        { id: 'a', actors: ['zelensky', 'ukraine'], date: '2026-01-01', takes: [['troops-now', 'support']] },
        { id: 'b', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
      ],
      herald: [{ id: 'c', actors: ['lavrov'], takes: [['troops-now', 'oppose']] }],
    }),
  );
  const [, entry] = record.graphs.map((graph) => toTopicEntry(record, graph));
  expect(entry?.strips.map(({ position, parts, actors }) => [position.id, actors, parts])).toEqual([
    ['troops-after-deal', 0, []],
    [
      'troops-now',
      3,
      [
        { side: 'oppose', actors: 1, checked: 0 },
        { side: 'support', actors: 2, checked: 0 },
      ],
    ],
  ]);
  expect(entry?.newest?.claim.id).toBe('aaaaaaaaaa');
  expect(entry?.counts).toBe('3 claims in 2 articles');
});

test('nothing said, nothing newest', () => {
  const record = recordOf(sampleCorpus({ gazette: [{ id: 'a', actors: ['lavrov'] }], herald: [] }));
  const [talks, troops] = record.graphs.map((graph) => toTopicEntry(record, graph));
  expect([talks?.counts, talks?.newest]).toEqual(['0 claims in 0 articles', undefined]);
  // A claim without a date is counted and is not the newest.
  expect([troops?.counts, troops?.newest]).toEqual(['1 claim in 1 article', undefined]);
});
