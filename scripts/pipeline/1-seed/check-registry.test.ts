import { expect, test } from 'vitest';
import { checkActors, checkNames, checkTopics } from './check-registry.ts';
import { parseActors, parseTopic } from './parse-registry.ts';

const actors = (...entries: readonly string[]) =>
  parseActors(entries.map((entry) => `- { ${entry}, description: "x" }`).join('\n'), 'seeds/actors.yaml');

const roe = 'id: ada-roe, name: "Ada Roe", kind: person';
const poe = 'id: max-poe, name: "Max Poe", kind: person';
const lines = (issues: readonly { code: string; line?: number }[]): readonly string[] => issues.map(({ code, line }) => `${code} ${line}`);

test.each([
  ['no name twice', [roe, poe], []],
  ['an alias of both', [`${roe}, aliases: ["The Chair"]`, `${poe}, aliases: ["the chair"]`], ['shared-name 2']],
  ['an alias that is the other’s name', [`${roe}, aliases: ["Max  Poe"]`, poe], ['shared-name 2']],
  ['an alias that is its own name', [`${roe}, aliases: ["ada roe"]`, poe], []],
  ['one name of two', [roe, 'id: ada-roe-2, name: "Ada Roe", kind: person'], ['shared-name 2']],
  ['names from every object’s birth', ['id: constructor, name: "constructor", kind: person', 'id: b, name: "toString", kind: person'], []],
])('names: %s', (_, entries, issues) => {
  expect(lines(checkNames(actors(...entries)).issues)).toEqual(issues);
});

test('an alias of both is taken from both, and names stay', () => {
  const { entries } = checkNames(actors(`${roe}, aliases: ["Chair", "A. Roe"]`, `${poe}, aliases: ["Chair"]`));
  expect(entries.map(({ entry }) => [entry.name, ...entry.aliases])).toEqual([['Ada Roe', 'A. Roe'], ['Max Poe']]);
});

test.each([
  ['another', [`${roe}, speaksFor: [{ actor: max-poe }]`, poe], []],
  ['nobody known', [`${roe}, speaksFor: [{ actor: max-po }]`, poe], ['unknown-actor 1']],
  ['itself', [`${roe}, speaksFor: [{ actor: ada-roe }]`], ['speaks-for-itself 1']],
  ['a name from every object’s birth', [`${roe}, speaksFor: [{ actor: constructor }]`], ['unknown-actor 1']],
])('speaks for %s', (_, entries, issues) => {
  const checked = checkActors(actors(...entries));
  expect(lines(checked.issues)).toEqual(issues);
  expect(checked.entries[0]?.speaksFor).toHaveLength(issues.length === 0 ? 1 : 0);
});

const topic = (id: string, position: string, related = '') =>
  parseTopic(
    `---\ntitle: "T"\nquestion: "Q?"\nsummary: "S"\nkeywords: ["pier"]\npositions:\n  - { id: ${position}, text: "The pier is built", label: "Build", keywords: [["build"]] }\nrelated: [${related}]\n---\nProse.`,
    `seeds/topics/${id}.md`,
    id,
  );

test.each([
  ['in order', [topic('pier', 'build'), topic('quay', 'dig', 'pier')], []],
  ['of an unknown topic', [topic('pier', 'build', 'qua'), topic('quay', 'dig')], ['unknown-topic 8']],
  ['with a position of another', [topic('pier', 'build'), topic('quay', 'build')], ['repeated-id 7']],
])('topics %s', (_, topics, issues) => {
  expect(lines(checkTopics(topics, 'seeds/topics').issues)).toEqual(issues);
});
