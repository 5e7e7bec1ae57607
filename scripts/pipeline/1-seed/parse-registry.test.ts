import { expect, test } from 'vitest';
import { parseActors, parseOutlets, parseTopic } from './parse-registry.ts';

const entry = '- id: ada-roe\n  name: "Ada Roe"\n  kind: person\n  description: "Pilot."\n';
const found = (issues: readonly { code: string; line?: number; hint?: string }[]): readonly string[] =>
  issues.map(({ code, line }) => `${code} ${line}`);

test.each([
  ['one', entry, 1, []],
  ['nothing', '', 0, []],
  ['no list', 'id: ada-roe\n', 0, ['not-a-list 1']],
  ['twice', entry + entry, 1, ['repeated-id 5']],
  ['a misspelt field', `${entry}  alias: x\n`, 0, ['unknown-field 5']],
  ['an unknown kind', entry.replace('person', 'pilot'), 0, ['unknown-value 3']],
  ['a missing field', entry.replace('  kind: person\n', ''), 0, ['missing-field 1']],
  ['an empty name', entry.replace('Ada Roe', ''), 0, ['empty-field 2']],
  ['text for a list', `${entry}  aliases: x\n`, 0, ['wrong-kind 5']],
  ['an impossible day', `${entry}  speaksFor: [{ actor: pier, from: "2026-02-30" }]\n`, 0, ['impossible-date 5']],
  ['an id that is no slug', entry.replace('ada-roe', 'Ada Roe'), 0, ['invalid-value 1']],
  ['a field from every object’s birth', `${entry}  __proto__: x\n`, 0, ['unknown-field 5']],
  ['broken YAML', `${entry}  name: x: y\n`, 0, undefined],
  ['one faulty of two', `${entry}- id: max-poe\n`, 1, ['missing-field 5', 'missing-field 5', 'missing-field 5']],
])('actors: %s', (_, source, count, issues) => {
  const parsed = parseActors(source, 'seeds/actors.yaml');
  if (issues === undefined) expect(parsed.issues.some(({ code }) => code === 'malformed-yaml')).toBe(true);
  else {
    expect(found(parsed.issues)).toEqual(issues);
    expect(parsed.entries).toHaveLength(count);
  }
});

const outlet = '- { id: post, name: "Post", url: "https://pier.example", country: "NO", kind: newspaper, ownership: "x" }';

test.each([
  ['in order', outlet, []],
  ['an address that is none', outlet.replace('https', 'ftp'), ['not-a-web-address 1']],
  ['an unknown kind', outlet.replace('newspaper', 'newspapr'), ['unknown-value 1']],
])('outlets: %s', (_, source, issues) => {
  expect(found(parseOutlets(source, 'seeds/outlets.yaml').issues)).toEqual(issues);
});

const topic = `title: "T"\nquestion: "Q?"\nsummary: "S"\nkeywords: ["pier"]\npositions:\n  - { id: build, text: "The pier is built", label: "Build", keywords: [["build"]] }\nrelated: []`;

test.each([
  ['in order', `---\n${topic}\n---\nProse.`, []],
  ['no front matter', 'Prose.', ['no-front-matter 1']],
  ['an open front matter', `---\n${topic}\nProse.`, ['open-front-matter 1']],
  ['another id than the file’s', `---\nid: quay\n${topic}\n---\n`, ['id-is-not-the-file-name 2']],
  ['a missing question', `---\n${topic.replace('question: "Q?"\n', '')}\n---\n`, ['missing-field 2']],
])('a topic: %s', (_, source, issues) => {
  expect(found(parseTopic(source, 'seeds/topics/pier.md', 'pier').issues)).toEqual(issues);
});
