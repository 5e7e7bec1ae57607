import { expect, test } from 'vitest';
import { actorId } from '../../schema/index.ts';
import { lookUp } from '../corpus/look-up.ts';
import { sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { showNeighbourhood } from './shown-neighbourhood.ts';

const record = recordOf(
  sampleCorpus({
    gazette: [
      { id: 'a', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
      { id: 'b', actors: ['zelensky'], takes: [['troops-now', 'support']] },
      { id: 'c', actors: ['ukraine'], topics: ['talks'], takes: [['talk', 'support']] },
    ],
    herald: [],
  }),
);
const around = (id: string) => showNeighbourhood(record, lookUp(record.corpus.actorById, actorId.parse(id), 'actor'));

test('nodes lead to actors and positions, lines to what the actor says on the position', () => {
  const shown = around('lavrov');
  for (const size of ['narrow', 'wide'] as const)
    for (const href of [
      '/record/actors/zelensky/',
      '/record/topics/troops/#position-troops-now',
      '/record/actors/lavrov/#position-troops-now',
    ])
      expect(shown?.[size]).toContain(`"${href}"`);
  expect(shown?.others).toBe(0);
});

test('who shares no position is not drawn', () => expect(around('lavrov')?.wide).not.toContain('/record/actors/ukraine/'));

test('who stands alone has no neighbourhood', () => expect(around('ukraine')).toBeNull());
