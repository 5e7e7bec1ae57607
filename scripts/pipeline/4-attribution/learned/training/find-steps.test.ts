import { expect, test } from 'vitest';
import { labels } from '../labels.ts';
import { findSteps } from './find-steps.ts';

/** `from-to` of each step that is allowed. */
const stepsOf = (documents: readonly number[][], least: number): string[] =>
  findSteps(
    documents.map((numbers) => Uint8Array.from(numbers)),
    least,
  ).before.flatMap((froms, to) => froms.map((from) => `${from}-${to}`));

test.each<[string, number[][], number, string[]]>([
  ['no documents', [], 1, []],
  ['a document of one token has none', [[3]], 1, []],
  ['steps as they follow each other', [[0, 1, 2]], 1, ['0-1', '1-2']],
  ['not the other way round', [[1, 0]], 1, ['1-0']],
  ['from a label to itself', [[4, 4, 4]], 2, ['4-4']],
  ['none across two documents', [[0], [1]], 1, []],
  [
    'seen in all documents together',
    [
      [0, 1],
      [0, 1],
      [1, 2],
    ],
    2,
    ['0-1'],
  ],
  ['those seen too seldom are forbidden', [[0, 1, 0, 2]], 2, []],
])('%s', (_, documents, least, expected) => {
  expect(stepsOf(documents, least)).toEqual(expected);
});

test('no step is better than another to begin with, and every label has its list', () => {
  const { scores, before } = findSteps([Uint8Array.from([0, 1])], 1);
  expect(scores).toEqual(new Float32Array(labels.length ** 2));
  expect(before).toHaveLength(labels.length);
});
