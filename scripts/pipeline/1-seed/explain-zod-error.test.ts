import { expect, test } from 'vitest';
import { z } from 'zod';
import { explainZodError } from './explain-zod-error.ts';
import { parseYaml } from './parse-yaml.ts';

const pier = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['wooden', 'stone']).default('stone'),
  url: z.url().optional(),
  from: z.union([z.literal(''), z.iso.date()]).optional(),
  aliases: z.array(z.string()).default([]),
  roles: z.array(z.strictObject({ title: z.string() })).default([]),
});

/** What is said of a text, and where: `1:7 unknown-value message (hint)`. */
const explained = (source: string, path: readonly PropertyKey[] = []): readonly string[] => {
  const yaml = parseYaml(source, 'seeds/piers.yaml');
  const value = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    yaml.value,
  );
  const { error } = pier.safeParse(value);
  return (error ? explainZodError(error, yaml, Object.keys(pier.shape), path) : []).map(
    ({ line, column, code, message, hint }) => `${line}:${column} ${code} ${message} (${hint})`,
  );
};

test.each([
  ['kind: stone', ['1:1 missing-field name is missing (add a line "name: ...")']],
  ['name: ""', ['1:7 empty-field name is empty (fill it in, or remove it where it may be missing)']],
  ['name: A\nkind: woden', ['2:7 unknown-value kind: "woden" is none of wooden, stone (did you mean "wooden"?)']],
  ['name: A\nkind: brass', ['2:7 unknown-value kind: "brass" is none of wooden, stone (write one of wooden, stone)']],
  ['name: A\nurl: pier', ['2:6 not-a-web-address url: "pier" is not a web address (it must begin with https:// or http://)']],
  // Of a union the last member is meant, and of a date how it is written.
  [
    'name: A\nfrom: May',
    [
      '2:7 impossible-date from: "May" is not a date (write 2026-02-03, 2026-02, 2026, or 2025-12~ for "about"; leave it empty where the date is not known)',
    ],
  ],
  ['name: A\naliases: B', ['2:10 wrong-kind aliases must be a list (write [one, two], or one item a line after "- ")']],
  ['name: [A]', ['1:7 wrong-kind name must be text (write it on one line, in double quotes)']],
  // Inside of a list one counts from 1, as people do.
  ['name: A\nroles:\n  - title: B\n  - C', ['4:5 wrong-kind roles 2 must be a group of fields (write one "name: value" a line)']],
  [
    'name: A\nroles:\n  - tilte: B',
    [
      '3:5 missing-field roles 1 title is missing (add a line "title: ...")',
      '3:5 unknown-field "tilte" is not a field of this file (the fields are name, kind, url, from, aliases, roles)',
    ],
  ],
  ['name: A\nalias: [B]', ['2:1 unknown-field "alias" is not a field of this file (did you mean "aliases"?)']],
  // All faults at once, each at its place.
  [
    'kind: woden\nurl: pier',
    [
      '1:1 missing-field name is missing (add a line "name: ...")',
      '1:7 unknown-value kind: "woden" is none of wooden, stone (did you mean "wooden"?)',
      '2:6 not-a-web-address url: "pier" is not a web address (it must begin with https:// or http://)',
    ],
  ],
])('%j', (source, expected) => {
  expect(explained(source)).toEqual(expected);
});

test('of a value inside of a document the place is that in the document', () => {
  expect(explained('- name: A\n- name: B\n  url: pier', [1])).toEqual([
    '3:8 not-a-web-address url: "pier" is not a web address (it must begin with https:// or http://)',
  ]);
});
