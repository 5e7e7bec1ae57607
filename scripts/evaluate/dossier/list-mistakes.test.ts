import { expect, test } from 'vitest';
import type { Annotation } from './dossier-gold.ts';
import type { PredictedDocument } from './evaluate-dossier.ts';
import { listMistakes } from './list-mistakes.ts';
import type { PredictedClaim } from './score-dossier.ts';

const text = 'Vane rejects the quota. Cole spoke of fares.';
const annotation: Annotation = {
  id: 'a-1',
  actors: ['vane'],
  source: 'Vane',
  cue: 'rejects',
  content: 'the quota',
  date: '2026-03-03',
  topics: ['quota'],
  positions: { cut: 'oppose' },
};
const right: PredictedClaim = {
  source: [{ start: 0, end: 4 }],
  content: [{ start: 13, end: 22 }],
  actors: ['vane'],
  date: '2026-03-03',
  topics: ['quota'],
  positions: { cut: 'oppose' },
};
const other: PredictedClaim = { ...right, source: [{ start: 24, end: 28 }], content: [{ start: 38, end: 43 }] };
const listed = (predicted: PredictedClaim[]) => {
  const located = { source: { start: 0, end: 4 }, content: { start: 13, end: 22 } };
  const document: PredictedDocument = { document: 'a.md', text, gold: [{ annotation, located }], predicted };
  return listMistakes([document]).map(({ kind, where, wanted, given, words }) => [kind, where, wanted, given, words]);
};
const words = 'Vane rejects the quota';

test.each<[string, PredictedClaim[], string[][]]>([
  ['all is right', [right], []],
  ['nothing is found', [], [['missed', 'a-1', 'Vane', 'nothing', words]]],
  ['one too many', [right, other], [['false find', 'a.md', 'nothing', 'Cole: fares', 'Cole spoke of fares']]],
  ['another actor', [{ ...right, actors: ['cole'] }], [['actors', 'a-1', 'vane', 'cole', words]]],
  ['no date', [{ ...right, date: '' }], [['date', 'a-1', '2026-03-03', 'none', words]]],
  ['a topic too many', [{ ...right, topics: ['quota', 'fares'] }], [['topics', 'a-1', 'quota', 'quota, fares', words]]],
  ['the wrong stance', [{ ...right, positions: { cut: 'support' } }], [['stance', 'a-1', 'cut: oppose', 'cut: support', words]]],
])('%s', (_, predicted, mistakes) => {
  expect(listed(predicted)).toEqual(mistakes);
});
