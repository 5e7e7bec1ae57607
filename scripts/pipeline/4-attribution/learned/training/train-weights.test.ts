import { expect, test } from 'vitest';
import { packWeights, unpackWeights } from '../pack-weights.ts';
import { makeTagger } from '../tag-attributions.ts';
import { splitPlainText } from './read-training-texts.ts';
import { toyTexts } from './toy-texts.fixture.ts';
import { trainWeights, type WeightOptions } from './train-weights.ts';

const options: WeightOptions = {
  epochs: 6,
  rate: 0.1,
  decay: 1e-5,
  dropout: 0.3,
  seed: 3,
  missCost: 0.5,
  leastSteps: 1,
  averageFrom: 2,
  leastFeature: 2,
  leastKept: 2,
  leastLexicon: 2,
  unit: 0.01,
  floor: 0.5,
};
const train = (seed = options.seed): Uint8Array => packWeights(trainWeights(toyTexts(60), { ...options, seed }, () => {}));
const bytes = train();
const tag = makeTagger(unpackWeights(bytes));
const found = (text: string): string[][] =>
  tag(text, splitPlainText(text)).map((one) =>
    [one.source, one.cue, one.content].map((spans) => spans.map((s) => text.slice(s.start, s.end)).join(' ... ')),
  );

test('the same texts and seed give the same bytes, another seed others', () => {
  expect(Buffer.from(train()).equals(bytes)).toBe(true);
  expect(Buffer.from(train(4)).equals(bytes)).toBe(false);
});

test('what was learned carries over to names and claims never seen', () => {
  const text =
    'Minister Brandt warned that the pier was unsafe. Rain fell over the fjord all week.\n\n“The pier was safe,” said Mayor Osei. The ferry left at noon.';
  expect(found(text)).toEqual([
    ['Minister Brandt', 'warned', 'that the pier was unsafe'],
    ['Mayor Osei', 'said', '“The pier was safe,”'],
  ]);
});

test.each(['The ferry left at noon.', 'Rain fell over the fjord all week. The harbour was closed on Monday.', '', '\n\n', '“'])(
  'finds nothing in %j',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
