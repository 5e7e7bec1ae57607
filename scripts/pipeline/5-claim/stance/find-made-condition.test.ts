import { expect, test } from 'vitest';
import { sidesInValley } from './valley.fixture.ts';

test.each([
  ['made a condition', '[Sund] <would back> {the budget only if the canal is built}.', 'canal support'],
  ['waited for', '[Sund] <will block> {the road until the canal is built}.', 'canal support'],
  ['threatened', '[Sund] <said> {his men will strike if the canal is built}.', 'canal oppose'],
  ['threatened, before', '[Sund] <said> {if the canal is built, his men will quit}.', 'canal oppose'],
  ['threatened where it does not come', '[Sund] <said> {his men will strike unless the canal is built}.', 'canal support'],
  ['nothing bad, and nothing wanted', '[Sund] <said> {it rains if the canal is built}.', ''],
  ['what others will do is no threat of it', '[Sund] <said> {farmers will sell up if the mine is closed}.', ''],
])('%s: %s', (_, lines, expected) => {
  expect(sidesInValley(lines)).toBe(expected);
});
