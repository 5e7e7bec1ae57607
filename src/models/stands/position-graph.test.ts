import { expect, test } from 'vitest';
import { topicId } from '../../schema/index.ts';
import { type SampleClaim, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { describePicture, listNames } from '../graph/draw/draw-notes.ts';
import { makeRows } from '../graph/draw/draw-table.ts';
import { explainStand, nameStand } from '../graph/picture/describe-stand.ts';
import { defaultState } from '../graph/picture/graph-state.ts';
import { makeGraphData } from '../graph/picture/make-graph-data.ts';
import { makePicture } from '../graph/picture/make-picture.ts';
import { buildPositionGraph } from './position-graph.ts';

const troops = topicId.parse('troops');
const graphOf = (gazette: readonly SampleClaim[], herald: readonly SampleClaim[] = []) =>
  buildPositionGraph(sampleCorpus({ gazette, herald }), troops);
const pictureOf = (gazette: readonly SampleClaim[], herald: readonly SampleClaim[] = []) => {
  const corpus = sampleCorpus({ gazette, herald });
  const data = makeGraphData(corpus, { topics: corpus.topics.filter(({ id }) => id === troops), subject: 'troop deployment', address: '' });
  return { data, picture: makePicture(data, defaultState) };
};
const words = (kind: typeof nameStand, ...claims: Parameters<typeof pictureOf>): string | undefined => {
  const { data, picture } = pictureOf(...claims);
  const stand = picture.bands[0]?.stands[0];
  return stand && kind(data, stand);
};
const standOf = (gazette: readonly SampleClaim[], herald: readonly SampleClaim[] = []) => {
  const stand = graphOf(gazette, herald).bands[0]?.stands[0];
  if (!stand) throw new Error('no stand');
  return stand;
};
const on = 'troops-after-deal';
const actors = ['lavrov'];

test.each<[string, SampleClaim[], string]>([
  [
    'the newest dated claim counts',
    [
      { id: 'a', actors, date: '2026-01-10', takes: [[on, 'oppose']] },
      { id: 'b', actors, date: '2026-02-10', takes: [[on, 'support', 'inferred']] },
    ],
    'support inferred',
  ],
  [
    'a dated claim counts more than any number of undated ones',
    [
      { id: 'a', actors, takes: [[on, 'oppose']] },
      { id: 'b', actors, takes: [[on, 'oppose']] },
      { id: 'c', actors, date: '2020', takes: [[on, 'neutral']] },
    ],
    'neutral stated',
  ],
  [
    'without any date the stance taken most often counts',
    [
      { id: 'a', actors, takes: [[on, 'support']] },
      { id: 'b', actors, takes: [[on, 'oppose', 'inferred']] },
      { id: 'c', actors, takes: [[on, 'oppose', 'inferred']] },
    ],
    'oppose inferred',
  ],
  [
    'of one day and one number the stated stance counts more than the inferred one',
    [
      { id: 'a', actors, date: '2026-02-10', takes: [[on, 'oppose', 'inferred']] },
      { id: 'b', actors, date: '2026-02-10', takes: [[on, 'conditional']] },
    ],
    'conditional stated',
  ],
  [
    'one stated claim makes the stance stated',
    [
      { id: 'a', actors, date: '2026-02-10', takes: [[on, 'oppose', 'inferred']] },
      { id: 'b', actors, date: '2026-02-10', takes: [[on, 'oppose']] },
    ],
    'oppose stated',
  ],
  [
    'a read stance is better known than an inferred one',
    [
      { id: 'a', actors, date: '2026-02-10', takes: [[on, 'oppose', 'inferred']] },
      { id: 'b', actors, date: '2026-02-10', takes: [[on, 'oppose', 'read']] },
    ],
    'oppose read',
  ],
  [
    'of one day and one number a confirmed stance counts more than a read one',
    [
      { id: 'a', actors, date: '2026-02-10', takes: [[on, 'oppose', 'read']] },
      { id: 'b', actors, date: '2026-02-10', takes: [[on, 'support', 'confirmed']] },
    ],
    'support confirmed',
  ],
])('%s', (_, claims, inForce) => {
  const { stance, certainty, claims: all } = standOf(claims);
  expect(`${stance} ${certainty}`).toBe(inForce);
  expect(all).toHaveLength(claims.length);
});

test('a mark says who, which side, how many claims, since when, and what else was said', () => {
  const claims: SampleClaim[] = [
    { id: 'a', actors, date: '2026-02-04', takes: [[on, 'oppose']] },
    { id: 'b', actors, date: '2026-01', takes: [[on, 'support']] },
    { id: 'c', actors, takes: [[on, 'oppose']] },
  ];
  expect(words(nameStand, claims)).toBe('Sergey Lavrov, opposes, 3 claims, newest 4 February 2026, 1 claim: supports');
  expect(words(nameStand, claims.slice(0, 1))).toBe('Sergey Lavrov, opposes, 1 claim, 4 February 2026');
  expect(words(nameStand, claims.slice(2))).toBe('Sergey Lavrov, opposes, 1 claim, date not known');
});

test('a side that cannot be told has no place among the sides', () => {
  const side: SampleClaim = { id: 'a', actors, date: '2026-02-10', takes: [[on, 'oppose']] };
  const later: SampleClaim = { id: 'b', actors, date: '2026-02-11', takes: [[on, 'unclear', 'read']] };
  expect(standOf([side, later])).toMatchObject({ stance: 'oppose', certainty: 'stated', otherStances: [], newest: '2026-02-10' });
});

test('one outlet alone is said, two are counted', () => {
  const claim: SampleClaim = { id: 'a', actors, takes: [[on, 'oppose']] };
  expect(words(explainStand, [claim])).toBe('Reported by The Gazette alone. The stance is stated in the words.');
  expect(words(explainStand, [claim], [{ ...claim, id: 'b' }])).toBe('Reported by 2 outlets. The stance is stated in the words.');
});

const mixed: SampleClaim[] = [
  {
    id: 'a',
    actors: ['lavrov', 'ukraine'],
    takes: [
      [on, 'oppose'],
      ['troops-now', 'oppose'],
    ],
  },
  { id: 'b', actors: ['zelensky'], takes: [[on, 'conditional', 'stated', 'if partners pay']] },
  { id: 'c', source: 'A diplomat', takes: [[on, 'neutral']] },
  { id: 'd', actors: ['zelensky'], takes: [['talk', 'support']] },
  { id: 'e', actors: ['zelensky'] },
];

test('marks and filled cells of the table are the same stands', () => {
  const { data, picture } = pictureOf(mixed);
  const marks = picture.bands.flatMap(({ stands }) => stands);
  const rows = makeRows(picture, data, defaultState.sort);
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined));
  expect(new Set(cells)).toEqual(new Set(marks));
  expect(cells).toHaveLength(marks.length);
  expect(rows.map(({ actor, cells: row }) => [data.actors[actor]?.name, ...row.map((cell) => cell?.stance)])).toEqual([
    ['Sergey Lavrov', 'oppose', 'oppose'],
    ['Ukraine', 'oppose', 'oppose'],
    ['Volodymyr Zelensky', 'conditional', undefined],
  ]);
});

