import { expect, test } from 'vitest';
import { parseEngine, parsePort } from './parse-flags.ts';
import { UsageError } from './usage-error.ts';

test.each(['rules', 'learned', 'both'])('%s is an engine', (name) => {
  expect(parseEngine(name)).toBe(name);
});

test.each(['', 'Both', 'rules ', 'toString'])('“%s” is none', (name) => {
  expect(() => parseEngine(name)).toThrow(UsageError);
});

test.each([
  ['1', 1],
  ['4321', 4321],
  ['65535', 65_535],
])('%j is the port %d', (option, port) => {
  expect(parsePort(option)).toBe(port);
});

test.each(['', '0', '-1', '65536', '80.5', '0x50', '8e1', ' 80 ', 'http', '80 81', 'NaN', 'Infinity'])('%j is no port', (option) => {
  expect(() => parsePort(option)).toThrow(UsageError);
});
