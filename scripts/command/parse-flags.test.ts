import { expect, test } from 'vitest';
import { parseEngine } from './parse-flags.ts';
import { UsageError } from './usage-error.ts';

test.each(['rules', 'learned', 'both'])('%s is an engine', (name) => {
  expect(parseEngine(name)).toBe(name);
});

test.each(['', 'Both', 'rules ', 'toString'])('“%s” is none', (name) => {
  expect(() => parseEngine(name)).toThrow(UsageError);
});
