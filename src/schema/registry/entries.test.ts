// The registry's entries and the bibliography: one sound entry each, and one fault in it at a time.
import { expect, test } from 'vitest';
import { article, bibliography } from '../article.ts';
import { actor } from './actor.ts';
import { outlet } from './outlet.ts';
import { position, topic } from './topic.ts';

const person = { id: 'ada-north', name: 'Ada North', kind: 'person', description: 'Mayor' };
const paper = { id: 'paper', name: 'Paper', url: 'https://example.org/', country: 'SE', kind: 'newspaper', ownership: 'Its readers' };
const built = { id: 'build', text: 'It is built', label: 'Built', keywords: [['bridge']] };
const bridge = { id: 'bridge', title: 'Bridge', question: 'Is it?', summary: 'It.', keywords: ['bridge'], positions: [built] };
const head = {
  outlet: 'paper',
  url: 'https://example.org/1',
  title: 'The bridge',
  byline: '',
  published: '',
  accessed: '',
  language: 'en',
  rights: 'excerpt',
};
const whole = { ...head, id: 'one', text: { sha256: 'a'.repeat(64), length: 0, normalisation: 'nfc-1' }, claims: [] };

const schemas = { actor, article, bibliography, outlet, position, topic };
const sound = { actor: person, article: whole, bibliography: head, outlet: paper, position: built, topic: bridge };
type Name = keyof typeof schemas;

test.each<[Name, object]>([
  ['actor', {}],
  ['actor', { kind: 'alliance', nameInSentence: 'the North', family: 'North', wikidata: 'Q159' }],
  ['actor', { roles: [{ title: 'Mayor', from: '2020', to: '2024-05' }], speaksFor: [{ actor: 'town' }] }],
  ['outlet', { country: '' }],
  ['outlet', { kind: 'state-media', aliases: ['The Paper'] }],
  ['topic', { related: ['tunnel'] }],
  ['position', { unless: ['toll bridge'] }],
  ['bibliography', { language: 'pt-BR', published: '2026-02~', archived: { url: 'https://example.org/a', date: '2026-01-01' } }],
  ['article', { published: '2026-02-03T10:00:00Z' }],
])('%s with %j is sound', (name, change) => {
  expect(schemas[name].safeParse({ ...sound[name], ...change }).error?.issues ?? []).toEqual([]);
});

test.each<[Name, object, string]>([
  ['actor', { name: '' }, 'name'],
  ['actor', { kind: 'animal' }, 'kind'],
  ['actor', { wikidata: '159' }, 'wikidata'],
  ['actor', { wikidata: 'Q0' }, 'wikidata'],
  ['actor', { aliases: [''] }, 'aliases'],
  ['actor', { roles: [{ title: 'Mayor', from: 'last year' }] }, 'roles'],
  ['actor', { roles: [{ title: '' }] }, 'roles'],
  ['actor', { speaksFor: [{ actor: 'The Town' }] }, 'speaksFor'],
  ['actor', { nickname: 'Ad' }, ''],
  ['outlet', { country: 'Sweden' }, 'country'],
  ['outlet', { country: 'se' }, 'country'],
  ['outlet', { url: 'javascript:alert(1)' }, 'url'],
  ['outlet', { ownership: '' }, 'ownership'],
  ['topic', { positions: [] }, 'positions'],
  ['topic', { keywords: [] }, 'keywords'],
  ['topic', { related: ['The tunnel'] }, 'related'],
  ['position', { keywords: [[]] }, 'keywords'],
  ['position', { keywords: [] }, 'keywords'],
  ['position', { text: '' }, 'text'],
  ['bibliography', { rights: 'all' }, 'rights'],
  ['bibliography', { language: 'English' }, 'language'],
  ['bibliography', { published: '3 March 2026' }, 'published'],
  ['bibliography', { archived: { url: 'https://example.org/a', date: '' } }, 'archived'],
  ['bibliography', { title: '' }, 'title'],
  ['article', { text: { sha256: 'A'.repeat(64), length: 0, normalisation: 'nfc-1' } }, 'text'],
  ['article', { text: { sha256: 'a'.repeat(64), length: -1, normalisation: 'nfc-1' } }, 'text'],
  ['article', { withdrawn: [] }, 'withdrawn'],
])('%s with %j is refused, and the place is named', (name, change, place) => {
  const problems = schemas[name].safeParse({ ...sound[name], ...change }).error?.issues ?? [];
  expect(problems.map(({ path }) => String(path[0] ?? ''))).toEqual([place]);
});

test('what an entry leaves out is filled in with nothing', () => {
  expect(actor.parse(person)).toMatchObject({ aliases: [], metonyms: [], roles: [], speaksFor: [] });
  expect(topic.parse(bridge)).toMatchObject({ related: [], positions: [{ unless: [] }] });
  expect(outlet.parse(paper).aliases).toEqual([]);
});
