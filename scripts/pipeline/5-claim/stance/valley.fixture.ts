import { topic } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { claimsOf } from '../claim/marked.fixture.ts';
import { fisheries } from '../source/fisheries.fixture.ts';

/** Two things on which an invented valley is divided: one to be dug, and one to be closed. */
const valley: Registry = {
  ...fisheries,
  topics: [
    {
      file: 'seeds/topics/valley.md',
      topic: topic.parse({
        id: 'valley',
        title: 'The valley',
        question: 'What is to become of the valley?',
        summary: 'Statements in the valley.',
        keywords: ['valley'],
        positions: [
          { id: 'canal', text: 'A canal is built across the valley', label: 'Canal', keywords: [['canal']], matter: 'the canal' },
          {
            id: 'closure',
            text: 'The mine is closed',
            label: 'Mine closed',
            keywords: [['mine']],
            matter: 'the mine',
            direction: 'against',
          },
        ],
      }),
      prose: '',
      proseLine: 1,
    },
  ],
};

/** For tests: the sides that the last claim of marked lines takes in the valley, `canal oppose`; of several in the order of the positions. */
export const sidesInValley = (lines: string): string =>
  (claimsOf(lines, { registry: valley, title: 'Untitled' }).at(-1)?.positions ?? [])
    .map(({ position, stance, condition }) => `${position} ${stance}${condition === undefined ? '' : ` (${condition})`}`)
    .join('; ');
