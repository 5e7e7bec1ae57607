import { expect, test } from 'vitest';
import { nearQueries } from './near-words.ts';
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

test('words are listed once, the most frequent first, written with a small letter where any claim has it so', () => {
  const records = ['Troops and Kyiv ¶ 2026', 'No troops in Kyiv', 'troops'].map((content) => ({ content }));
  expect(makeSearchWords(records)).toEqual(['troops', 'Kyiv', 'and']);
});
