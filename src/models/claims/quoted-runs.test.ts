import { expect, test } from 'vitest';
import { quotedRuns } from './quoted-runs.ts';

test.each([
  ['seen as “legitimate targets” and “more”', ['legitimate targets', 'more']],
  ['he said "no" and «ні»', ['no', 'ні']],
  ['„так“', ['так']],
  ['no marks, it’s plain', []],
  ['an “open one', []],
])('%j', (text, runs) => {
  expect(quotedRuns(text)).toEqual(runs);
});
