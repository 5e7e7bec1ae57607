import { expect, test } from 'vitest';
import { sideOrder } from './decide-side.ts';
import { answerClause, type Voice } from './topic-answer.ts';

const names = ['NATO', 'Russia', 'Ukraine', 'Germany', 'the United States', 'Italy', 'Poland', 'Spain', 'France', 'China', 'Norway'];

/** "support!@2026 oppose2": the first voice checked and of 2026, the second of two statements and no known date. */
const parse = (words: string): Voice[] =>
  words.split(' ').map((word, index) => {
    const [look = '', year = ''] = word.split('@');
    const side = sideOrder.find((one) => look.startsWith(one));
    if (!side) throw new Error(`no side: ${word}`);
    return { name: names[index] ?? '', side, checked: look.endsWith('!'), statements: Number(/\d/.exec(look)?.[0] ?? 1), year };
  });

// Each was read aloud: plain English, whatever meets whatever.
test.each([
  ['support!@2026', 'in 2026, NATO supported it'],
  ['support2@2026', 'in 2026, NATO supported it'],
  ['conditional!@2026', 'in 2026, NATO supported it on a condition'],
  ['oppose3@2025', 'in 2025, NATO opposed it'],
  ['neutral!@2026', 'in 2026, NATO took no side'],
  ['support2', 'at a time not known, NATO supported it'],
  ['support1@2026', 'NATO spoke on it, but no side is certain yet'],
  ['oppose1', 'NATO spoke on it, but no side is certain yet'],
  ['unclear3@2026', 'NATO spoke on it, but no side is certain yet'],
  ['differs2@2026', 'NATO spoke both for and against it'],
  ['differs!', 'NATO spoke both for and against it'],
  ['support!@2026 oppose!@2026', 'in 2026, NATO supported it, and Russia opposed it'],
  ['support!@2026 support2@2026', 'in 2026, NATO and Russia supported it'],
  ['support!@2026 oppose!@2025', 'in 2026, NATO supported it; in 2025, Russia opposed it'],
  ['support!@2025 oppose!@2025', 'in 2025, NATO supported it, and Russia opposed it'],
  ['support!@2026 oppose2', 'in 2026, NATO supported it; at a time not known, Russia opposed it'],
  ['support2 oppose2', 'at a time not known, NATO supported it, and Russia opposed it'],
  ['support!@2026 support!@2026 oppose!@2026', 'in 2026, NATO and Russia supported it, and Ukraine opposed it'],
  ['support!@2026 oppose!@2026 support!@2026 oppose!@2026', 'in 2026, NATO and Ukraine supported it, and Russia and Germany opposed it'],
  [
    'support!@2026 conditional!@2026 oppose!@2026 neutral!@2026',
    'in 2026, NATO supported it, Russia supported it on a condition, Ukraine opposed it, and Germany took no side',
  ],
  ['support!@2026 support!@2025 oppose!@2024', 'in 2026, NATO supported it; in earlier years, Russia supported it, and Ukraine opposed it'],
  ['support!@2026 oppose!@2025 oppose!@2025', 'in 2026, NATO supported it; in 2025, Russia and Ukraine opposed it'],
  [
    'support!@2026 support!@2025 oppose!@2024 oppose2',
    'in 2026, NATO supported it; in earlier years, Russia supported it, and Ukraine opposed it; at a time not known, Germany opposed it',
  ],
  ['support!@2026 support!@2026 support!@2026 support!@2026', 'in 2026, NATO, Russia, Ukraine and Germany supported it'],
  ['support!@2026 support!@2026 support!@2026 support!@2026 support!@2026', 'in 2026, five actors supported it'],
  [
    'support!@2026 support!@2026 support!@2026 support!@2026 support!@2026 oppose!@2026',
    'in 2026, five actors supported it, and Italy opposed it',
  ],
  [
    'oppose!@2026 oppose!@2026 oppose!@2026 oppose!@2026 oppose!@2026 oppose!@2026 oppose!@2026 oppose!@2026 oppose!@2026 oppose!@2026 oppose!@2026',
    'in 2026, 11 actors opposed it',
  ],
  ['support!@2026 oppose1@2026', 'in 2026, NATO supported it; for Russia no side is certain yet'],
  ['support!@2026 oppose1@2026 unclear1', 'in 2026, NATO supported it; for Russia and Ukraine no side is certain yet'],
  ['support!@2026 oppose1 oppose1 oppose1 oppose1 oppose1', 'in 2026, NATO supported it; for five other actors no side is certain yet'],
  ['oppose1 oppose1', 'NATO and Russia spoke on it, but no side is certain yet'],
  ['oppose1@2026 support1@2025 neutral1', 'NATO, Russia and Ukraine spoke on it, but no side is certain yet'],
  ['oppose1 oppose1 oppose1 oppose1 oppose1', 'five actors spoke on it, but no side is certain yet'],
  ['unclear1 unclear2', 'NATO and Russia spoke on it, but no side is certain yet'],
  ['differs2@2026 support!@2026', 'in 2026, Russia supported it; NATO spoke both for and against it'],
  ['differs2 differs3', 'NATO and Russia spoke both for and against it'],
  ['differs2 differs2 differs2 differs2 differs2', 'five actors spoke both for and against it'],
  ['differs2@2026 unclear1', 'NATO spoke both for and against it; for Russia no side is certain yet'],
  [
    'differs2@2026 support1 oppose1 neutral1 unclear1 support1',
    'NATO spoke both for and against it; for five other actors no side is certain yet',
  ],
  [
    'support!@2026 differs2@2026 oppose1',
    'in 2026, NATO supported it; Russia spoke both for and against it; for Ukraine no side is certain yet',
  ],
  [
    'support!@2026 oppose!@2025 differs2@2026 oppose1',
    'in 2026, NATO supported it; in 2025, Russia opposed it; Ukraine spoke both for and against it; for Germany no side is certain yet',
  ],
  [
    'support!@2026 oppose!@2025 neutral2 differs2@2026 oppose1',
    'in 2026, NATO supported it; in 2025, Russia opposed it; at a time not known, Ukraine took no side; Germany spoke both for and against it; for the United States no side is certain yet',
  ],
  ['neutral!@2026 neutral2@2026', 'in 2026, NATO and Russia took no side'],
  ['neutral2 support1', 'at a time not known, NATO took no side; for Russia no side is certain yet'],
  ['conditional!@2026 conditional2@2025', 'in 2026, NATO supported it on a condition; in 2025, Russia supported it on a condition'],
  ['conditional!@2026 support!@2026', 'in 2026, Russia supported it, and NATO supported it on a condition'],
  [
    'conditional2 oppose2@2026 unclear1',
    'in 2026, Russia opposed it; at a time not known, NATO supported it on a condition; for Ukraine no side is certain yet',
  ],
  [
    'support!@2026 oppose!@2026 differs2@2026 differs2@2026 unclear1 unclear1',
    'in 2026, NATO supported it, and Russia opposed it; Ukraine and Germany spoke both for and against it; for the United States and Italy no side is certain yet',
  ],
  ['support!@2024 oppose!@2023', 'in 2024, NATO supported it; in 2023, Russia opposed it'],
  [
    'support!@2026 support2@2025 support2@2025 oppose2 unclear1 differs2@2026',
    'in 2026, NATO supported it; in 2025, Russia and Ukraine supported it; at a time not known, Germany opposed it; Italy spoke both for and against it; for the United States no side is certain yet',
  ],
  // Nobody on a side, and sides too full to be named.
  ['neutral!@2026', 'in 2026, NATO took no side'],
  ['neutral!@2026 unclear1', 'in 2026, NATO took no side; for Russia no side is certain yet'],
  ['support2 support1@2026', 'at a time not known, NATO supported it; for Russia no side is certain yet'],
  ['support2@2026 support2', 'in 2026, NATO supported it; at a time not known, Russia supported it'],
  ['support2@2026 neutral2@2025', 'in 2026, NATO supported it; in 2025, Russia took no side'],
  ['differs2 support2', 'at a time not known, Russia supported it; NATO spoke both for and against it'],
  [
    'support2@2026 oppose2@2026 oppose2@2026 oppose2@2026 oppose2@2026 oppose2@2026',
    'in 2026, NATO supported it, and five other actors opposed it',
  ],
  [
    'support2@2026 support2@2026 support2@2026 support2@2026 support2@2026 oppose2@2026 oppose2@2026 oppose2@2026 oppose2@2026 oppose2@2026',
    'in 2026, five actors supported it, and five other actors opposed it',
  ],
  [
    'support2@2026 differs2@2026 differs2@2026 differs2@2026 differs2@2026 differs2@2026',
    'in 2026, NATO supported it; five other actors spoke both for and against it',
  ],
  [
    'oppose2@2026 support2@2025 support2@2025 support2@2025 support2@2025 support2@2025',
    'in 2026, NATO opposed it; in 2025, five other actors supported it',
  ],
])('%s: %s', (voices, clause) => expect(answerClause(parse(voices))).toBe(clause));
