import { expect, test } from 'vitest';
import { textOf } from '../span.ts';
import { findRepeatedText } from './boilerplate/find-boilerplate.ts';
import { postSignature } from './find-posts.ts';
import { findDateline } from './metadata/find-dateline.ts';
import { findTitle, titleFromAddress } from './metadata/find-title.ts';
import { parseDate } from './metadata/parse-date.ts';
import { dropEmphasis, parseText } from './parse-text.ts';

test.each([
  ['told the newspaper *Bild* on Monday', 'told the newspaper Bild on Monday'],
  ['**Not** a word, _The Hill_ wrote.', 'Not a word, The Hill wrote.'],
  ['“*Never*,” he said', '“Never,” he said'],
])('emphasis marks of %j go', (raw, text) => {
  expect(dropEmphasis(raw)).toBe(text);
});

test.each([
  '2 * 3 * 4 = 24',
  'a_snake_case_name',
  '* one\n* two',
  '*a note below',
  'f**k',
  '5* and 3* hotels',
  String.raw`\*kept\*`,
  '*one\ntwo*',
  '* * *',
])('asterisks of %j stay', (raw) => {
  expect(dropEmphasis(raw)).toBe(raw);
});

test.each([
  ['February 4, 2026', '2026-02-04'],
  ['Published on 4th Feb. 2026', '2026-02-04'],
  ['2026-02-03T11:37+0000', '2026-02-03T11:37:00Z'],
  ['2026-02-03 11:37:05 +02:00', '2026-02-03T09:37:05Z'],
  ['2026-02-03T11:37', '2026-02-03'],
  ['February 30, 2026', undefined],
  ['03/02/2026', undefined],
  ['March 2026', undefined],
  ['in 2026', undefined],
])('the date in %j is %s', (line, date) => {
  expect(parseDate(line)).toBe(date);
});

test.each([
  ['MOSCOW (Sputnik) - Troops left.', 'MOSCOW (Sputnik) -'],
  ['KYIV, Ukraine (AP) — Talks go on.', 'KYIV, Ukraine (AP) —'],
  ['BRUSSELS, Feb 4 (Reuters) - Talks go on.', 'BRUSSELS, Feb 4 (Reuters) -'],
  ['Kyiv (AFP) – Talks go on.', 'Kyiv (AFP) –'],
  ['MINSK, February 4. /BelTA/. Talks go on.', 'MINSK, February 4. /BelTA/.'],
  ['GENEVA – Talks go on.', 'GENEVA –'],
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
])('%j has no dateline', (text) => {
  expect(findDateline(text, { start: 0, end: text.length })).toBeUndefined();
});

test.each([
  ['— Jo Roe (@joroe) February 18, 2025', { start: 0, poster: 'Jo Roe', date: '2025-02-18' }],
  ['unacceptable to us,” he said— Jo van Roe (@jo_roe) February 18, 2025', { start: 28, poster: 'Jo van Roe', date: '2025-02-18' }],
  ['-- Jo Roe (@joroe@example.social) 18 Feb 2025', { start: 0, poster: 'Jo Roe', date: '2025-02-18' }],
  ['— Jo Roe 🇺🇦 (@joroe.example.social) 2025-02-18', { start: 0, poster: 'Jo Roe 🇺🇦', date: '2025-02-18' }],
])('%j is signed', (text, signature) => {
  expect(postSignature(text)).toEqual(signature);
});

test.each([
  'He said on February 18, 2025',
  '— Jo Roe, February 18, 2025',
  '— Jo Roe (@joroe) in a post that came later',
  'Write to us (@news) February 18, 2025',
  '— Jo Roe (@joroe) February 18, 2025 wrote that talks go on',
])('%j is not signed', (text) => {
  expect(postSignature(text)).toBeUndefined();
});

test.each([
  ['https://example.org/world/jo-roe-nato-troops-in-kyiv/', '[Jo Roe NATO troops in Kyiv]'],
  ['https://example.org/2026/02/03/talks-resume-in-geneva-1123572405.html', '[Talks resume in geneva]'],
  ['https://example.org/?p=31684', undefined],
  ['https://example.org/a/b', undefined],
])('the stand-in title of %s is %s', (address, title) => {
  expect(titleFromAddress(address, 'Jo Roe spoke of NATO in Kyiv. NATO agreed. Roe left. Talks follow; talks, talks.')).toBe(title);
});

const prose = 'The minister told reporters that talks would go on for another week.';

test.each([
  [`Talks Resume in Geneva\n\n${prose}`, 'Talks Resume in Geneva'],
  [`https://example.org/x\nTalks Resume in Geneva\nExample News\nTalks Resume in Geneva\n${prose}`, 'Talks Resume in Geneva'],
  [`Example News\nTalks Resume in Geneva\nTalks Resume in Geneva\n${prose}`, 'Talks Resume in Geneva'],
  [`Who pays for it?\n\n${prose}`, 'Who pays for it?'],
  [`${prose}\n\nTalks Resume in Geneva`, undefined],
  [`By Jo Roe and Max Poe\n\n${prose}`, undefined],
  ['Talks', undefined],
])('the title in %.40j is %s', (text, title) => {
  expect(findTitle(parseText(text))).toBe(title);
});

const kinds = (text: string): readonly string[] => {
  const draft = parseText(text);
  return draft.blocks.map(({ kind, span }) => `${kind}: ${textOf(draft.text, span)}`);
};

test.each([
  ['One line.\nAnother line.', ['paragraph: One line.', 'paragraph: Another line.']],
  [`What now\n\n${prose}\n\nWhat then`, ['heading: What now', `paragraph: ${prose}`, 'paragraph: What then']],
  [`- one thing\n- another\n\n${prose}`, ['list-item: one thing', 'list-item: another', `paragraph: ${prose}`]],
  // Wrapped by hand: one block, its line ends in it.
  [
    'The minister told reporters after the session that the\ntalks would go on for another week, and thanked those who\nhad made the rooms ready for them in so short a time.\n\nThe end.',
    [
      'paragraph: The minister told reporters after the session that the\ntalks would go on for another week, and thanked those who\nhad made the rooms ready for them in so short a time.',
      'paragraph: The end.',
    ],
  ],
  // A single wrap inside a sentence.
  [
    'This is a sentence of some length that breaks off, of\ncourse, in its middle as they do.\nNext.',
    ['paragraph: This is a sentence of some length that breaks off, of\ncourse, in its middle as they do.', 'paragraph: Next.'],
  ],
  // Keywords under a long headline are not the rest of it.
  [
    'The Ministers of Five Countries Resume Their Talks in Geneva\ngeneva, peace talks, ceasefire, troops\nx.',
    [
      'heading: The Ministers of Five Countries Resume Their Talks in Geneva',
      'paragraph: geneva, peace talks, ceasefire, troops',
      'paragraph: x.',
    ].map((line) => line.replace('heading: The', 'paragraph: The')),
  ],
])('the blocks of %.40j', (text, blocks) => {
  expect(kinds(text)).toEqual(blocks);
});

test('a lead that stands again in the article is left out where it stands first, and equal blocks once', () => {
  const lines = [prose, 'A line of its own that stands nowhere else at all.', `GENEVA – ${prose} More was said.`, 'Short.', 'Short.'];
  const text = lines.join('\n');
  let start = 0;
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return span;
  });
  expect([...findRepeatedText(text, spans)]).toEqual([0]);
  const twice = `${prose}\n${prose}`;
  const both = [
    { start: 0, end: prose.length },
    { start: prose.length + 1, end: twice.length },
  ];
  expect([...findRepeatedText(twice, both)]).toEqual([0]);
});
