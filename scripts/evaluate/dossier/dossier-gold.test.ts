import { expect, test } from 'vitest';
import { type Annotation, locateAnnotation } from './dossier-gold.ts';

const annotation = (source: string, cue: string | null, content: string): Annotation => ({
  id: 'a',
  actors: [],
  source,
  cue,
  content,
  date: null,
  topics: [],
  positions: {},
});
const text = 'The quota is old. Vane left. Cole met Vane. Vane rejects\nthe quota. Fares rise (again), Cole said.';
const everywhere = (): boolean => true;

test.each([
  ['Vane', 'rejects', 'the quota', 44, 57],
  ['Cole', 'said', 'Fares rise (again)', 87, 67],
  ['Cole', null, 'met Vane', 29, 34],
])('%s %s %s', (source, cue, content, sourceAt, contentAt) => {
  const located = locateAnnotation(text, annotation(source, cue, content), everywhere);
  expect([located?.source.start, located?.content.start]).toEqual([
    text.indexOf(source, sourceAt),
    text.indexOf(content.slice(0, 4), contentAt),
  ]);
});

test('a string that is not there, or only where it must not be, is not located', () => {
  expect(locateAnnotation(text, annotation('Vane', 'rejects', 'the bridge'), everywhere)).toBeUndefined();
  expect(locateAnnotation(text, annotation('Vane', 'rejects', 'the quota'), ({ start }) => start < 40)).toBeUndefined();
});