test('sorted by a position, those of one stance stand together and those without a statement last', () => {
  const { data, picture } = pictureOf(mixed);
  const sorted = (descending: boolean) =>
    makeRows(picture, data, { by: 'troops-now', descending }).map(({ cells: [, now] }) => now?.stance ?? 'none');
  expect(sorted(false)).toEqual(['oppose', 'oppose', 'none']);
  expect(makeRows(picture, data, { by: on, descending: true }).map(({ cells: [after] }) => after?.stance)).toEqual([
    'oppose',
    'oppose',
    'conditional',
  ]);
  expect(makeRows(picture, data, { by: on, descending: false }).map(({ cells: [after] }) => after?.stance)).toEqual([
    'conditional',
    'oppose',
    'oppose',
  ]);
});

test('a source without an actor is kept apart, with its words and its claim', () => {
  const [band] = graphOf(mixed).bands;
  expect(band?.unresolved.map(({ words, taken }) => `${words}: ${taken.stance}`)).toEqual(['A diplomat: neutral']);
  expect(band?.stands.find(({ stance }) => stance === 'conditional')?.condition).toBe('if partners pay');
});

test('every claim on a position is drawn or listed', () => {
  for (const { position, stands, unresolved } of graphOf(mixed).bands) {
    const shown = [...stands.flatMap(({ claims }) => claims), ...unresolved.map(({ placed }) => placed)];
    const wanted = mixed.filter(({ takes = [] }) => takes.some(([id]) => id === position.id));
    expect(new Set(shown.map(({ claim }) => claim.id)).size).toBe(wanted.length);
  }
});

test('the finding is a sentence', () => {
  const described = (claims: readonly SampleClaim[]) => describePicture(pictureOf(claims).picture, pictureOf(claims).data);
  expect(described(mixed)).toBe(
    'Most actors speak on “After a deal”: Sergey Lavrov and Ukraine oppose it; Volodymyr Zelensky supports it on a condition. 5 of 5 marks rest on one outlet alone.',
  );
  expect(described([])).toBe('No identified actor takes a stance within these settings.');
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
