import { expect, test } from 'vitest';
import { sampleCorpus } from '../../src/models/corpus/sample-corpus.fixture.ts';
import { decisionForm, toDecision } from './decide.ts';

const corpus = sampleCorpus({
  gazette: [
    {
      id: 'a',
      source: 'The minister',
      takes: [
        ['troops-now', 'oppose'],
        ['troops-after-deal', 'conditional', 'stated', 'if asked'],
      ],
    },
  ],
  herald: [],
});
const [placed] = corpus.claims;
const decide = (fields: Record<string, string>) => {
  if (!placed) throw new Error('there is no claim');
  return toDecision(placed.claim, decisionForm.parse({ article: 'x', claim: placed.claim.id, position: 'troops-now', ...fields }), corpus);
};
const after = { position: 'troops-after-deal', stance: 'conditional', words: '', condition: 'if asked' };
const now = (stance: string) => ({ position: 'troops-now', stance, words: '' });

test.each<[Record<string, string>, object]>([
  [{ act: 'confirm' }, { decision: 'confirmed' }],
  [{ act: 'withdraw' }, { decision: 'withdrawn', reason: 'Nobody says this in the article.' }],
  [
    { act: 'withdraw', reason: 'A headline.' },
    { decision: 'withdrawn', reason: 'A headline.' },
  ],
  [{ act: 'flip' }, { decision: 'corrected', reason: 'The words support “Now”.', correct: { positions: [after, now('support')] } }],
  [
    { act: 'unclear' },
    { decision: 'corrected', reason: 'The words do not show a side on “Now”.', correct: { positions: [after, now('unclear')] } },
  ],
  [{ act: 'none' }, { decision: 'corrected', reason: 'The claim does not speak on “Now”.', correct: { positions: [after] } }],
  [{ act: 'conditional', condition: 'when paid' }, { correct: { positions: [after, { ...now('conditional'), condition: 'when paid' }] } }],
  [
    { act: 'speaker', actor: 'Ukraine (ukraine)' },
    { reason: 'The speaker is Ukraine.', correct: { actors: ['ukraine'] } },
  ],
  [{ act: 'speaker' }, { correct: { actors: [], unresolved: ['The minister'] } }],
  [
    { act: 'date', date: '2026-01' },
    { reason: 'Said on 2026-01.', correct: { said: { date: '2026-01', basis: 'stated' } } },
  ],
  [{ act: 'date' }, { correct: { said: { date: '', basis: 'unknown' } } }],
])('%j', (fields, decision) => expect(decide(fields)).toMatchObject(decision));

test.each([
  [{ act: 'date', date: 'on Tuesday' }, 'is no date'],
  [{ act: 'speaker', actor: 'Nobody' }, 'has no entry'],
  [{ act: 'flip', position: 'talk' }, 'no side to turn round'],
  [{ act: 'oppose', position: 'nothing' }, 'Choose the position'],
  [{ act: 'conditional' }, 'Write the words of the condition'],
])('%j cannot be decided', (fields, words) => expect(() => decide(fields)).toThrow(words));
