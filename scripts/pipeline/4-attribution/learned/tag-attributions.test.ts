import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Span } from '../../span.ts';
import { makeTagger } from './tag-attributions.ts';
import { splitPlainText } from './training/read-training-texts.ts';
import { toyTexts } from './training/toy-texts.fixture.ts';
import { trainWeights } from './training/train-weights.ts';

const options = { epochs: 3, rate: 0.1, decay: 0, dropout: 0.2, seed: 1, missCost: 3, leastSteps: 1, averageFrom: 1 };
const weights = trainWeights(
  toyTexts(40),
  { ...options, leastFeature: 1, leastKept: 1, leastLexicon: 1, unit: 0.01, floor: 0.5 },
  () => {},
);
const tag = makeTagger(weights);

const pieces = [
  'Vane',
  'Minister',
  'said',
  'warned',
  'that',
  '“',
  '”',
  '"',
  ',',
  '.',
  ':',
  '\n\n',
  'the quota',
  '😀',
  '\ud800',
  '’s',
  'to',
  '—',
  '\u0301',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
);

test('on any text: spans inside it, in order, not empty, none of one role overlapping, the same twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sentences = splitPlainText(text);
      const found = tag(text, sentences);
      expect(tag(text, sentences)).toEqual(found);
      for (const one of found) {
        expect(one.cue).toHaveLength(1);
        for (const spans of [one.source, one.cue, one.content])
          spans.forEach((span: Span, i) => {
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            const next = spans[i + 1];
            if (next) expect(overlaps(span, next) || next.start < span.start).toBe(false);
          });
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

/** The same value, which counts how often anything of it is looked at. */
const counted = <T extends object>(value: T, count: () => void): T =>
  new Proxy(value, {
    get: (target, key, receiver) => {
      count();
      const own: unknown = Reflect.get(target, key, receiver);
      return typeof own === 'object' && own !== null ? counted(own, count) : own;
    },
  });

test.each([['to '], ['really '], ['said '], [': '], ['“'], ['a, ']])(
  'looks at the words of %j over and over in proportion to its length',
  (unit) => {
    const looks = (times: number): number => {
      const text = unit.repeat(times);
      let looked = 0;
      tag(
        text,
        counted(splitPlainText(text), () => {
          looked += 1;
        }),
      );
      return looked;
    };
    expect(looks(4000)).toBeLessThan(11 * looks(400));
  },
);
