import { expect, test } from 'vitest';
import { clauseOf, spell } from './words-of.fixture.ts';

test.each([
  ['Vane called for a strike.', 'call for: called for'],
  ['Vane called on Cole to pay.', 'call on: called on'],
  ['Vane went on to say that it rains.', 'say: went on to say'],
  ['Vane continued to insist on it.', 'insist on: continued to insist on'],
  ['The council voted 9 to 4 on Monday to demand a review.', 'demand: voted 9 to 4 on Monday to demand'],
  ['Vane was forced to deny it.', 'deny: was forced to deny'],
  ['Cole had to admit it.', 'admit: had to admit'],
  ['Vane has made it clear that fares rise.', 'make * clear: has made it clear'],
  ['Vane is prepared to pay.', 'be prepared: is prepared'],
  ['Vane agreed on Tuesday to pay.', 'agree: agreed'],
  ['Vane agreed on a fare.', 'agree on: agreed on'],
  ['The ferry called at Moss.', 'call: called'],
  ['Vane used a speech in Moss to call for a strike.', 'call for: used a speech in Moss to call for'],
  ['Cole took to the airwaves to say it.', 'say: took to the airwaves to say'],
  ['Vane used a crane to lift it.', ''],
  ['Vane ran home.', ''],
  ['“He said no,” she wrote.', 'write: wrote'],
  ['Vane was critical of it.', 'be critical of: was critical of'],
  ['Vane slept.', ''],
  ['They shed light on it.', ''],
  ['Vane spoke out strongly against it.', 'speak out against: spoke out strongly against'],
  ['Vane went home to say it.', 'say: to say'],
])('%s %s', (text, expected) => {
  const { passage, context } = clauseOf(text);
  const found = context.cues.map((match) => `${[match.cue.verb, ...match.cue.tail].join(' ')}: ${spell(passage, match)}`);
  expect(found.join(' + ')).toBe(expected);
});
