import { expect, test } from 'vitest';
import { positionId } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { cardsPage } from './cards-page.ts';

const record = recordOf(
  sampleCorpus({
    gazette: [
      { id: 'old', actors: ['lavrov'], date: '2025-12-01', takes: [['talk', 'support']], topics: ['talks'] },
      {
        id: 'new',
        actors: ['zelensky'],
        date: '2026-01-01',
        takes: [
          ['troops-now', 'oppose'],
          ['talk', 'oppose'],
        ],
        topics: ['talks', 'troops'],
      },
      { id: 'silent', actors: ['ukraine'], date: '2026-01-02', topics: ['talks'] },
    ],
    herald: [],
  }),
);

test.each([
  [
    'talk',
    [
      ['Volodymyr Zelensky', 'talk'],
      ['Sergey Lavrov', 'talk'],
    ],
  ],
  ['troops-now', [['Volodymyr Zelensky', 'troops-now']]],
  ['troops-after-deal', []],
])('the cards on %s, the newest first, each with that stance alone', (id, cards) => {
  const page = cardsPage(record, positionId.parse(id));
  expect(page.cards.map(({ names, taken }) => [names, ...taken.map(({ position }) => position.id)])).toEqual(cards);
});

test('the page stands under its topic', () => {
  expect(cardsPage(record, positionId.parse('talk')).head).toMatchObject({
    title: 'All talk',
    here: 'All talk',
    description: 'All claims of the record on the position “All talk”, newest first.',
    trail: [{ name: 'Topics' }, { name: 'Peace talks', href: '/record/topics/talks/' }],
  });
});
