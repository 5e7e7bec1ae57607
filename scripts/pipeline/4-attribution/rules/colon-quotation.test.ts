import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['Vane was blunt: “The pier stays.”', 'Vane | was blunt | The pier stays'],
  ['Cole shook his head: “The pier stays.”', 'Cole | shook his head | The pier stays'],
  ['The mayor did not hide her anger: “The pier stays.”', 'The mayor | did not hide her anger | The pier stays'],
  ['The crews had one wish: “Bring back the ferry.”', 'The crews | had one wish | Bring back the ferry'],
  ['The union would not wait: “Pay us now.”', 'The union | would not wait | Pay us now'],
  ['Anna Vane, the mayor, looked tired: “We are late.”', 'Anna Vane, the mayor | looked tired | We are late'],
  ['He smiled: “We sail.”', 'He | smiled | We sail'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'colon-quotation').join(' / ')).toBe(expected);
});

test.each([
  'She had a word for it: “Theft.”',
  'The sign was blunt: “Keep out.”',
  'Crews carried a banner: “Save our pier”.',
  'Cole wrote a book: “The Old Pier”.',
  'The choice was simple: “pay or go”.',
  'The town had three piers: one leaked.',
  'Vane said: “The pier stays.”',
  'The pier was given a name: “Hope”.',
  'PIER SOLD: “A farce”',
])('not: %s', (text) => {
  expect(foundBy(text, 'colon-quotation')).toEqual([]);
});
