import { expect, test } from 'vitest';
import { topic } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { claimsOf } from '../claim/marked.fixture.ts';
import { fisheries } from '../source/fisheries.fixture.ts';

/** A bay that argues about a dam, and about a vote on it. */
const bay: Registry = {
  ...fisheries,
  topics: [
    {
      file: 'seeds/topics/bay.md',
      topic: topic.parse({
        id: 'bay',
        title: 'The bay',
        question: 'What becomes of the bay?',
        summary: 'Statements on the bay.',
        keywords: ['bay', 'dam'],
        positions: [
          {
            id: 'dam-removed',
            text: 'The dam across the bay is removed',
            label: 'Dam',
            keywords: [['dam', 'wall across the bay', 'sea wall']],
          },
          {
            id: 'vote',
            text: 'The people of the bay vote on the dam',
            label: 'Vote',
            keywords: [
              ['vote', 'put to the voters'],
              ['dam', 'bay'],
            ],
          },
        ],
      }),
      prose: '',
      proseLine: 1,
    },
  ],
};

const stance = (lines: string): string =>
  (claimsOf(lines, { registry: bay, title: 'The dam across the bay' }).at(-1)?.positions ?? [])
    .map((taken) => `${taken.position} ${taken.stance}`)
    .join('; ');

test.each([
  ['a phrase whose words stand apart', '[Holm] <opposes> {the old wall that runs across the bay}.', 'dam-removed support'],
  ['the bare act', 'The dam is in dispute.\n[Holm] <said> {removal was overdue}.', 'dam-removed support'],
  ['the bare act as a form in -ing', 'The dam is in dispute.\n[Holm] <said> {dismantling would solve nothing}.', 'dam-removed oppose'],
  ['the head behind “the”', 'The dam, a sea wall of 1920, is in dispute.\n[Holm] <said> {the wall was a disgrace}.', 'dam-removed support'],
  ['half of the words, the other half before', 'The dam is in dispute.\n[Holm] <demanded> {a vote}.', 'vote support'],
  ['siding with an office', '[The governor] <opposes> {removing the dam}.\n[Sund] <backed> {the governor}.', 'dam-removed oppose'],
  ['a bare feeling', '[The governor] <wants> {the dam removed}.\n[Sund] <was> {“dismayed”}.', 'dam-removed oppose'],
  ['a feeling that is glad', '[The governor] <wants> {the dam removed}.\n[Sund] <was> {“overjoyed”}.', 'dam-removed support'],
  [
    'what is called a decision',
    '[The governor] <wants> {the dam removed}.\n[Sund] <welcomed> {what he called “a brave decision”}.',
    'dam-removed support',
  ],
  ['an own plan', '[Holm] <said> {her plan to remove the dam would be ready in spring}.', 'dam-removed support'],
])('%s: %s', (_, lines, expected) => {
  expect(stance(lines)).toBe(expected);
});

test.each([
  ['another act', 'The dam is in dispute.\n[Holm] <said> {the removal of snow was overdue}.'],
  ['a head of another', 'The dam, a sea wall of 1920, is in dispute.\n[Holm] <said> {the wall of silence was a disgrace}.'],
  ['a feeling about something said', '[The governor] <wants> {the dam removed}.\n[Sund] <was> {dismayed at the weather}.'],
  ['a feeling with no side before it', 'The dam is in dispute.\n[Sund] <was> {“dismayed”}.'],
  ['no siding', '[The governor] <opposes> {removing the dam}.\n[Sund] <met> {the governor}.'],
  ['a plan that is another’s', '[Holm] <said> {the plan to remove the dam would be ready in spring}.'],
])('takes no side: %s: %s', (_, lines) => {
  expect(stance(lines)).toBe('');
});
