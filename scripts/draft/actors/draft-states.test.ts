import { expect, test } from 'vitest';
import { readTexts } from '../read-articles.fixture.ts';
import { draftStates } from './draft-states.ts';

const shown = (text: string, taken: readonly string[] = []): readonly string[] =>
  draftStates(readTexts(text), new Set(taken)).map(({ kind, name, aliases, metonyms }) =>
    [kind, name, ...aliases, ...metonyms].join(' | '),
  );

test.each<[string, readonly string[]]>([
  ['Norway and the UK agreed.', ['state | Norway', 'state | United Kingdom | UK']],
  ['Oslo agreed, and the Norwegian government said so.', ['state | Norway | Oslo | the Norwegian government']],
  ['NATO and the EU agreed.', ['alliance | NATO', 'alliance | European Union | EU']],
  ['Orlavia’s prime minister left. The Orlavian government stayed.', ['state | Orlavia | the Orlavian government']],
  ['They asked the foreign minister of Merrow.', ['state | Merrow']],
  ['The Velma government left.', ['state | Velma']],
  ['They drank French wine on a Norwegian boat.', []],
  ['The Norway Drivers’ Club met.', []],
  ['The club’s president left.', []],
])('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('a person’s government is no state', () => {
  expect(shown('The Brandt government left.', ['Brandt'])).toEqual([]);
});
