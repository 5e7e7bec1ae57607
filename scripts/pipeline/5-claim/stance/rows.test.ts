import { expect, test } from 'vitest';
import { stanceRules } from '../../../../src/models/claims/rule-words.ts';
import { topic } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { claimsOf } from '../claim/marked.fixture.ts';
import { fisheries } from '../source/fisheries.fixture.ts';
import { ROWS } from './find-idioms.ts';
import { SENTENCE_ROWS } from './sentence-rows.ts';

const canal: Registry = {
  ...fisheries,
  topics: [
    {
      file: 'seeds/topics/canal.md',
      topic: topic.parse({
        id: 'canal',
        title: 'The canal',
        question: 'Is a canal dug?',
        summary: 'Statements on a canal.',
        keywords: ['waterway'],
        positions: [{ id: 'dig', text: 'The town digs a canal', label: 'Canal', keywords: [['canal', 'canals']] }],
      }),
      prose: '',
      proseLine: 1,
    },
  ],
};

/** The row that decided, of a sentence in the mouth of those whom the examples speak of. */
const rowOf = (sentence: string, source = 'The rector and the guild'): string | undefined =>
  claimsOf(`[${source}] <said> {${sentence.replace(/[.]$/, '')}}.`, { registry: canal, title: 'Untitled' }).at(-1)?.positions[0]?.rule;

/** Rows that only lead on to the word that decides, and the row of an article's two sentences. */
const LEADING = new Set([
  'doing',
  'ending',
  'failing',
  'standing',
  'opinion',
  'assertion',
  'voicing',
  'plan',
  'need',
  'content',
  'talk',
  'agents',
  'opponents',
  'other-ways',
  'strong-case',
  'weak-case',
  'no-option',
  'denial',
  'judging',
  'reason',
]);
const deciding = [...ROWS, ...SENTENCE_ROWS].filter(({ name }) => !LEADING.has(name));

test.each(deciding.map(({ name, example }) => [name, example]))('%s reads: %s', (name, example) => {
  expect(rowOf(example)).toBe(name);
});

test.each([...ROWS, ...SENTENCE_ROWS].map(({ name, never }) => [name, never]))('%s does not read: %s', (name, never) => {
  expect(rowOf(never, 'The rector')).not.toBe(name);
});

test.each(ROWS.filter(({ name }) => LEADING.has(name)).map(({ name, example }) => [name, example]))('%s leads on: %s', (_, example) => {
  expect(rowOf(example)).toBeDefined();
});

test('the methods page tells of every row in its own words', () => {
  const told = new Map(stanceRules.map(({ rule, words }) => [rule, words]));
  for (const { name, why } of [...ROWS, ...SENTENCE_ROWS]) expect(told.get(name), name).toBe(why.replaceAll("'", '’'));
});
