import { expect, test } from 'vitest';
import { actorId } from '../../schema/index.ts';
import { lookUp } from '../corpus/look-up.ts';
import { sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { showActorTime } from './shown-actor-time.ts';

const record = recordOf(
  sampleCorpus({
    gazette: [
      { id: 'a', actors: ['lavrov'], date: '2026-01-10', takes: [['troops-now', 'oppose']] },
      { id: 'b', actors: ['lavrov'], date: '2026-02-03', topics: ['talks'], takes: [['talk', 'support']] },
      { id: 'c', actors: ['zelensky'], date: '2026-02-03', takes: [['troops-now', 'support']] },
      { id: 'd', actors: ['ukraine'] },
    ],
    herald: [],
  }),
);
const over = (id: string) => showActorTime(record, lookUp(record.corpus.actorById, actorId.parse(id), 'actor'));

test('a lane for each position of the actor, by its label, and each mark a link to its claim', () => {
  const shown = over('lavrov');
  for (const size of ['narrow', 'wide'] as const) {
    expect(shown?.[size].match(/class="lane"/g)).toHaveLength(2);
    for (const words of ['>All talk</tspan>', 'href="/record/claims/aaaaaaaaaa/"', 'href="/record/claims/baaaaaaaaa/"'])
      expect(shown?.[size]).toContain(words);
  }
});

test('nobody else is in it', () => expect(over('lavrov')?.wide).not.toContain('Zelensky'));

test('who takes no stance has no picture', () => expect(over('ukraine')).toBeNull());
