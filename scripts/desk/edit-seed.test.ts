import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addActor, addAlias, editMetadata, editPosition, removeAlias } from './edit-seed.ts';
import { markExample } from './mark-example.ts';

const actors = `# The town
- id: mayor # since May
  name: Ada North
  aliases: [North]
- id: clerk
  name: Bo Lind
`;

test.each([
  ['a name is added to others', () => addAlias(actors, 'mayor', 'A. North'), actors.replace('[North]', '[ North, "A. North" ]')],
  [
    'a first one makes the list',
    () => addAlias(actors, 'clerk', 'Lind'),
    `${actors.replace('[North]', '[ North ]')}  aliases:\n    - "Lind"\n`,
  ],
  ['one that is there is not added', () => addAlias(actors, 'mayor', 'North'), actors.replace('[North]', '[ North ]')],
  ['the last one takes the list away', () => removeAlias(actors, 'mayor', 'North'), actors.replace('  aliases: [North]\n', '')],
  [
    'an entry comes at the end',
    () => addActor(actors, { id: 'pier', name: 'The "Pier"', kind: 'group', description: 'A: b' }),
    `${actors.replace('[North]', '[ North ]')}- id: "pier"\n  name: "The \\"Pier\\""\n  kind: "group"\n  description: "A: b"\n`,
  ],
  ['and begins a file', () => addActor(undefined, { id: 'pier', name: 'Pier' }), '- id: "pier"\n  name: "Pier"\n'],
])('%s', (_, edit, made) => expect(edit()).toBe(made));

test.each([
  ['no such actor', () => addAlias(actors, 'nobody', 'x'), 'has no actor "nobody"'],
  ['no such name', () => removeAlias(actors, 'mayor', 'x'), 'is no alias of "mayor"'],
  ['an id that is taken', () => addActor(actors, { id: 'mayor' }), 'has an actor "mayor" already'],
  ['a file that is none', () => addAlias('- [', 'mayor', 'x'), 'cannot be read as YAML'],
  ['a registry that is no list', () => addActor('a: b\n', { id: 'x' }), 'is not a list'],
])('%s is said', (_, edit, words) => expect(edit).toThrow(words));

const topic = `---
id: pier # the old one
positions:
  - id: stays
    text: The pier stays
---

The prose: *as it is*.
`;

test('a position gets its matter and direction, and loses them again; the prose stays', () => {
  const made = editPosition(topic, 'topics/pier.md', 'stays', { matter: 'the pier', direction: 'for' });
  expect(made).toBe(
    topic.replace('    text: The pier stays\n', '    text: The pier stays\n    matter: "the pier"\n    direction: "for"\n'),
  );
  expect(editPosition(made, 'topics/pier.md', 'stays', { matter: '', direction: '' })).toBe(topic);
  expect(() => editPosition(topic, 'topics/pier.md', 'goes', { matter: '', direction: '' })).toThrow('has no position "goes"');
  expect(() => editPosition('no front matter', 'x.md', 'stays', { matter: '', direction: '' })).toThrow('does not begin with front matter');
});

test('metadata is set in front matter or beside the document, and words of the article cannot break out', () => {
  const hostile = '"\n---\n# {code}';
  const made = editMetadata('---\ntitle: A\n---\nText.\n', 'a.md', true, { title: hostile, byline: '' }, 'Read more');
  expect(made.endsWith('---\nText.\n')).toBe(true);
  expect(parse(made.slice(4, made.indexOf('\n---\nText.')))).toEqual({ title: hostile, keep: ['Read more'] });
  expect(editMetadata(undefined, 'a.yaml', false, { title: 'A' })).toBe('title: "A"\n');
});

test('an example is marked once for each claim and position', () => {
  const first = { claim: 'aaaaaaaaaa', position: 'stays', stance: 'oppose' } as Parameters<typeof markExample>[2];
  const made = markExample(undefined, 'examples/pier.yaml', first);
  expect(made).toBe('examples:\n  - { claim: "aaaaaaaaaa", position: "stays", stance: "oppose" }\n');
  expect(markExample(made, 'examples/pier.yaml', { ...first, stance: 'none' })).toBe(made.replace('oppose', 'none'));
});
