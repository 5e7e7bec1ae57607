import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import type { TableSort } from '../picture/graph-state.ts';
import { samplePicture } from '../picture/sample-picture.fixture.ts';
import { drawTable, makeRows } from './draw-table.ts';
import { writeMarkup } from './markup.ts';

const on = 'troops-after-deal';
const now = 'troops-now';
const mixed: SampleClaim[] = [
  {
    id: 'a',
    actors: ['lavrov', 'ukraine'],
    takes: [
      [on, 'oppose'],
      [now, 'oppose', 'inferred'],
    ],
  },
  { id: 'b', actors: ['zelensky'], takes: [[on, 'conditional', 'stated', 'if <partners> pay']] },
];

test.each<[TableSort, string[]]>([
  [{ by: '', descending: false }, ['Sergey Lavrov', 'Ukraine', 'Volodymyr Zelensky']],
  [{ by: '', descending: true }, ['Volodymyr Zelensky', 'Ukraine', 'Sergey Lavrov']],
  [{ by: on, descending: false }, ['Volodymyr Zelensky', 'Sergey Lavrov', 'Ukraine']],
  [{ by: on, descending: true }, ['Sergey Lavrov', 'Ukraine', 'Volodymyr Zelensky']],
  // Who said nothing comes last, whichever way the column is sorted.
  [{ by: now, descending: false }, ['Sergey Lavrov', 'Ukraine', 'Volodymyr Zelensky']],
  [{ by: now, descending: true }, ['Sergey Lavrov', 'Ukraine', 'Volodymyr Zelensky']],
  [{ by: 'no-such-position', descending: false }, ['Sergey Lavrov', 'Ukraine', 'Volodymyr Zelensky']],
])('rows sorted by %j', (sort, names) => {
  const { picture, data } = samplePicture(mixed);
  expect(makeRows(picture, data, sort).map(({ actor }) => data.actors[actor]?.name)).toEqual(names);
});

test('marks and filled cells are the same stands, each in the column of its position', () => {
  const { picture, data, stands } = samplePicture(mixed);
  const cells = makeRows(picture, data, { by: '', descending: false }).flatMap((row) =>
    row.cells.flatMap((stand, column) => (stand ? [{ stand, column }] : [])),
  );
  expect(new Set(cells.map(({ stand }) => stand))).toEqual(new Set(stands));
  expect(cells).toHaveLength(stands.length);
  for (const { stand, column } of cells) expect(stand.position).toBe(column);
});

const written = (sort: TableSort): string => {
  const { picture, drawing } = samplePicture(mixed);
  return writeMarkup(drawTable(picture, drawing, sort));
};
test.each<[string, TableSort, string, string]>([
  ['sorted upwards', { by: now, descending: false }, 'aria-sort="ascending"', 'aria-sort="descending"'],
  ['sorted downwards', { by: now, descending: true }, 'aria-sort="descending"', 'aria-sort="ascending"'],
  ['groups have heads', { by: now, descending: false }, '<th scope="rowgroup" colspan="4">no statement found</th>', 'supports</th>'],
  ['by name there are no groups', { by: '', descending: false }, 'aria-sort="ascending"', 'rowgroup'],
  ['a condition is quoted, and is no markup', { by: '', descending: false }, '“if &lt;partners&gt; pay”', '<partners>'],
  ['sign and letter stand beside the word', { by: '', descending: false }, '± C</span> supports if …', 'undefined'],
  ['what is inferred says so', { by: '', descending: false }, 'from one unchecked claim, inferred, The Gazette alone', 'counted as'],
])('%s', (_, sort, hit, never) => {
  expect(written(sort)).toContain(hit);
  expect(written(sort)).not.toContain(never);
});

test('an office is a line of its own under the name, and begins no line with a comma', () => {
  const { picture, data, drawing } = samplePicture(mixed);
  const actors = data.actors.map((actor) => ({ ...actor, office: actor.id === 'lavrov' ? 'then Foreign Minister' : '' }));
  const drawn = writeMarkup(drawTable(picture, { ...drawing, data: { ...data, actors } }, { by: '', descending: false }));
  expect(drawn).toContain('Sergey Lavrov</a><small>then Foreign Minister</small>');
  expect(drawn).not.toMatch(/<small>[,;]/u);
});
