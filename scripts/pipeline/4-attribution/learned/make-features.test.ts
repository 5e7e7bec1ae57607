import { expect, test } from 'vitest';
import { type Columns, makeColumns } from './columns/columns.ts';
import { aspects, labelAt, labels, numberOf } from './labels.ts';
import { featureCount, makeFeatures, templates } from './make-features.ts';

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

/** Columns of a chain in which each token has its own number as its word and its lemma, and nothing else is known. */
const columnsOf = (...numbers: readonly number[]): Columns => {
  const columns = makeColumns(numbers.length);
  columns.word.set(numbers);
  columns.lemma.set(numbers);
  return columns;
};
const nameOf = (template: (typeof templates)[number]): string =>
  template.map(([name, offset]) => `${name}${offset > 0 ? '+' : ''}${offset || ''}`).join(' ') || '-';
const featureOf = (features: Uint32Array, token: number, template: string): number | undefined => {
  const place = templates.findIndex((one) => nameOf(one) === template);
  if (place < 0) throw new Error(`unknown template: ${template}`);
  return features[token * featureCount + place];
};

test.each([
  ['-', 0, 2, true],
  ['word', 0, 2, true],
  ['word', 0, 1, false],
  ['word-1', 1, 3, true],
  ['word+1', 1, 3, false],
  ['lemma-1 lemma', 1, 3, true],
  ['lemma lemma+1', 0, 2, true],
  ['lemma lemma+1', 1, 3, false],
  ['word+2', 0, 2, false],
])('of 5 6 5 6 9 “%s” gives tokens %d and %d one feature: %s', (template, first, second, expected) => {
  const features = makeFeatures(columnsOf(5, 6, 5, 6, 9));
  expect(featureOf(features, first, template) === featureOf(features, second, template)).toBe(expected);
});

test('one template never gives what another gives, even of the same number', () => {
  const features = makeFeatures(columnsOf(5));
  expect(new Set(features.subarray(0, featureCount)).size).toBe(featureCount);
});

test('what stands beyond either end of the text is another thing than an unknown word', () => {
  const features = makeFeatures(columnsOf(0, 5, 0));
  expect(featureOf(features, 0, 'word-1')).not.toBe(featureOf(features, 1, 'word-1'));
  expect(featureOf(features, 2, 'word+1')).not.toBe(featureOf(features, 1, 'word+1'));
});

test('a stretch has the features that its tokens have in the whole', () => {
  const columns = columnsOf(...Array.from({ length: 50 }, (_, n) => 1 + ((n * 7) % 11)));
  const whole = makeFeatures(columns);
  for (const [start, end] of [
    [0, 50],
    [0, 1],
    [13, 20],
    [49, 50],
    [20, 20],
  ] as const)
    expect(makeFeatures(columns, start, end)).toEqual(whole.subarray(start * featureCount, end * featureCount));
});
