import { expect, test } from 'vitest';
import type { Side } from './decide-side.ts';
import { countSides, sideSentence } from './side-sentence.ts';

/** "support! oppose2 support1 differs": checked, two statements, one, and claims that differ. */
const parse = (word: string) => {
  const sides: readonly Side[] = ['support', 'conditional', 'oppose', 'neutral', 'unclear', 'differs'];
  const side = sides.find((one) => word.startsWith(one));
  if (!side) throw new Error(`no side: ${word}`);
  return { side, checked: word.endsWith('!'), statements: Number(/\d/.exec(word)?.[0] ?? 1) };
};

test.each([
  // One actor.
  ['support!', 'the one actor on record supports it'],
  ['support2', 'the one actor on record supports it'],
  ['conditional!', 'the one actor on record supports it on a condition'],
  ['oppose3', 'the one actor on record opposes it'],
  ['neutral!', 'the one actor on record takes no side'],
  ['support1', 'one actor speaks on it; no side is certain yet'],
  ['oppose1', 'one actor speaks on it; no side is certain yet'],
  ['neutral1', 'one actor speaks on it; no side is certain yet'],
  ['unclear1', 'one actor speaks on it; no side is certain yet'],
  ['unclear2', 'one actor speaks on it; no side is certain yet'],
  ['unclear!', 'one actor speaks on it; no side is certain yet'],
  ['differs2', 'one actor speaks on it; no side is certain yet, since the claims differ'],
  ['differs!', 'one actor speaks on it; no side is certain yet, since the claims differ'],
  // Several, all certain.
  ['support! support2', 'of the 2 actors on record, 2 support it'],
  ['support! oppose!', 'of the 2 actors on record, 1 supports it and 1 opposes it'],
  ['oppose! support!', 'of the 2 actors on record, 1 supports it and 1 opposes it'],
  ['oppose! oppose2 neutral!', 'of the 3 actors on record, 2 oppose it and 1 takes no side'],
  ['conditional! conditional2', 'of the 2 actors on record, 2 support it on a condition'],
  [
    'support! support! conditional! oppose! neutral2',
    'of the 5 actors on record, 2 support it, 1 supports it on a condition, 1 opposes it and 1 takes no side',
  ],
  // Several, none certain.
  ['support1 support1', '2 actors speak on it; no side is certain yet'],
  ['support1 oppose1 unclear1', '3 actors speak on it; no side is certain yet'],
  ['unclear2 unclear1', '2 actors speak on it; no side is certain yet'],
  ['differs2 differs2', '2 actors speak on it; no side is certain yet, since the claims of each differ'],
  ['differs2 support1', '2 actors speak on it; no side is certain yet, and the claims of 1 differ'],
  ['differs2 differs2 neutral1 unclear1', '4 actors speak on it; no side is certain yet, and the claims of 2 differ'],
  // Some.
  ['support! oppose1', 'of the 2 actors on record, 1 supports it; the side of 1 is not certain yet'],
  ['support! oppose1 neutral1', 'of the 3 actors on record, 1 supports it; the sides of 2 are not certain yet'],
  ['oppose2 unclear1', 'of the 2 actors on record, 1 opposes it; the side of 1 is not certain yet'],
  ['neutral2 support1', 'of the 2 actors on record, 1 takes no side; the side of 1 is not certain yet'],
  ['support! differs2', 'of the 2 actors on record, 1 supports it; the claims of 1 differ'],
  ['support! differs2 differs2', 'of the 3 actors on record, 1 supports it; the claims of 2 differ'],
  [
    'oppose2 oppose! support1 differs2',
    'of the 4 actors on record, 2 oppose it; the side of 1 is not certain yet and the claims of 1 differ',
  ],
  [
    'support! conditional! oppose! neutral! unclear1 support1 differs2 differs3',
    'of the 8 actors on record, 1 supports it, 1 supports it on a condition, 1 opposes it and 1 takes no side; the sides of 2 are not certain yet and the claims of 2 differ',
  ],
])('%s: %s', (stands, sentence) => {
  expect(sideSentence(countSides(stands.split(' ').map(parse)))).toBe(sentence);
});
