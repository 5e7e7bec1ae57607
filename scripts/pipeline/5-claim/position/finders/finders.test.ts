import { expect, test } from 'vitest';
import { topic } from '../../../../../src/schema/index.ts';
import { claimsOf } from '../../claim/marked.fixture.ts';
import { fisheries } from '../../source/fisheries.fixture.ts';

/** A bay that argues about a dam, about a vote on it, and about a duty that is to end. */
const bay = topic.parse({
  id: 'bay',
  title: 'The bay',
  question: 'What becomes of the bay?',
  summary: 'Statements on the bay.',
  keywords: ['bay', 'dam'],
  positions: [
    { id: 'dam-removed', text: 'The dam across the bay is removed', label: 'Dam', keywords: [['dam', 'sea wall']] },
    {
      id: 'vote',
      text: 'The people of the bay vote on the dam',
      label: 'Vote',
      keywords: [
        ['vote', 'put to the voters'],
        ['dam', 'bay'],
      ],
    },
    {
      id: 'duty-ended',
      text: 'The bay ends the duty on herring',
      label: 'Duty',
      keywords: [
        ['herring duty', 'duty on herring', 'duty'],
        ['end', 'lift', 'scrap', 'abolish'],
      ],
    },
  ],
});
const registry = { ...fisheries, topics: [{ file: 'seeds/topics/bay.md', topic: bay, prose: '', proseLine: 1 }] };

/** The stances of the last claim, in an article whose plan is the removal of the dam. */
const stances = (lines: string): string =>
  (claimsOf(lines, { registry, title: 'The dam across the bay' }).at(-1)?.positions ?? [])
    .map(({ position, stance, certainty, rule }) => `${position} ${stance} ${certainty} ${rule}`)
    .join('; ');

test.each([
  ['pointed at: the plan', 'The dam is in dispute.\n[Holm] <welcomed> {the plan}.', 'dam-removed support inferred approval'],
  ['pointed at: it', '[Holm] <opposes> {removing the dam}.\n[Holm] <said> {it would cost lives}.', 'dam-removed oppose inferred harm'],
  ['held before', '[Holm] <opposes> {removing the dam}.\n“{With all our force},” <said> [Holm].', 'dam-removed oppose inferred reason'],
  ['completed by what stands before', 'The dam is in dispute.\n[Holm] <demanded> {a vote}.', 'vote support inferred demand'],
  ['the bare matter of what is to end', '[Holm] <said> {the duty was a mistake}.', 'duty-ended support inferred bad-judgement'],
  ['takes no side', '[Holm] <said> {she would wait before taking sides}.', 'dam-removed neutral inferred takes-no-side'],
  ['leaves it open', '[Holm] <said> {no decision had been taken}.', 'dam-removed unclear inferred side-not-clear'],
  ['a reason', '[Holm] <opposes> {removing the dam},\n[Holm] <saying> {they have families}.', 'dam-removed oppose inferred reason'],
])('%s: %s', (_, lines, expected) => expect(stances(lines)).toBe(expected));

test.each([
  ['the plan of something else', 'The dam is in dispute.\n[Holm] <welcomed> {the plan of the school}.'],
  ['a fragment of another side', '[Holm] <opposes> {removing the dam}.\n“{With all our force},” <said> [Sund].'],
  ['a part that nothing completes', 'It rained.\n[Holm] <demanded> {a vote}.'],
  ['another duty', '[Holm] <said> {the duty of a skipper was to his crew}.'],
  ['waits for something else', '[Holm] <said> {she would wait for the bus}.'],
  ['a reason of another', '[Holm] <opposes> {removing the dam},\n[Sund] <saying> {they have families}.'],
  ['no reason, but a second statement', '[Holm] <opposes> {removing the dam},\n[Holm] <said> {they have families}.'],
])('nothing: %s: %s', (_, lines) => expect(stances(lines)).toBe(''));
