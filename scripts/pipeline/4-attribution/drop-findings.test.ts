import { expect, test } from 'vitest';
import type { Span } from '../span.ts';
import { dropUnsaid } from './drop-findings.ts';

/** How many attributions stay of one whose parts stand in this order in a sentence, with `|` between. */
const kept = (line: string): number => {
  const text = line.replaceAll('|', ' ');
  let from = 0;
  const [source = [], cue = [], content = []] = line.split('|').map((part): Span[] => {
    const span = { start: from, end: from + part.length };
    from = span.end + 1;
    return [span];
  });
  const form = /[“”]/u.test(line) ? 'mixed' : 'indirect';
  return dropUnsaid(text, [{ source, cue, content, form, relays: [], rule: 'test', confidence: 1 }]).length;
};

test.each([
  'Forty members|decide|whether to raise the fare',
  'We|have asked|whether that is so',
  'We|will tell|when the harbour answers',
  'She|did not mention|the ferry',
  'They|had come to learn|what the ferry will cost',
  'The port|aims to|build a second quay',
])('left out: %s', (line) => {
  expect(kept(line)).toBe(0);
});

test.each([
  'Forty members|decided|to raise the fare',
  'Vane|asked|whether that is so',
  'We|said|that fares must rise',
  'She|mentioned|the ferry',
  'She|did not say|when the ferry comes',
  'They|learned|that the ferry is late',
  'The port|aims to|“build a second quay”',
  'The port|wants|to build a second quay',
])('kept: %s', (line) => {
  expect(kept(line)).toBe(1);
});
