import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

test.each([
  ['legitimate targets', ':~:text=legitimate%20targets'],
  ['“legitimate targets”.', ':~:text=legitimate%20targets'],
  ['a so-called, “long-term” plan & more', ':~:text=a%20so%2Dcalled%2C%20%E2%80%9Clong%2Dterm%E2%80%9D%20plan%20%26%20more'],
  ['one two three four five six seven eight nine', ':~:text=one%20two%20three%20four%20five,five%20six%20seven%20eight%20nine'],
  ['We agreed.\n\nThen we left.', ':~:text=We%20agreed,Then%20we%20left'],
  ['Війна і мир', ':~:text=%D0%92%D1%96%D0%B9%D0%BD%D0%B0%20%D1%96%20%D0%BC%D0%B8%D1%80'],
  ['…', ''],
  ['', ''],
])('%j', (passage, fragment) => {
  expect(textFragment(passage)).toBe(fragment);
});
