import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { data, shown } from './shown-graph.fixture.ts';
import { markColumns, toCsv, toJson, toRows } from './to-rows.ts';

const { picture, head } = shown();
const [row] = toRows(picture, data);
if (!row) throw new Error('no row');
/** What a spreadsheet reads of a condition. */
const readBack = (condition: string): string | undefined => {
  const read: Record<string, string>[] = parse(toCsv(markColumns, [{ ...row, condition }], head), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
  });
  return read[0]?.condition;
};

test.each([
  ['=1+1, "twice"', '\'=1+1, "twice"'],
  ['+49 30', "'+49 30"],
  ['-5 %', "'-5 %"],
  ['@home', "'@home"],
  ['\tindented', "'\tindented"],
])('%j begins like a formula and does not compute', (condition, read) => {
  expect(readBack(condition)).toBe(read);
});

test.each(['a, b', 'he said "no"', 'two\nlines', 'one = two', '', 'умова'])('%j comes back as it was', (condition) => {
  expect(readBack(condition)).toBe(condition);
});

test('the head stands before the columns as comments, without line breaks', () => {
  const lines = toCsv(markColumns, [], { ...head, title: 'A\r\ntitle' }).split('\r\n');
  expect(lines.slice(0, 7).every((line) => line.startsWith('# '))).toBe(true);
  expect(lines[0]).toBe('# A title');
  expect(lines[7]).toMatch(/^actor,actorName,topic,position/);
  expect(lines.slice(8)).toEqual(['']);
});

test('a row says all of its mark', () => {
  for (const one of toRows(picture, data)) {
    const stand = picture.bands
      .flatMap(({ stands }) => stands)
      .find(({ actor, position }) => data.actors[actor]?.id === one.actor && data.positions[position]?.id === one.position);
    expect(one).toMatchObject({
      side: stand?.side,
      statements: stand?.statements,
      checked: stand?.checked ? 'yes' : 'no',
      claims: stand?.claims.length,
      counted: stand?.count,
      claimIds: stand?.claims.map(({ id }) => id),
      onlyOutlet: stand?.onlyOutlet === undefined ? '' : data.outlets[stand.onlyOutlet],
    });
  }
});

test('JSON holds the same rows with what the file is', () => {
  const json: unknown = JSON.parse(toJson(toRows(picture, data), head));
  expect(json).toMatchObject({ settings: head.settings, licence: head.licence, marks: toRows(picture, data) });
});
