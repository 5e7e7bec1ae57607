import { expect, test } from 'vitest';
import { actor } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { claimsOf } from '../claim/marked.fixture.ts';
import { fisheries } from './fisheries.fixture.ts';

/** Two states that no list has. */
const invented: Registry = {
  ...fisheries,
  actors: [
    ...fisheries.actors,
    actor.parse({ id: 'lorvany', name: 'Lorvany', kind: 'state', description: 'A state.' }),
    actor.parse({ id: 'trell', name: 'Trell', kind: 'state', description: 'A state.' }),
    actor.parse({
      id: 'port-ministry',
      name: 'Ministry of Ports',
      kind: 'office',
      description: 'The Ministry of Ports of Lorvany.',
      aliases: ['Port Ministry'],
    }),
    actor.parse({
      id: 'eno-vass',
      name: 'Eno Vass',
      kind: 'person',
      description: 'A minister.',
      roles: [{ title: 'Minister of Ports of Lorvany', words: ['port minister'], from: '2020-01-01' }],
    }),
    actor.parse({
      id: 'small-harbours',
      name: 'Small harbours',
      nameInSentence: 'the small harbours',
      kind: 'alliance',
      description: 'An alliance.',
      metonyms: ['the harbour masters'],
    }),
  ],
};

const who = (lines: string): string => {
  const claim = claimsOf(lines, { registry: invented }).at(-1);
  return claim?.actors.map(({ actor: id, rule }) => `${id}:${rule}`).join(' ') ?? '';
};

test.each([
  ['[the Lorvanian Port Ministry] <said> {it rains}.', 'port-ministry:body-of-state'],
  ['[Lorvany’s Port Ministry] <said> {it rains}.', 'port-ministry:body-of-state'],
  ['[the Lorvanian government] <said> {it rains}.', 'lorvany:government'],
  ['[the Trellish government] <said> {it rains}.', 'trell:government'],
  ['[the Lorvanian port minister] <said> {it rains}.', 'eno-vass:role-at-date'],
  ['He wrote to the small harbours. [The harbour masters] <said> {it rains}.', 'small-harbours:metonym'],
])('%s is %s', (lines, expected) => {
  expect(who(lines)).toBe(expected);
});

test.each([
  '[the Trellish Port Ministry] <said> {it rains}.',
  '[the Norwegian Port Ministry] <said> {it rains}.',
  '[a Lorvanian] <said> {it rains}.',
  '[The harbour masters] <said> {it rains}.',
])('%s is nobody of the registry', (lines) => {
  expect(who(lines)).toBe('');
});
