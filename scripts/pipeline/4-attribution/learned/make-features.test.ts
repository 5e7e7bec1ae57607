import { expect, test } from 'vitest';
import { aspects, labelAt, labels, numberOf } from './labels.ts';
import { templates } from './make-features.ts';

test('no template stands twice', () => {
  const seen = templates.map((template) => JSON.stringify(template));
  expect(seen.filter((one, i) => seen.indexOf(one) !== i)).toEqual([]);
});

test('a token has at most 256 features, which is what the sums can hold', () => {
  expect(templates.length).toBeLessThanOrEqual(256);
});

test('labels and their numbers are one to one', () => {
  expect(labels.map(numberOf)).toEqual([...labels.keys()]);
  expect(() => labelAt(labels.length)).toThrow('unknown label number');
  expect(new Set(aspects).size).toBe(aspects.length);
});
