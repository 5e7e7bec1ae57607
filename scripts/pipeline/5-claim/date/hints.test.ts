import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';

const dateline = 'BERGEN, 4 February 2026 (NWA) –';
const caption = 'Holm in Bergen on February 3, 2026';

const said = (lines: string, words: string, published = ''): string => {
  const kind = words === caption ? 'caption' : 'dateline';
  const {
    date,
    basis,
    words: given,
  } = claimsOf(lines, { published, hint: { kind, words } }).at(-1)?.said ?? { date: '', basis: '', words: '' };
  return `${date || '?'} ${basis} ${given}`.trim();
};

test.each([
  [
    'counted from a dateline',
    `${dateline} [Holm] <said> on Tuesday {it rains}.`,
    dateline,
    '2026-02-03 hint BERGEN, 4 February 2026 (NWA)',
  ],
  ['today under a dateline', `${dateline} [Holm] <said> today {it rains}.`, dateline, '2026-02-04 hint BERGEN, 4 February 2026 (NWA)'],
  ['the weekday of a caption', `${caption}\n\n[Holm] <said> on Tuesday {it rains}.`, caption, `2026-02-03 hint ${caption}`],
])('%s', (_, lines, words, expected) => {
  expect(said(lines, words)).toBe(expected);
});

test.each([
  ['no words that say when', `${dateline} [Holm] <said> {it rains}.`, dateline, ''],
  ['another weekday than the caption’s', `${caption}\n\n[Holm] <said> on Monday {it rains}.`, caption, ''],
  ['a date of publication is more than a hint', `${dateline} [Holm] <said> on Tuesday {it rains}.`, dateline, '2026-02-05'],
  ['a stated day is no hint', `${dateline} [Holm] <said> on 3 March 2025 {it rains}.`, dateline, ''],
])('not: %s', (_, lines, words, published) => {
  expect(said(lines, words, published)).not.toContain('hint');
});
