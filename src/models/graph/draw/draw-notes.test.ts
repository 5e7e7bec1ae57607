import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import { defaultState, type GraphState } from '../picture/graph-state.ts';
import { samplePicture } from '../picture/sample-picture.fixture.ts';
import { describeAccount, describePicture, describeSettings, drawUnresolved, listNames } from './draw-notes.ts';
import { writeMarkup } from './markup.ts';

const on = 'troops-after-deal';
const mixed: SampleClaim[] = [
  { id: 'a', actors: ['lavrov', 'ukraine'], date: '2026-02-04', takes: [[on, 'oppose', 'confirmed']] },
  { id: 'b', actors: ['zelensky'], takes: [[on, 'conditional', 'confirmed', 'if partners pay']] },
  { id: 'c', source: 'A diplomat', takes: [[on, 'neutral']] },
  { id: 'd', actors: ['zelensky'], date: '2025-12', takes: [['talk', 'support']] },
];

test.each<[string, SampleClaim[], SampleClaim[], string]>([
  [
    'who takes which side where most speak, and what one outlet alone reports',
    mixed,
    [],
    'Most actors speak on “After a deal”: Sergey Lavrov and Ukraine oppose it; Volodymyr Zelensky supports it on a condition. 4 of these 4 stances come from a single outlet.',
  ],
  ['one mark', mixed.slice(3), [], 'Most actors speak on “All talk”: no side is certain yet. The one stance comes from a single outlet.'],
  [
    'who moved; nothing of outlets where two report all',
    [
      { id: 'e', actors: ['lavrov'], date: '2026-02-04', takes: [[on, 'oppose']] },
      { id: 'g', actors: ['lavrov'], date: '2026-02-06', takes: [[on, 'oppose']] },
    ],
    [{ id: 'f', actors: ['lavrov'], date: '2026-01-04', takes: [[on, 'support']] }],
    'Most actors speak on “After a deal”: Sergey Lavrov opposes it. Sergey Lavrov moved.',
  ],
  [
    'a side that is not certain is counted and not named, and what differs did not move',
    [
      { id: 'a', actors: ['ukraine'], takes: [[on, 'oppose', 'confirmed']] },
      { id: 'b', actors: ['zelensky'], takes: [[on, 'support']] },
      { id: 'c', actors: ['lavrov'], date: '2026-02-04', takes: [[on, 'oppose']] },
    ],
    [
      { id: 'd', actors: ['lavrov', 'ukraine', 'zelensky'], date: '2026-01-04', takes: [['talk', 'support']] },
      { id: 'e', actors: ['lavrov'], date: '2026-01-04', takes: [[on, 'support']] },
    ],
    'Most actors speak on “All talk”: no side is certain yet. 5 of these 6 stances come from a single outlet.',
  ],
  [
    'of the position that most speak on',
    [
      { id: 'a', actors: ['ukraine'], takes: [[on, 'oppose', 'confirmed']] },
      { id: 'b', actors: ['zelensky'], takes: [[on, 'support']] },
      { id: 'c', actors: ['lavrov'], date: '2026-02-04', takes: [[on, 'oppose']] },
    ],
    [{ id: 'e', actors: ['lavrov'], date: '2026-01-04', takes: [[on, 'support']] }],
    'Most actors speak on “After a deal”: Ukraine opposes it; 1 actor spoke both for and against it and for 1 actor no side is certain yet. 2 of these 3 stances come from a single outlet.',
  ],
  ['nobody', [], [], 'No identified actor takes a stance within these settings.'],
])('the finding is a sentence: %s', (_, gazette, herald, finding) => {
  const { picture, data } = samplePicture(gazette, herald);
  expect(describePicture(picture, data)).toBe(finding);
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [['A', 'B', 'C', 'D'], 'A, B and 2 others'],
])('%j are listed as %j', (names, listed) => {
  expect(listNames(names)).toBe(listed);
});

const usual = 'persons on their own; reports of one utterance count once';
test.each<[Partial<GraphState>, string]>([
  [{}, `the whole time; with claims without a date; ${usual}`],
  [{ from: '2026-02-01' }, `from 1 February 2026; without claims without a date; ${usual}`],
  [{ to: '2026-02-28', undated: false }, `to 28 February 2026; without claims without a date; ${usual}`],
  [{ from: '2026-01-01', to: '2026-02-28' }, `from 1 January 2026 to 28 February 2026; without claims without a date; ${usual}`],
  [
    { folding: 'folded', count: 'month', minimum: 2 },
    'the whole time; with claims without a date; persons counted for whom they speak; one claim counts for each month; marks of 2 and more',
  ],
  [{ view: 'table', nodes: 0, sort: { by: on, descending: true } }, `the whole time; with claims without a date; ${usual}`],
])('settings in words: %j', (settings, words) => {
  expect(describeSettings({ ...defaultState, ...settings })).toBe(words);
});

test.each<[Partial<GraphState>, string]>([
  [{}, '3 of 4 claims drawn; not drawn: 1 of sources that are not known actors.'],
  [
    { from: '2026-01-01' },
    '1 of 4 claims drawn; not drawn: 1 outside the period and 2 without a date, or with one too vague for the period.',
  ],
  [{ minimum: 2 }, '0 of 4 claims drawn; not drawn: 1 of sources that are not known actors and 3 in marks below the minimum.'],
])('what became of every claim: %j', (settings, account) => {
  expect(describeAccount(samplePicture(mixed, [], settings).picture)).toBe(account);
});

const officials = (count: number): SampleClaim[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `x${'abcdefghijk'[index]}`,
    source: `<b>Official ${index}</b>`,
    takes: [[on, 'neutral'] as const],
  }));
test.each([
  [0, '<div class="unresolved"></div>', '<ul>'],
  [8, '<p>Not drawn, because the source is not a known actor:</p><ul>', '<details>'],
  [9, '<details><summary>Not drawn, because the source is not a known actor: 9 statements</summary><ul>', '<p>'],
])('%i sources without an actor', (count, hit, never) => {
  const { picture, drawing } = samplePicture(officials(count));
  const written = writeMarkup(drawUnresolved(picture, drawing));
  expect(written).toContain(hit);
  expect(written).not.toContain(never);
  expect(written).not.toContain('<b>');
  expect(written.match(/<li>/g) ?? []).toHaveLength(count);
});
