import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['According to Vane, fares must rise.', 'Vane | According to | fares must rise'],
  ['Fares must rise, according to Anna Vane.', 'Anna Vane | according to | Fares must rise'],
  ['The pier, according to the harbour master, will close in May.', 'the harbour master | according to | The pier … will close in May'],
  ['According to a report by the council, stocks shrank by half.', 'a report by the council | According to | stocks shrank by half'],
  ['According to the mayor’s office, the vote is off.', 'the mayor’s office | According to | the vote is off'],
  ['“Fares must rise,” according to Jon Cole.', 'Jon Cole | according to | Fares must rise'],
  ['According to Cole, who runs the yard, the ship leaks.', 'Cole | According to | the ship leaks'],
  ['Pay fell by a tenth, according to the union.', 'the union | according to | Pay fell by a tenth'],
  ['The vote was close, according to three people at the meeting.', 'three people at the meeting | according to | The vote was close'],
  ['According to Cole: “The ship leaks.”', 'Cole | According to | The ship leaks'],
  [
    'The ferry, the oldest on the fjord, leaks, according to its captain.',
    'its captain | according to | The ferry, the oldest on the fjord, leaks',
  ],
])('%s', (text, expected) => {
  expect(foundBy(text, 'according-to').join(' / ')).toBe(expected);
});

test.each([
  'The crew was paid according to age.',
  'It all went according to plan.',
  'According to the rules, a ferry needs two captains.',
  'The fish are sorted according to size.',
  'According to the timetable, the ferry leaves at six.',
  'Add salt according to taste.',
  '“According to Cole, the ship leaks,” Vane said.',
  'He built the boat according to the instructions.',
])('not: %s', (text) => {
  expect(foundBy(text, 'according-to')).toEqual([]);
});
