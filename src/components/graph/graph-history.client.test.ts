import { afterEach, expect, test, vi } from 'vitest';
import { defaultState } from '../../models/graph/picture/graph-state.ts';
import type { Pace } from './controls/time-brush.client.ts';
import { makeGraphHistory } from './graph-history.client.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page at an address, with the entries of its history. */
const openPage = (address: string): readonly string[] => {
  const entries: string[] = [];
  const enter = (entered: string): void => {
    entries.push(entered);
    const { pathname, search, hash } = new URL(entered, 'https://example.org');
    vi.stubGlobal('location', { pathname, search, hash });
  };
  vi.stubGlobal('history', {
    pushState: (_: null, __: string, entered: string) => enter(entered),
    replaceState: (_: null, __: string, entered: string) => {
      entries.pop();
      enter(entered);
    },
  });
  enter(address);
  return entries;
};

type Step = 'end' | [from: string, pace: Pace];

test.each<[what: string, address: string, steps: readonly Step[], entries: readonly string[]]>([
  [
    'settings at rest are an entry each',
    '/t/',
    [
      ['2026-01', 'done'],
      ['2026-02', 'done'],
    ],
    ['/t/', '/t/?from=2026-01', '/t/?from=2026-02'],
  ],
  ['the same settings are none', '/t/?from=2026-01', [['2026-01', 'done']], ['/t/?from=2026-01']],
  [
    'a drag is one, however many steps it has',
    '/t/',
    [
      ['2026-01', 'moving'],
      ['2026-02', 'moving'],
      ['2026-03', 'done'],
    ],
    ['/t/', '/t/?from=2026-03'],
  ],
  [
    'so is time that passes by itself, until it is stopped',
    '/t/',
    [['2026-01', 'step'], ['2026-02', 'step'], 'end', ['2026-03', 'step']],
    ['/t/', '/t/?from=2026-02', '/t/?from=2026-03'],
  ],
  [
    'a drag that ends where it began to be entered does not swallow the next one',
    '/t/',
    [
      ['2026-01', 'moving'],
      ['2026-01', 'done'],
      ['2026-02', 'done'],
    ],
    ['/t/', '/t/?from=2026-01', '/t/?from=2026-02'],
  ],
  [
    'what others put into the address stays',
    '/t/?theme=dark#time',
    [['2026-01', 'done']],
    ['/t/?theme=dark#time', '/t/?theme=dark&from=2026-01#time'],
  ],
])('%s', (_, address, steps, entries) => {
  const seen = openPage(address);
  const graphHistory = makeGraphHistory();
  for (const step of steps) {
    if (step === 'end') graphHistory.end();
    else graphHistory.enter({ ...defaultState, from: step[0] }, step[1]);
  }
  expect(seen).toEqual(entries);
});
