import { expect, test } from 'vitest';
import { actorId, positionId, type Stance } from '../../schema/index.ts';
import { type SampleClaim, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { findHistories, historyOf } from './find-histories.ts';
import { lineSentence } from './line-sentence.ts';

const sentenceOf = (name: string, said: readonly (readonly [string, Stance])[]): string => {
  const gazette = said.map(
    ([date, stance], index): SampleClaim => ({ id: 'abcdef'.charAt(index), date, actors: ['lavrov'], takes: [['troops-now', stance]] }),
  );
  const history = historyOf(findHistories(sampleCorpus({ gazette, herald: [] })), actorId.parse('lavrov'), positionId.parse('troops-now'));
  if (!history) throw new Error('no history');
  return lineSentence(name, history, new Map());
};

test.each<[string, [string, Stance][], string]>([
  [
    'Russia',
    [
      ['2026-01-01', 'oppose'],
      ['2026-02-04', 'oppose'],
    ],
    'Russia’s line has been the same since 1 January 2026; the newest dated statement is of 4 February 2026.',
  ],
  [
    'the United States',
    [
      ['2025', 'oppose'],
      ['2026-02-04', 'oppose'],
    ],
    'The United States’ line has been the same since 2025; the newest dated statement is of 4 February 2026.',
  ],
  [
    'Russia',
    [
      ['2026-01-01', 'support'],
      ['2026-02-04', 'oppose'],
      ['2026-02-05', 'oppose'],
    ],
    'Russia’s line changed between 1 January 2026 and 4 February 2026. It went from supporting it to opposing it.',
  ],
  [
    'Russia',
    [
      ['2026-01-01', 'support'],
      ['2026-02-04', 'conditional'],
    ],
    'Russia’s line changed between 1 January 2026 and 4 February 2026. It went from supporting it to supporting it on a condition.',
  ],
  [
    'Russia',
    [
      ['2026-01-01', 'support'],
      ['2026-02-04', 'oppose'],
    ],
    'There are statements both for and against it, so that the record cannot tell whether Russia’s line changed.',
  ],
  [
    'Russia',
    [
      ['2026-01-01', 'oppose'],
      ['', 'oppose'],
    ],
    'All dated statements are of 1 January 2026, so that the record cannot tell whether Russia’s line changed.',
  ],
  [
    'Russia',
    [
      ['', 'oppose'],
      ['', 'oppose'],
    ],
    'No statement has a date, so that the record cannot tell whether Russia’s line changed.',
  ],
  [
    'Russia',
    [
      ['2026-01-01', 'unclear'],
      ['2026-02-04', 'unclear'],
    ],
    'No statement shows a side, so that the record cannot tell whether Russia’s line changed.',
  ],
])('%s, %j', (name, said, sentence) => expect(sentenceOf(name, said)).toBe(sentence));
