import { describe, expect, test } from 'vitest';
import type { Registry } from '../../1-seed/seed.ts';
import { claimsOf } from '../claim/marked.fixture.ts';
import { withPosition } from './position.fixture.ts';

const dam = withPosition('A dam is built at Orre', ['dam', 'reservoir']);
const rodeo = withPosition('Rodeos are banned', ['rodeo', 'rodeos']);

/** Statements whose side stands further from the word for the matter. */
const REACHES: readonly { what: string; registry: Registry; rows: readonly (readonly [string, string])[] }[] = [
  {
    what: 'the second of two verbs with one subject',
    registry: dam,
    rows: [
      ['oppose', '[Holm] <said> {the dam would take ten years and must be stopped}.'],
      ['support', '[Holm] <said> {the dam would take ten years and must be built}.'],
      ['oppose', '[Holm] <said> {the dam fills the valley and ruins the farms}.'],
      ['none', '[Holm] <said> {the dam would take ten years and be 40 metres high}.'],
    ],
  },
  {
    what: 'a pronoun in the same sentence',
    registry: dam,
    rows: [
      ['oppose', '[Holm] <said> {the dam was all that people talked about, and he would vote against it}.'],
      ['oppose', '[Holm] <said> {the dam was first drawn in May and that he wanted it stopped}.'],
      ['support', '[Holm] <said> {stopping the dam was all they talked about, and she would vote against it}.'],
      ['none', '[Holm] <said> {the dam was drawn in May, but the state had shelved it}.'],
      ['none', '[Holm] <said> {the dam was drawn in May and it was clear that rain would come}.'],
    ],
  },
  {
    what: 'a so-called matter',
    registry: dam,
    rows: [
      ['oppose', '[Holm] <said> {the so-called dam is a disgrace}.'],
      ['oppose', '[Holm] <opposes> {the so-called dam}.'],
    ],
  },
  {
    what: 'what there is no question of, and no reason for',
    registry: dam,
    rows: [
      ['oppose', '[Holm] <said> {there was no question of building the dam before the vote}.'],
      ['support', '[Holm] <said> {there was no question of scrapping the dam}.'],
      ['oppose', '[Holm] <said> {she saw no reason why the dam should be built}.'],
      ['support', '[Holm] <said> {he saw no reason why the dam should be scrapped}.'],
      ['none', '[Holm] <asked> {about the reason why the dam was built}.'],
    ],
  },
  {
    what: 'who speaks for the body that the statement names',
    registry: dam,
    rows: [
      ['support', "{The Coastal Boat Owners support the dam}, [the group's spokesman] <said>."],
      ['none', '{The Coastal Boat Owners support the dam}, [the baker] <said>.'],
      ['none', "{Norway supports the dam}, [the group's spokesman] <said>."],
    ],
  },
  {
    what: 'of what it is said',
    registry: rodeo,
    rows: [
      ['oppose', '“{It is a useless thing},” <said> [Holm] of the plan to ban rodeos.'],
      ['support', '“{It is a disgrace},” <said> [Holm] of the rodeo.'],
    ],
  },
  {
    what: 'judgements in a figure of speech',
    registry: dam,
    rows: [
      ['oppose', '[Holm] <called> {the dam a wild goose chase}.'],
      ['oppose', '[Holm] <said> {the dam is a slap in the face for the valley}.'],
      ['support', '[Holm] <said> {the dam is the best insurance the valley has}.'],
      ['oppose', '[Holm] <said> {the dam is the worst idea in years}.'],
      ['oppose', '[Holm] <said> {the valley would be quieter without the dam}.'],
      ['oppose', '[Holm] <said> {they had everything against the dam}.'],
      ['none', '[Holm] <said> {the dam is best seen from the hill}.'],
    ],
  },
];

describe.each(REACHES)('$what', ({ registry, rows }) => {
  test.each(rows)('%s: %s', (expected, lines) => {
    const [taken] = claimsOf(lines, { registry, title: 'Untitled' }).at(-1)?.positions ?? [];
    expect(taken?.stance ?? 'none').toBe(expected);
  });
});
