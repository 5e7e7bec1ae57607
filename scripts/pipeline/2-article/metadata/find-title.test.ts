import { expect, test } from 'vitest';
import { parseText } from '../parse-text.ts';
import { findTitle, titleFromAddress } from './find-title.ts';

test.each([
  ['https://example.org/world/jo-roe-nato-troops-in-kyiv/', '[Jo Roe NATO troops in Kyiv]'],
  ['https://example.org/2026/02/03/talks-resume-in-geneva-1123572405.html', '[Talks resume in geneva]'],
  ['https://example.org/?p=31684', undefined],
  ['https://example.org/a/b', undefined],
  ['https://example.org/news/2026/who_pays_for_the_pier.php', '[Who pays for the pier]'],
  ['https://example.org/pier%20is%20open%20again', '[Pier is open again]'],
  ['https://example.org/12345678', undefined],
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
  [`Talks Resume in Geneva,\n\n${prose}`, undefined],
  [`Talks resumed in Geneva on Monday.\n\n${prose}`, undefined],
  [`Two words\n\n${prose}`, undefined],
  [`“We sail”: skippers on the quota\n\n${prose}`, '“We sail”: skippers on the quota'],
])('the title in %.40j is %s', (text, title) => {
  expect(findTitle(parseText(text))).toBe(title);
});
