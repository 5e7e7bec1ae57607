import { expect, test } from 'vitest';
import { actor } from '../../../../src/schema/index.ts';
import { readTitle } from '../words/reading.ts';
import { fisheries } from './fisheries.fixture.ts';
import { makeNameIndex } from './name-index.ts';

const more = [
  { id: 'mia-reed-cole', name: 'Mia Reed-Cole', kind: 'person', description: 'Chief executive of Blue Basin.' },
  { id: 'sid-frost-jr', name: 'Sid Frost Jr.', kind: 'person', description: 'Skipper.' },
  { id: 'ana-maria-lund', name: 'Ana Maria Lund', kind: 'person', description: 'Skipper.', aliases: ['the harbour master'] },
  { id: 'blue-basin', name: 'Blue Basin', kind: 'group', description: 'Builder of pools.' },
  { id: 'calvany', name: 'Calvany', kind: 'state', description: 'A state.' },
  { id: 'us-navy', name: 'USN', kind: 'office', description: 'A navy.' },
].map((one) => actor.parse(one));
const names = makeNameIndex([...fisheries.actors, ...more]);

/** Whom a whole phrase may name, each with the kind of the name. */
const namedBy = (phrase: string): string => {
  const words = readTitle(phrase);
  const hits = names.find(words, 0).filter(({ to }) => to === words.length);
  return [...new Set(hits.map(({ value }) => `${value.kind} ${value.actor.id}`))].join('; ');
};

test.each([
  ['Astrid Holm', 'name astrid-holm'],
  ['Astrid Holmm', 'alias astrid-holm'],
  ['Oslo', 'metonym norway'],
  // family names, with what belongs to them
  ['Holm', 'surname astrid-holm'],
  ['von der Heide', 'surname ursula-von-der-heide'],
  ['Reed-Cole', 'surname mia-reed-cole'],
  ['Maria Lund', 'surname ana-maria-lund'],
  ['Frost', 'surname sid-frost-jr'],
  ['Sid Frost', 'alias sid-frost-jr'],
  // an office: with whose it is a role, alone only where it was spoken of
  ['fisheries minister', 'office astrid-holm; office per-dahl'],
  ['Norwegian fisheries minister', 'role astrid-holm; role per-dahl'],
  ['Fisheries Minister of Norway', 'role astrid-holm; role per-dahl'],
  ['minister', 'office astrid-holm; office per-dahl'],
  ['Council chief', 'role ursula-von-der-heide'],
  ['harbour master', 'office ana-maria-lund'],
  // what somebody is described as who has no role
  ['Blue Basin chief executive', 'role mia-reed-cole'],
  // no names
  ['master', ''],
  ['Jr.', ''],
  ['Heide', ''],
  ['Maria', ''],
  ['Skipper', ''],
])('%s: %s', (phrase, expected) => {
  expect(namedBy(phrase)).toBe(expected);
});

test('adjectives belong to states, those of unknown states are foreign, and name nobody', () => {
  expect(names.ownerOf('norwegian')?.id).toBe('norway');
  expect(names.ownerOf('calvanian')?.id).toBe('calvany');
  expect(['norwegian', 'oslo', 'calvanian'].map((key) => names.isOwner(key))).toEqual([true, true, true]);
  expect(['french', 'norwegian', 'herring'].map((key) => names.isForeign(key))).toEqual([true, false, false]);
  expect(['norwegian', 'norway'].map((key) => names.isDemonym(key))).toEqual([true, false]);
});

test('bodies are called by the noun of their name', () => {
  expect(names.bodiesOf('council').map(({ id }) => id)).toEqual(['herring-council']);
  expect(names.bodiesOf('minister')).toEqual([]);
});
