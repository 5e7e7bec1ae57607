import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../corpus/sample.fixture.ts';
import { recordOf } from '../../record/record.fixture.ts';
import { articleDay, firstDay, latestDay, recordDay } from './data-date.ts';
import { dataSchemas, type JsonSchema, propertiesOf } from './data-schemas.ts';
import { networkFiles } from './network-files.ts';
import { tableNames } from './records.ts';
import { makeScopes, tablesOfPart } from './scope.ts';
import { csvColumns, tableFiles, toCells, toCsvLine } from './table-files.ts';

const record = recordOf(sampleCorpus());
const tables = record.tables();
const scopes = makeScopes(record.corpus, tables);
const head = { root: 'https://example.org/record/data/', day: '2026-03-02' };

test.each<[(string | number | boolean | null)[], string]>([
  [['a', 'b'], 'a,b\r\n'],
  [[null, 0, false, ''], ',0,false,\r\n'],
  [['a,b', 'a;b'], '"a,b",a;b\r\n'],
  [['say "no"'], '"say ""no"""\r\n'],
  [['two\nlines', 'a\rb'], '"two\nlines","a\rb"\r\n'],
  [[], '\r\n'],
])('the line of %j', (cells, line) => {
  expect(toCsvLine(cells)).toBe(line);
});

test.each<[string[]]>([[['a;b', 'c']], [['1+1', '"; DROP']], [['<b>', '🙂\r\n', ' x ']]])('%j is read back with semicolons', (cells) => {
  expect(parse(toCsvLine(cells, ';'), { delimiter: ';' })).toEqual([cells]);
});

test.each(tableNames)('%s: a column a field, each described, each row as many cells', (name) => {
  const columns = csvColumns(name);
  expect(columns.filter(({ schema }) => (schema.description ?? '') === '')).toEqual([]);
  expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
  const [json, ndjson, csv] = tableFiles(name, scopes[0] ?? { folder: '', title: '', tables }, head).map((file) => String(file.make()));
  const rows: string[][] = parse(csv ?? '', { relax_column_count: false });
  expect(rows[0]).toEqual(columns.map((column) => column.name));
  expect(rows).toHaveLength(1 + tables[name].length);
  const whole = JSON.parse(json ?? '');
  expect(whole).toMatchObject({ title: `On Record: ${name}`, address: `${head.root}${name}.json`, stateOf: head.day });
  expect(whole.count).toBe(tables[name].length);
  const lines = (ndjson ?? '').split('\n').slice(0, -1);
  expect(lines.map((line) => JSON.parse(line))).toEqual(whole.records);
});

test('a cell holds a value or a list, nothing where there is none, and never an object', () => {
  const column = (name: string, isList = false) => ({ name, schema: {}, isList });
  const row = { a: { b: 'x', c: 0 }, list: ['y', 'z'], no: false, none: null };
  expect(
    toCells(
      ['a.b', 'a.c', 'a.d', 'a.b.c', 'no', 'none'].map((name) => column(name)),
      row,
    ),
  ).toEqual(['x', 0, null, null, false, null]);
  expect(toCells([column('list', true)], row)).toEqual(['["y","z"]']);
  expect(() => toCells([column('a')], row)).toThrow('neither a value nor a list: a');
});

test.each<[JsonSchema, string[] | undefined]>([
  [{ properties: { a: {} } }, ['a']],
  [{ anyOf: [{ type: 'null' }, { properties: { b: {} } }] }, ['b']],
  [{ anyOf: [{ type: 'null' }] }, undefined],
  [{ type: 'string' }, undefined],
])('properties of %j', (schema, names) => {
  const found = propertiesOf(schema);
  expect(found && Object.keys(found)).toEqual(names);
});

test('schemas say what each field is, inside lists as well', () => {
  const claims = dataSchemas().claims;
  const actors = claims.properties?.actors;
  expect(claims).toMatchObject({ title: 'claims', description: expect.stringMatching(/\S/) });
  expect(claims.properties?.said?.properties?.date?.description).toMatch(/\S/);
  expect(actors?.items?.properties?.rule?.description).toMatch(/\S/);
});

describe('days', () => {
  test.each([
    ['2026-02-03', '2026-02-03'],
    ['2026-02', '2026-02-01'],
    ['2026', '2026-01-01'],
    ['2026-02-03T23:30:00Z', '2026-02-03'],
    ['2025-12~', '2025-12-01'],
    ['', ''],
  ])('%j begins on %j', (date, day) => expect(firstDay(date)).toBe(day));

  test.each([
    [{ accessed: '2026-03-01', published: '2026-02-01' }, '2026-03-01'],
    [{ accessed: '', published: '2026-02-01' }, '2026-02-01'],
    [{ accessed: '', published: '' }, ''],
  ])('an article with %j', (article, day) => expect(articleDay(article)).toBe(day));

  test.each([
    [[], ''],
    [['2026-01-01', '2026-03-01', '', '2026-02-01'], '2026-03-01'],
    [['', ''], ''],
  ])('the latest of %j', (days, day) => expect(latestDay(days)).toBe(day));

  test('the record is of its last publication, before the first of its newest article', () => {
    expect(recordDay(record.corpus)).toBe('2026-03-02');
    expect(recordDay({ ...record.corpus, published: '2026-03-09' })).toBe('2026-03-09');
    expect(recordDay({ published: '', articles: [] })).toBe('');
  });
});

describe('parts of the record', () => {
  test('everything, each topic, and each actor who says something', () => {
    expect(scopes.map(({ folder, title }) => [folder, title])).toEqual([
      ['', 'On Record'],
      ['topics/bridge/', 'On Record: The bridge'],
      ['actors/ada-north/', 'On Record: Ada North'],
    ]);
    expect(tablesOfPart).toEqual(['claims', 'articles', 'positions', 'statements', 'moves', 'sides']);
  });

  test('an actor’s part has the claims, and of everything else what those name', () => {
    const own = scopes.at(-1)?.tables;
    expect(own && Object.fromEntries(tableNames.map((name) => [name, own[name].length]))).toEqual({
      claims: 2,
      articles: 2,
      // Herself, and the town that she speaks for.
      actors: 2,
      outlets: 1,
      topics: 1,
      positions: 1,
      statements: 2,
      moves: tables.moves.filter(({ actor }) => actor === 'ada-north').length,
      sides: tables.sides.filter(({ actor }) => actor === 'ada-north').length,
    });
    expect(scopes[1]?.tables.outlets.map(({ id }) => id)).toEqual(['river-wire', 'town-paper']);
  });

  test.each(['graphml', 'gexf'])('the network as %s has who speaks, on what, with which stances', (format) => {
    const [whole] = scopes;
    const file = whole && networkFiles(whole, head).find(({ path }) => path.endsWith(format));
    const text = String(file?.make());
    expect(file?.path).toBe(`network.${format}`);
    expect(text).toContain('actor-ada-north');
    expect(text).toContain('position-build-bridge');
    expect(text).toMatch(/differs|support|oppose/);
    expect(text).toContain('bbbbbbbbbb aaaaaaaaaa');
    // Who says nothing has no node.
    expect(text).not.toContain('actor-town');
  });
});
