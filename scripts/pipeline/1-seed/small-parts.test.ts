import { expect, test } from 'vitest';
import { suggestNearest } from '../issue.ts';
import { makeArticleId } from './parse-seed.ts';
import { parseYaml, splitFrontMatter } from './parse-yaml.ts';

test.each([
  ['000_ED10b823.txt', '000-ed10b823'],
  ['2026-02-04 Some Story!.html', '2026-02-04-some-story'],
  ['__x__.md', 'x'],
  ['a.b.c.md', 'a-b-c'],
  ['Лавров.txt', undefined],
  [`${'a'.repeat(121)}.md`, undefined],
])('the id of %s is %s', (name, id) => {
  expect(makeArticleId(name)).toBe(id);
});

test.each([
  ['antiwr', 'antiwar'],
  ['sputnk', 'sputnik'],
  ['tas', 'tass'],
  ['reuters', undefined],
  ['', undefined],
])('nearest to %j is %s', (word, nearest) => {
  expect(suggestNearest(word, ['antiwar', 'sputnik', 'tass'])).toBe(nearest);
});

test.each([
  ['---\na: 1\n---\nText', { yaml: 'a: 1', body: 'Text', bodyLine: 4, closed: true }],
  ['---\na: 1\n---  \n', { yaml: 'a: 1', body: '', bodyLine: 4, closed: true }],
  ['Text\n---\na: 1\n---', { body: 'Text\n---\na: 1\n---', bodyLine: 1, closed: true }],
  ['---\na: 1\nText', { yaml: 'a: 1\nText', body: '', bodyLine: 3, closed: false }],
])('front matter of %j', (source, parts) => {
  expect(splitFrontMatter(source)).toMatchObject(parts);
});

test('YAML scalars stay what the author wrote', () => {
  const { value } = parseYaml('a: 2026-02-03\nb: NO\nc: 1984\nd:\ne: ~\nf: 0x10', 'x.yaml');
  expect(value).toEqual({ a: '2026-02-03', b: 'NO', c: '1984', d: '', e: '~', f: '0x10' });
});

test.each([
  ['a: [1, 2', 'malformed-yaml'],
  ['a: 1\na: 2', 'malformed-yaml'],
  ['a: b: c', 'malformed-yaml'],
  ['\tx: 1', 'malformed-yaml'],
  // Nine levels of nine aliases each would be four hundred million values.
  [
    `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`)}]`).join('\n')}`,
    'malformed-yaml',
  ],
])('%.30j is malformed', (source, code) => {
  expect(parseYaml(source, 'x.yaml').issues).toMatchObject([{ severity: 'error', code, file: 'x.yaml' }]);
});

test('places count from one, in the whole file', () => {
  const { placeOf, placeOfKey } = parseYaml('list:\n  - id: one\n  - id: two\n    name: x', 'x.md', 3);
  expect(placeOf(['list', 1, 'id'])).toEqual({ line: 5, column: 9 });
  expect(placeOfKey(['list', 1], 'name')).toEqual({ line: 6, column: 5 });
  expect(placeOf(['list', 7, 'id'])).toEqual({ line: 4, column: 3 });
});
