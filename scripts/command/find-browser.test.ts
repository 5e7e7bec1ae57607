import { expect, test } from 'vitest';
import { canOpenBrowser } from './find-browser.ts';

test.each([
  ['a Mac', {}, 'darwin', true, true],
  ['a Linux desktop', { DISPLAY: ':0' }, 'linux', true, true],
  ['a Linux server', {}, 'linux', true, false],
  ['CI', { CI: 'true', DISPLAY: ':0' }, 'linux', true, false],
  ['a pipe', { DISPLAY: ':0' }, 'linux', false, false],
] as const)('%s', (_, environment, platform, isTerminal, expected) => {
  expect(canOpenBrowser(environment, platform, isTerminal)).toBe(expected);
});
