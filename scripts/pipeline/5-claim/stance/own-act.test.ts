import { expect, test } from 'vitest';
import { topic } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { claimsOf } from '../claim/marked.fixture.ts';
import { fisheries } from '../source/fisheries.fixture.ts';

/** Positions that are an end of their matter. */
const river: Registry = {
  ...fisheries,
  topics: [
    {
      file: 'seeds/topics/river.md',
      topic: topic.parse({
        id: 'river',
        title: 'The river',
        question: 'What becomes of the river?',
        summary: 'Statements on the river.',
        keywords: ['river'],
        positions: [
          {
            id: 'flights',
            text: 'Night flights over the river end by 2031',
            label: 'Flights end',
            keywords: [['night flights', 'flights', 'end date', 'flying ban']],
          },
          { id: 'dam', text: 'The dam across the river is removed', label: 'Dam removed', keywords: [['dam']] },
          { id: 'mill', text: 'No paper mill is built on the river', label: 'No mill', keywords: [['mill']] },
        ],
      }),
      prose: '',
      proseLine: 1,
    },
  ],
};

const stance = (lines: string, title = 'Untitled'): string =>
  (claimsOf(lines, { registry: river, title }).at(-1)?.positions ?? []).map((taken) => `${taken.position} ${taken.stance}`).join('; ');

const wantsEnd = '[Holm] <said> {night flights over the river should end by 2031}.';
const wantsRemoval = '[Holm] <said> {the dam across the river must be removed}.';

test.each([
  // the proposal is the end, and not the flights
  ['a proposal rejected', `${wantsEnd}\n[Sund] <dismissed> {the proposal}.`, 'flights oppose'],
  ['a plan greeted', `${wantsEnd}\n[Sund] <welcomed> {the plan}.`, 'flights support'],
  ['an idea judged', `${wantsEnd}\n[Sund] <called> {the idea “a present for the hauliers”}.`, ''],
  ['an idea judged bad', `${wantsEnd}\n[Sund] <called> {the idea “a terrible mistake”}.`, 'flights oppose'],
  ['a date rejected', `${wantsEnd}\n[Sund] <said> {his party would fight any end date}.`, 'flights oppose'],
  ['a compound', '[Sund] <welcomed> {the flying ban}.', 'flights support'],
  ['a proposal without an act', 'The night flights over the river are loud.\n[Sund] <rejected> {the proposal}.', 'flights oppose'],
  ['a proposal for more', 'The firm asked for more night flights over the river.\n[Sund] <rejected> {the request}.', ''],
  // other verbs for the act
  ['closing', '[Sund] <said> {it would be foolish to stop the night flights}.', 'flights oppose'],
  ['no reason', '[Sund] <said> {noise was no reason to halt the night flights}.', 'flights oppose'],
  ['cannot afford', '[Sund] <said> {Oslo cannot afford to give up night flights}.', 'flights oppose'],
  ['favoured', '[Sund] <said> {he now favoured tearing down the dam}.', 'dam support'],
  ['ruled out', '[Sund] <has ruled out> {demolishing the dam}.', 'dam oppose'],
  ['backed', '[Sund] <backed> {dismantling the dam}.', 'dam support'],
  ['threat if', '[Sund] <said> {Norway will sue if Oslo halts the night flights}.', 'flights oppose'],
  [
    'would not oppose, on a condition',
    '[Sund] <said> {he would not oppose taking down the dam as long as a bridge was built}.',
    'dam conditional',
  ],
  // pronouns
  ['wants it gone', 'Holm spoke of the dam across the river.\n[Sund] <wants> {it demolished by 2030}.', 'dam support'],
  ['imperative', 'Holm spoke of the dam across the river.\n“{Tear it down},” <said> [Sund].', 'dam support'],
  ['never', 'Holm spoke of the dam across the river.\n[Sund] <pledged> {never to demolish it}.', 'dam oppose'],
  ['it is not sure', 'Holm spoke of night flights over the river.\n[Sund] <said> {it was a disgrace}.', ''],
  ['it is the removal', `${wantsRemoval}\n[Sund] <said> {he could not support it}.`, 'dam oppose'],
  ['it is the dam or its removal', `${wantsRemoval}\n[Sund] <pledged> {never to touch it}.`, ''],
  // a position that is a plan denied, and one that lets things be
  ['the plan is the mill', 'The firm spoke of a paper mill on the river.\n[Sund] <welcomed> {the plan}.', 'mill oppose'],
  ['it is the mill', 'The firm spoke of a paper mill on the river.\n[Sund] <said> {it was a disgrace}.', 'mill support'],
  ['a participle behind its object', '[Sund] <wants> {the night flights stopped}.', 'flights support'],
  ['a plan for the end, before its matter', '[Sund] <rejected> {the removal plan for the dam}.', 'dam oppose'],
  ['a plan for the end, behind its matter', '[Sund] <backed> {the dam removal plan}.', 'dam support'],
  ['damages', '[Sund] <said> {Norway will seek damages if Oslo halts the night flights}.', 'flights oppose'],
  // neither side
  ['a condition in the imperative', '“{Close the dam and you close the town},” <said> [Sund].', ''],
  ['asked to explain', '[Sund] <demanded> {that the mayor explain why the dam had been removed}.', ''],
  ['added on', '[Sund] <attacked> {the mayor, who opposes removing the dam, as a liar}.', ''],
  ['no decision', '[Sund] <said> {no decision on the dam had been taken}.', 'dam unclear'],
  ['too early', '[Sund] <said> {it was too early to judge the dam}.', 'dam unclear'],
  ['declined', '[Sund] <has declined> {to take a position on the dam}.', 'dam neutral'],
])('%s: %s', (_, lines, expected) => {
  expect(stance(lines)).toBe(expected);
});

test('what the title is on is left open without its words', () => {
  expect(stance('[Sund] <said> {no decision had been made}.', 'Holm plans to remove the dam')).toBe('dam unclear');
});
