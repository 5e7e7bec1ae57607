import { expect, test } from 'vitest';
import { sidesInValley } from '../valley.fixture.ts';

test.each([
  // a clause that is told ill or well
  ['a warning of what would be', '[Sund] <warned> {that the canal would silt up}.', 'canal oppose'],
  ['a promise', '[Sund] <promised> {that the canal would be full}.', 'canal support'],
  ['fears that are rejected', '[Sund] <rejected> {fears that the canal would be abused}.', 'canal support'],
  ['no complaint', '[Sund] <did not complain> {that the canal hits farmers}.', ''],
  // behind a preposition of the verb
  ['criticised for', '[Sund] <criticised> {Norway for the canal}.', 'canal oppose'],
  ['praised for', '[Sund] <praised> {Norway for the canal}.', 'canal support'],
  ['barred from', '[Sund] <said> {farmers should be barred from building the canal}.', 'canal oppose'],
  ['not pushed into it', '[Sund] <would not be bullied> {into building the canal}.', 'canal oppose'],
  ['not pushed into its end', '[Sund] <would not be bullied> {into dropping the canal}.', 'canal support'],
  ['accused of forcing it', '[Sund] <accused> {Norway of forcing the canal on the valley}.', 'canal oppose'],
  ['money put into it', '[Sund] <will put> {a million into the canal}.', 'canal support'],
  ['time spent on it', '[Sund] <spent> {a year on the canal}.', ''],
])('%s: %s', (_, lines, expected) => {
  expect(sidesInValley(lines)).toBe(expected);
});
