import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['“Fares must rise,” Vane said.', 'Vane | said | Fares must rise'],
  ['“Fares must rise,” said Anna Vane, the mayor, on Monday.', 'Anna Vane, the mayor | said | Fares must rise'],
  ['“Must fares rise?” asked Cole.', 'Cole | asked | Must fares rise'],
  ['“Fares must rise!” the crews shouted.', 'the crews | shouted | Fares must rise'],
  ['Fares must rise, Vane said.', 'Vane | said | Fares must rise'],
  ['Fares, Vane said, must rise.', 'Vane | said | Fares … must rise'],
  ['The fare, Vane told the council on Monday, must rise.', 'Vane | told | The fare … must rise'],
  ['The ferry, she wrote on her blog, had lost its way.', 'she | wrote | The ferry … had lost its way'],
  ['The ferry is late, Vane said at a hearing, and will be sold.', 'Vane | said | The ferry is late … and will be sold'],
  ['The mayor, Cole claims, lied to them.', 'Cole | claims | The mayor … lied to them'],
  ['The crash dented the hull, the harbour office said in a statement.', 'the harbour office | said | The crash dented the hull'],
  ['The pier would close, the council announced on Friday.', 'the council | announced | The pier would close'],
  ['“Fares,” she said, “must rise.”', 'she | said | Fares … must rise'],
  ['The fare “rises too fast”, Cole complained.', 'Cole | complained | The fare “rises too fast”'],
  ['Stocks shrank by half, the report found.', 'the report | found | Stocks shrank by half'],
  ['The vote was rigged, Cole claims.', 'Cole | claims | The vote was rigged'],
  ['“It leaks,” admitted the captain.', 'the captain | admitted | It leaks'],
  ['“It leaks,” Cole told the court.', 'Cole | told | It leaks'],
  ['The ferry leaked, Cole told the court.', 'Cole | told | The ferry leaked'],
  ['When the storm came, the ferry sailed, Vane recalled.', 'Vane | recalled | When the storm came, the ferry sailed'],
  ['“It is late,” he laughed.', 'he | laughed | It is late'],
  ['The quota is dead, skippers say.', 'skippers | say | The quota is dead'],
  ['“Not now,” Vane snapped.', 'Vane | snapped | Not now'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'cue-after-content').join(' / ')).toBe(expected);
});

test.each([
  'After the vote, Vane said nothing.',
  'The words she said were lost.',
  '“Ferry Song” won the prize, and Vane sang it.',
  'In the hall, Vane spoke.',
  'He left, as he had said.',
  '“The Old Pier,” by Anna Vane, sold well.',
  'On “Harbour Hour,” Vane said that fares must rise.',
])('not: %s', (text) => {
  expect(foundBy(text, 'cue-after-content')).toEqual([]);
});
