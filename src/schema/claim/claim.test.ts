import { expect, test } from 'vitest';
import { measured } from '../measured.ts';
import { claim } from './claim.ts';

const piece = { exact: 'it opens', start: 20, end: 28 };
const sound = {
  id: 'abcdefghij',
  form: 'direct',
  source: { exact: 'Ada North', start: 0, end: 9 },
  cue: null,
  content: [piece],
  found: { rule: 'sample', confidence: 1 },
  cut: false,
  actors: [],
  unresolved: ['Ada North'],
  said: { date: '', basis: 'unknown', words: '' },
  via: [],
  topics: [],
  positions: [],
  evidence: { quote: { exact: 'it opens', prefix: '', suffix: '' }, position: { start: 20, end: 28 } },
};
const taken = { position: 'build', stance: 'support', certainty: 'stated', rule: 'sample', words: '' };

test.each<[object]>([
  [{}],
  [{ found: { rule: 'sample', confidence: 0 } }],
  [{ positions: [{ ...taken, certainty: 'read', reader: 'reader-7b' }] }],
  [{ via: [{ name: 'Wire', kind: 'medium', outlet: 'wire' }] }],
  [{ context: { before: '', after: ' Then <b>it</b> closed. 🙂' } }],
  [{ review: { decision: 'confirmed', reviewer: 'Bo', date: '2026-01-01', reason: '', changes: [] } }],
])('a claim with %j is sound', (change) => expect(claim.safeParse({ ...sound, ...change }).error?.issues ?? []).toEqual([]));

test.each<[object, string]>([
  [{ content: [] }, 'content'],
  [{ content: [{ ...piece, exact: '' }] }, 'content'],
  [{ content: [{ ...piece, start: -1 }] }, 'content'],
  [{ content: [{ ...piece, start: 0.5 }] }, 'content'],
  [{ source: { exact: 'x', start: 0, end: 0 } }, 'source'],
  [{ found: { rule: 'sample', confidence: 1.01 } }, 'found'],
  [{ found: { rule: '', confidence: 0.5 } }, 'found'],
  [{ form: 'spoken' }, 'form'],
  [{ cue: undefined }, 'cue'],
  [{ said: { date: 'Tuesday', basis: 'stated', words: '' } }, 'said'],
  [{ said: { date: '', basis: 'guess', words: '' } }, 'said'],
  [{ unresolved: [''] }, 'unresolved'],
  [{ via: [{ name: 'Wire', kind: 'rumour' }] }, 'via'],
  [{ positions: [{ ...taken, stance: 'for' }] }, 'positions'],
  [{ positions: [{ ...taken, certainty: 'sure' }] }, 'positions'],
  [{ positions: [{ ...taken, reader: 'a\u0007b' }] }, 'positions'],
  [{ evidence: { ...sound.evidence, quote: { exact: '', prefix: '', suffix: '' } } }, 'evidence'],
  [{ stance: 'support' }, ''],
])('a claim with %j is refused, and the place is named', (change, place) => {
  const problems = claim.safeParse({ ...sound, ...change }).error?.issues ?? [];
  expect(problems.map(({ path }) => String(path[0] ?? ''))).toEqual([place]);
});

test.each<[object, boolean]>([
  [{ tables: [] }, true],
  [{ tables: [{ title: 'Found', columns: ['all'], rows: [['precision', '0.9']] }] }, true],
  [{ tables: [{ title: 'Found', columns: ['all'], rows: [['precision']] }] }, false],
  [{ tables: [{ title: '', columns: [], rows: [] }] }, false],
  [{}, false],
])('measured %j: %j', (value, ok) => expect(measured.safeParse(value).success).toBe(ok));
