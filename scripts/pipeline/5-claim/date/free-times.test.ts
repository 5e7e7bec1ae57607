import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';

test.each([
  ['[Holm] <announced> {her support for the quota on Monday evening}.', 'her support for the quota'],
  ['[Norway] <confirmed> {its opposition to the new quota last Friday}.', 'its opposition to the new quota'],
  ['[Holm] <announced> {talks with the union on Monday}.', 'talks with the union on Monday'],
  ['[Holm] <announced> {her support for the vote on Monday}.', 'her support for the vote on Monday'],
  ['[Holm] <confirmed> {her support would end on Monday}.', 'her support would end on Monday'],
  ['[Holm] <said> {it rained on Monday}.', 'it rained on Monday'],
  ['[Holm] <expressed> {deep concern yesterday}.', 'deep concern'],
  ['[Sund] <withdrew> {his candidacy for the chair in January}.', 'his candidacy for the chair'],
  ['[The council] <declared> {its rejection of the plan on Tuesday,}', 'its rejection of the plan'],
  ['[Holm] <announced> {her resignation on Monday and left}.', 'her resignation on Monday and left'],
  ['[Holm] <announced> {her resignation}.', 'her resignation'],
  ['[Holm] <announced> {her decision to sail on Monday}.', 'her decision to sail on Monday'],
  ['[Holm] <welcomed> {the agreement with the crews of last Friday}.', 'the agreement with the crews of last Friday'],
  ['{Her support for the quota on Monday} was <announced> by [Holm].', 'Her support for the quota on Monday'],
  ['[Holm] <announced> “{her support for the quota on Monday}”.', 'her support for the quota on Monday'],
  ['[Holm] <announced> {a new boat on Monday}.', 'a new boat on Monday'],
])('what was said, without the day on which it was: %s', (line, content) => {
  expect(claimsOf(line).map((claim) => claim.content.map(({ exact }) => exact))).toEqual([[content]]);
});
