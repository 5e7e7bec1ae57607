import { expect, test } from 'vitest';
import { longestModelName, modelName, modelReading } from './model-reading.ts';

test.each([
  ['reader-7b', true],
  ['Reader 7 (small)', true],
  ['Чтец', true],
  ['x'.repeat(longestModelName), true],
  ['x'.repeat(longestModelName + 1), false],
  ['', false],
  [' reader', false],
  ['two  spaces', false],
  ['a\nb', false],
  ['a\tb', false],
  ['\u001b[31mred', false],
  ['a\u202eb', false],
  ['a\u200bb', false],
])('%j is the name of a model: %j', (name, ok) => expect(modelName.safeParse(name).success).toBe(ok));

const reading = {
  claim: 'abcdefghij',
  position: 'build',
  question: '0123456789abcdef',
  model: 'reader',
  stance: 'support',
  words: 'we will',
};
test.each<[object, boolean]>([
  [{}, true],
  [{ stance: 'none', words: '' }, true],
  [{ stance: 'conditional', condition: 'if it is paid' }, true],
  [{ stance: 'unclear' }, true],
  [{ stance: 'maybe' }, false],
  [{ condition: '' }, false],
  [{ question: '0123456789ABCDEF' }, false],
  [{ question: '0123' }, false],
  [{ claim: 'nobody' }, false],
  [{ position: 'Build it' }, false],
  [{ note: 'extra' }, false],
])('an answer with %j: %j', (change, ok) => expect(modelReading.safeParse({ ...reading, ...change }).success).toBe(ok));
