import { expect, test } from 'vitest';
import { foundBy } from '../found.fixture.ts';

test.each([
  ['Norway’s refusal to cut the quota angered skippers.', 'Norway | refusal | to cut the quota'],
  ['Her claim that the pier leaked was false.', 'Her | claim that | the pier leaked'],
  ['Cole’s call for a strike drew a crowd.', 'Cole | call for | a strike'],
  ['The union’s criticism of the toll was sharp.', 'The union | criticism of | the toll'],
  ['Vane’s promise to build a pier was kept.', 'Vane | promise | to build a pier'],
  ['His warning that the ferry leaked went unheard.', 'His | warning that | the ferry leaked'],
  ['The mayor’s opposition to the toll is known.', 'The mayor | opposition to | the toll'],
  ['Their demand to be paid was met.', 'Their | demand | to be paid'],
  ['The council’s concern about the pier grew.', 'The council | concern about | the pier'],
  ['Vane’s denial of the charge came late.', 'Vane | denial of | the charge'],
  ['Cole’s complaints about pay were heard.', 'Cole | complaints about | pay'],
  ['Norway’s belief that stocks would grow was wrong.', 'Norway | belief that | stocks would grow'],
  ['The council ignored a call from Cole to close the pier.', 'Cole | call | to close the pier'],
  ['There was anger at a warning from the union that ferries would stop.', 'the union | warning | ferries would stop'],
  ['Traders ignored a plea by Vane to wait.', 'Vane | plea | to wait'],
  ['Vane sailed on despite a call for her to “stop for thought” from Cole.', 'Cole | call for | her to “stop for thought”'],
  ['Nobody heard a call for crews to wait from Ida Vane.', 'Ida Vane | call for | crews to wait'],
])('%s', (text, expected) => {
  expect(foundBy(text, 'cue-noun').join(' / ')).toBe(expected);
});

test.each([
  'The insurer paid the claim of the owner.',
  'The offer of cheap seats ended.',
  'Demand for ferries rose.',
  'The threat of rain grew.',
  'Norway’s plan for the quota came late.',
  'Her call to her sister was short.',
  'The pier’s view of the fjord is famous.',
  'Vane dropped her opposition to the toll.',
  'Cole abandoned his demand for a review.',
  'The demand from Norway for coal fell.',
  'The letter from Cole to the board was lost.',
  'A call from her sister woke the mayor.',
])('not: %s', (text) => {
  expect(foundBy(text, 'cue-noun')).toEqual([]);
});
