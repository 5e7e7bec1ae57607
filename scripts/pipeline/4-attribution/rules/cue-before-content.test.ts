import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['Vane said that fares must rise.', 'Vane | said | fares must rise'],
  ['Vane said fares must rise.', 'Vane | said | fares must rise'],
  ['Vane said on Monday that fares must rise.', 'Vane | said | fares must rise'],
  ['Vane told the council that fares must rise.', 'Vane | told | fares must rise'],
  ['Vane said: “Fares must rise.”', 'Vane | said | Fares must rise'],
  ['Vane promised to pay for the pier.', 'Vane | promised | to pay for the pier'],
  ['The council rejected the plan.', 'The council | rejected | the plan'],
  ['Cole has called for a strike.', 'Cole | has called for | a strike'],
  ['The mayor urged skippers to wait.', 'The mayor | urged | skippers to wait'],
  ['Cole asked why the ferry leaked.', 'Cole | asked | why the ferry leaked'],
  ['Vane called the toll “theft”.', 'Vane | called | the toll “theft”'],
  ['The crews accused Vane of theft.', 'The crews | accused | Vane of theft'],
  ['Vane is against the toll.', 'Vane | is against | the toll'],
  ['Vane warned in a letter to the council that the pier leaked.', 'Vane | warned | the pier leaked'],
  ['Vane and Cole agreed to share the pier.', 'Vane and Cole | agreed to | share the pier'],
  ['The mayor, who was re-elected in May, said the pier was safe.', 'The mayor | said | the pier was safe'],
  ['Vane did not rule out a strike.', 'Vane | did not rule out | a strike'],
  ['Cole doubted that the pier was safe.', 'Cole | doubted | the pier was safe'],
  ['Vane told reporters: “The pier is safe.”', 'Vane | told | The pier is safe'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'cue-before-content').join(' / ')).toBe(expected);
});

test.each([
  'She called her sister from the pier.',
  'Cole pressed the bell.',
  'The tanker called at Bergen.',
  'The aide, who asked not to be named, left.',
  'The guard told the time.',
  'The council quoted no one.',
  'Vane answered the door.',
  'Vane read the book to her son.',
  'Vane made the beds.',
  'The skipper noted the time.',
  'Cole stressed the second syllable.',
])('not: %s', (text) => {
  expect(foundBy(text, 'cue-before-content')).toEqual([]);
});
