import { expect, test } from 'vitest';
import { nearQueries, withNamesRight } from './near-words.ts';
import { makeSearchWords } from './search-words.ts';

const words = ['troops', 'Zelensky', 'Kyiv', 'Kiev', 'unacceptable', 'Erdoğan', 'Лавров', 'peace', 'piece', 'guarantees'];

test.each([
  ['trops', ['troops']],
  ['Zelesnky', ['Zelensky']],
  ['zelenski', ['Zelensky']],
  ['“unaceptable troops”', ['“unacceptable troops”']],
  ['gaurantees of peace', ['guarantees of peace']],
  ['peece', ['peace', 'piece']],
  ['Лаврв', ['Лавров']],
  ['erdogn', ['Erdoğan']],
  // Known, begun, too short to tell, or near nothing.
  ['troops', []],
  ['unaccep', []],
  ['kyv', []],
  ['xyzzyplugh', []],
  ['', []],
])('for %j stand %j', (query, near) => {
  expect(nearQueries(query, words)).toEqual(near);
});

test.each([
  ['Stamer ready to send', ['Stamer'], 'Starmer ready to send'],
  ['Scholtz "by no means" debate', ['Scholtz', 'debate'], 'Scholz "by no means" debate'],
  ['Vnae’s plan', ['Vnae’s'], 'Vane’s plan'],
  ['what did Lavorv say', ['Lavorv'], 'what did Lavrov say'],
  ["O'Dlel's plan", ["O'Dlel's"], "O’Dell's plan"],
  // Not unknown, too short to tell, near no name.
  ['Stamer ready', ['ready'], undefined],
  ['Van ready', ['Van'], undefined],
  ['Oslo talks', ['Oslo'], undefined],
])('names in “%s”, of which %j is unknown, are put right: %j', (query, unknown, right) => {
  expect(withNamesRight(query, unknown, ['Starmer', 'Scholz', 'Vane', 'Lavrov', 'O’Dell'])).toBe(right);
});

test('words are listed once, the most frequent first, written with a small letter where any claim has it so', () => {
  const records = ['Troops and Kyiv ¶ 2026', 'No troops in Kyiv', 'troops'].map((content) => ({ content }));
  expect(makeSearchWords(records)).toEqual(['troops', 'Kyiv', 'and']);
});
