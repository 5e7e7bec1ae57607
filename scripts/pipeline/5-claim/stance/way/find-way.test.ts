import { expect, test } from 'vitest';
import { sidesInValley } from '../valley.fixture.ts';

test.each([
  ['an own plan, whatever else is said of it', '[Sund] <said> {his plan for a canal will be ready in May}.', 'canal support'],
  ['a plan that is judged', '[Sund] <said> {her plan for a canal is a disgrace}.', 'canal oppose'],
  ['a noun behind it that judges', '[Sund] <said> {it is a canal swindle}.', 'canal oppose'],
  ['its own act', '[Sund] <said> {we will build the canal}.', 'canal support'],
  ['a command', '[Sund] <said> {build the canal}.', 'canal support'],
  ['a question', '[Sund] <asked>, “{is the canal wrong}?”', ''],
  ['the thing alone', '[Sund] <said> {the canal}.', ''],
  ['people divided over it', '[Sund] <said> {the council is divided over the canal}.', ''],
])('%s: %s', (_, lines, expected) => {
  expect(sidesInValley(lines)).toBe(expected);
});
