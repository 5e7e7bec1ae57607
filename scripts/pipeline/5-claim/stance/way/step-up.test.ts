import { expect, test } from 'vitest';
import { sidesInValley } from '../valley.fixture.ts';

test.each([
  // by a preposition
  ['against', '[Sund] <adopted> {a resolution against the canal}.', 'canal oppose'],
  ['against, of the verb', '[Sund] <advised> {the council against the canal}.', 'canal oppose'],
  ['without', '[Sund] <wants> {a deal without the canal}.', 'canal oppose'],
  ['on: about it, whatever it will be', '[Sund] <spoke of> {the decision on the canal}.', ''],
  // by a clause
  ['who is to act stands between', '[Sund] <said> {it is time for the council to build the canal}.', 'canal support'],
  ['what it is done for', '[Sund] <blocked> {the road to stop the canal}.', 'canal oppose'],
  ['why: told of, and not held', '[Sund] <explained> {why the canal was built}.', ''],
  ['granted', '[Sund] <said> {although the canal is useful, it rains}.', ''],
  ['supposed', '[Sund] <said> {if the canal is unfair, so is the mine}.', ''],
  ['beside the main clause', '[Sund] left, <criticising> {the canal}.', 'canal oppose'],
  // behind a copula
  ['what is needed', '[Sund] <said> {what the valley needs is a canal}.', 'canal support'],
  ['what is not needed', '[Sund] <said> {what the valley does not need is a canal}.', 'canal oppose'],
  ['there will be', '[Sund] <said> {there will be a canal}.', 'canal support'],
  ['there will be none', '[Sund] <said> {there will be no canal}.', 'canal oppose'],
  ['there must be', '[Sund] <said> {there must be a canal}.', 'canal support'],
  ['no excuse', '[Sund] <said> {there could be no excuse for a canal}.', 'canal oppose'],
  ['no alternative', '[Sund] <said> {there is no alternative to a canal}.', 'canal support'],
  ['no point', '[Sund] <said> {there is no point in a canal}.', 'canal oppose'],
])('%s: %s', (_, lines, expected) => {
  expect(sidesInValley(lines)).toBe(expected);
});
