import { expect, test } from 'vitest';
import type { Side } from './decide-side.ts';
import { countSides, noSideClause, restClause } from './side-sentence.ts';

/** "support! oppose2 support1 differs": checked, two statements, one, and claims that differ. */
const parse = (word: string) => {
  const sides: readonly Side[] = ['support', 'conditional', 'oppose', 'neutral', 'unclear', 'differs'];
  const side = sides.find((one) => word.startsWith(one));
  if (!side) throw new Error(`no side: ${word}`);
  return { side, checked: word.endsWith('!'), statements: Number(/\d/.exec(word)?.[0] ?? 1) };
};

test.each([
  ['support!', '', 'no side is certain yet'],
  ['support1', 'for 1 actor no side is certain yet', 'no side is certain yet'],
  ['support1 oppose1', 'for 2 actors no side is certain yet', 'no side is certain yet'],
  ['differs2', '1 actor spoke both for and against it', 'no side can be named: 1 actor spoke both for and against it'],
  [
    'support! differs2 differs! unclear2',
    '2 actors spoke both for and against it and for 1 actor no side is certain yet',
    'no side can be named: 2 actors spoke both for and against it and for 1 actor no side is certain yet',
  ],
])('beside those whose side is certain: %s', (stands, rest, none) => {
  const counts = countSides(stands.split(' ').map(parse));
  expect(restClause(counts)).toBe(rest);
  expect(noSideClause(counts)).toBe(none);
});
