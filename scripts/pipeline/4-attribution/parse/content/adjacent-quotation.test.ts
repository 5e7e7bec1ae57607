import { expect, test } from 'vitest';
import { indexOf, passageOf, spell } from '../words-of.fixture.ts';
import { quotationAfter, quotationBefore } from './adjacent-quotation.ts';

test.each([
  ['“We pay,” Vane said.', 'We pay,'],
  ['“We pay” – Vane said.', 'We pay'],
  ['Vane said so.', ''],
  ['“We pay. Vane said.', 'We pay.'],
  ['‘We pay’, Vane said.', 'We pay'],
  ['“We pay,” and Vane said.', ''],
  ['“We pay”: Vane said.', 'We pay'],
])('before the name: %s', (text, expected) => {
  const passage = passageOf(text);
  expect(spell(passage, quotationBefore(passage, indexOf(passage, 'Vane')))).toBe(expected);
});

test.each([
  ['Vane: “We pay.”', 'We pay.'],
  ['Vane “We pay.”', 'We pay.'],
  ['Vane, “We pay.”', 'We pay.'],
  ['Vane pays.', ''],
  ['Vane – ‘We pay.’', 'We pay.'],
  ['Vane and “we pay”.', ''],
  ["Vane: ``We pay.''", 'We pay.'],
])('after the name: %s', (text, expected) => {
  const passage = passageOf(text);
  expect(spell(passage, quotationAfter(passage, 1))).toBe(expected);
});
