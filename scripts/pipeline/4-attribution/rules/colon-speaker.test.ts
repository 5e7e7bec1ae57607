import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['Vane: Fares must rise.', 'Vane | : | Fares must rise'],
  ['ANNA VANE: We will pay for the pier. JON COLE: When?', 'ANNA VANE | : | We will pay for the pier' + ' / ' + 'JON COLE | : | When'],
  ['Anna Vane: “The pier stays.”', 'Anna Vane | : | The pier stays'],
  ['Mayor Vane: The pier will not be sold.', 'Mayor Vane | : | The pier will not be sold'],
  ['MS. VANE: The pier was safe. MR. COLE: It leaked.', 'MS. VANE | : | The pier was safe' + ' / ' + 'MR. COLE | : | It leaked'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'colon-speaker').join(' / ')).toBe(expected);
});

test.each([
  'Note: fares are for adults.',
  'Bergen: rain and wind.',
  'Opening hours: nine to five.',
  'Photo: Anna Vane walks on the pier.',
  'Update: the vote was lost.',
  'Result: Norway won by two goals.',
  'Read more: fares must rise.',
  'FACT: Fares must rise.',
  'Q: Who pays?',
  'The plan: a pier, a ferry and a toll.',
  'Little Help for Small Ports: The board has closed two piers.',
  'Anger over Night Ferries: Crews say they were not asked.',
  'Clarification: Vane was not at the hearing.',
  'Three towns: Bergen, Moss and Voss.',
])('not: %s', (text) => {
  expect(foundBy(text, 'colon-speaker')).toEqual([]);
});
