import { expect, test } from 'vitest';
import { parseJsonLd } from './parse-json-ld.ts';

const wanted = [{ a: 'x, ]', b: 1 }];

test.each([
  ['as it is', '{"a":"x, ]","b":1}', undefined],
  ['a comma too many', '{"a":"x, ]","b":1,}', 'malformed JSON-LD, repaired'],
  ['a semicolon', '{"a":"x, ]","b":1};', 'malformed JSON-LD, repaired'],
  ['CDATA', '<![CDATA[ {"a":"x, ]","b":1} ]]>', 'JSON-LD inside CDATA or a comment'],
  ['CDATA behind comments', '/*<![CDATA[*/{"a":"x, ]","b":1}/*]]>*/', 'JSON-LD inside CDATA or a comment'],
  ['a comment', '<!-- {"a":"x, ]","b":1} -->', 'JSON-LD inside CDATA or a comment'],
  ['a mark of byte order', '\ufeff{"a":"x, ]","b":1}', undefined],
])('%s', (_, source, fault) => {
  expect(parseJsonLd(source)).toEqual({ objects: wanted, ...(fault === undefined ? {} : { fault }) });
});

test.each([
  ['a line end in a string', '{"a":"one\ntwo"}', [{ a: 'one two' }]],
  ['a tab in a string', '{"a":"one\ttwo"}', [{ a: 'one two' }]],
  ['an unknown escape', String.raw`{"a":"it\'s"}`, [{ a: "it's" }]],
  ['a comma that belongs to a string', '{"a":"x,}",}', [{ a: 'x,}' }]],
  ['two objects in a row', '{"a":1} {"b":2}', [{ a: 1 }, { b: 2 }]],
  ['a list', '[{"a":1},7,null,"x"]', [{ a: 1 }]],
  ['a graph', '{"@graph":[{"a":1}]}', [{ '@graph': [{ a: 1 }] }, { a: 1 }]],
])('%s', (_, source, objects) => {
  expect(parseJsonLd(source).objects).toEqual(objects);
});

test.each(['', '   ', '<![CDATA[]]>'])('%j holds nothing, and that is no fault', (source) => {
  expect(parseJsonLd(source)).toEqual({ objects: [] });
});

test.each(['{', '{"a"', 'a', '{"a":}', '"'.repeat(9), '{'.repeat(100_000), `"${'\\'.repeat(100_001)}`])(
  '%.20j cannot be read',
  (source) => {
    expect(parseJsonLd(source)).toEqual({ objects: [], fault: 'JSON-LD that cannot be read' });
  },
);

test('a block of megabytes is not read', () => {
  expect(parseJsonLd(`{"a":"${'x'.repeat(600_000)}"}`)).toEqual({ objects: [], fault: 'JSON-LD too long to be read' });
});
