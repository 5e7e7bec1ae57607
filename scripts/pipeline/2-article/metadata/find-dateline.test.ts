import { expect, test } from 'vitest';
import { textOf } from '../../span.ts';
import { findDateline } from './find-dateline.ts';

test.each([
  ['MOSCOW (Sputnik) - Troops left.', 'MOSCOW (Sputnik) -'],
  ['KYIV, Ukraine (AP) — Talks go on.', 'KYIV, Ukraine (AP) —'],
  ['BRUSSELS, Feb 4 (Reuters) - Talks go on.', 'BRUSSELS, Feb 4 (Reuters) -'],
  ['Kyiv (AFP) – Talks go on.', 'Kyiv (AFP) –'],
  ['MINSK, February 4. /BelTA/. Talks go on.', 'MINSK, February 4. /BelTA/.'],
  ['GENEVA – Talks go on.', 'GENEVA –'],
  ['PORT SELBY, Ostany (NWA) -- The quay is closed.', 'PORT SELBY, Ostany (NWA) --'],
  ['New Haven (Harbour News) – The quay is closed.', 'New Haven (Harbour News) –'],
  ['BERGEN, 4 February 2026 (NWA) – The quay is closed.', 'BERGEN, 4 February 2026 (NWA) –'],
  ['OSLO, March 19 – “We sail,” she said.', 'OSLO, March 19 –'],
  ['ST. JOHN’S (NWA) — The quay is closed.', 'ST. JOHN’S (NWA) —'],
])('%j begins with a dateline', (text, dateline) => {
  const span = findDateline(text, { start: 0, end: text.length });
  expect(span && textOf(text, span)).toBe(dateline);
});

test.each([
  'NATO - the alliance - agreed.',
  'NATO – the alliance – agreed.',
  'Rutte (the secretary general) spoke.',
  'The talks – long awaited – began.',
  'Moscow said that talks (of a kind) - not many - began.',
  'MOSCOW (Sputnik) -',
  'The quay is closed.',
  'Oslo – the capital – is cold.',
  'A-1 – The first of the boats left.',
  'Bergen said (again) that the quay is closed.',
  '',
])('%j has no dateline', (text) => {
  expect(findDateline(text, { start: 0, end: text.length })).toBeUndefined();
});
