import { expect, test } from 'vitest';
import { clauseOf, spell } from '../words-of.fixture.ts';
import { findSubject } from './find-subject.ts';

test.each([
  ['Vane said so', 'adjacent: Vane'],
  ['Vane, the mayor, said so', 'apposition: Vane, the mayor'],
  ['Vane, who runs the yard, said so', 'apposition: Vane'],
  ['The man who said so left', 'relative: The man'],
  ['Vane on Tuesday said so', 'adjacent: Vane'],
  ['An aide to Vane said so', 'adjacent: An aide to Vane'],
  ['A letter sent to Cole said so', 'adjacent: A letter sent to Cole'],
  ['The towns – Moss and Voss – said so', 'apposition: The towns – Moss and Voss'],
  ['The towns - rich and old - said so', 'apposition: The towns - rich and old'],
  ['Vane, known as the Admiral, said so', 'apposition: Vane, known as the Admiral'],
  ['Vane, of Moss, said so', 'apposition: Vane, of Moss'],
  ['those surveyed said so', 'adjacent: those surveyed'],
  ['On Monday the council said so', 'adjacent: the council'],
  ['As Vane said so', 'adjacent: Vane'],
  ['In a letter to the council, Vane said so', 'adjacent: Vane'],
  ['Crews object to a toll Vane said so', 'adjacent: Vane'],
  ['Vane’s message to the crews said so', 'adjacent: Vane’s message to the crews'],
  ['A paper printed last week said so', 'adjacent: A paper printed last week'],
  ['Said Vane', ''],
])('%s: %s', (text, expected) => {
  const { passage, context, start } = clauseOf(text);
  const group = context.groups.find(({ head }) => passage.words[head]?.lower === 'said');
  const subject = group && findSubject(passage.words, group, start);
  expect(subject ? `${subject.how}: ${spell(passage, subject.range)}` : '').toBe(expected);
});
