import { expect, test } from 'vitest';
import { actor } from '../registry/actor.ts';
import { webAddress } from './ids.ts';
import { shownText } from './shown-text.ts';

test.each(['Ada Norde', 'Олена', 'می‌خواهم', '👩‍👩‍👧', 'two\nlines', '5 %'])('%j may be shown', (words) => {
  expect(shownText.safeParse(words).success).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a space', ' '],
  ['no width', '\u200b'],
  ['joiners alone', '\u200d\u200c'],
  ['a turn of direction', 'Ada \u202eedroN'],
  ['an embedding', '\u2066Ada\u2069'],
  ['a bell', 'Ada\u0007'],
  ['colours', '\u001b[31mAda'],
  ['the start of the line over', 'Ada\rEve'],
  ['a tag', 'Ada\u{e0041}'],
  ['half of a pair', 'Ada\ud83d'],
])('%s is refused', (_, words) => {
  expect(shownText.safeParse(words).success).toBe(false);
});

test('names of actors, and addresses, are such words', () => {
  const ada = { id: 'ada', name: 'Ada', kind: 'person', description: 'Mayor.' };
  expect(actor.safeParse(ada).success).toBe(true);
  expect(actor.safeParse({ ...ada, name: '\u200b' }).success).toBe(false);
  expect(actor.safeParse({ ...ada, aliases: ['A\u202eda'] }).success).toBe(false);
  expect(webAddress.safeParse('https://example.org/a').success).toBe(true);
  expect(webAddress.safeParse('https://example.org/\u202ea').success).toBe(false);
});
