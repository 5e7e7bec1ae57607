import { expect, test } from 'vitest';
import { indexOf, passageOf, spell } from '../words-of.fixture.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';

test.each([
  ['On Tuesday Vane said', 'Vane'],
  ['Vane said', 'Vane'],
  ['the harbour master said', 'the harbour master'],
  ['Norway, Iceland and the Faroes said', 'Norway, Iceland and the Faroes'],
  ['In May, Norway and Iceland said', 'Norway and Iceland'],
  ['many of the town’s skippers said', 'many of the town’s skippers'],
  ['sources close to the board said', 'sources close to the board'],
  ['the “Admirals” of the harbour said', 'the “Admirals” of the harbour'],
  ['April Stone said', 'April Stone'],
  ['In April Stone said', 'Stone'],
  ['reporters he said', 'he'],
  ['to the council said', 'the council'],
  ['an aide familiar with the plan said', 'an aide familiar with the plan'],
  ['the wealthy said', 'the wealthy'],
  ['the crews himself said', 'the crews himself'],
  ['Vane herself said', 'Vane herself'],
  ['the head of the union in Moss said', 'the head of the union in Moss'],
  ['with Vane said', 'Vane'],
  ['“We pay,” said', ''],
  ['some said', 'some'],
  ['and Vane said', 'Vane'],
  ['the former mayor said', 'the former mayor'],
  ['the newly elected mayor said', 'the newly elected mayor'],
  ['Vane (Moss) said', 'Vane (Moss)'],
])('%s: %s', (text, expected) => {
  const passage = passageOf(text);
  expect(spell(passage, nounPhraseBefore(passage.words, indexOf(passage, 'said'), 0))).toBe(expected);
});
