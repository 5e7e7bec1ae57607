import { expect, test } from 'vitest';
import { parseReportTo } from './program.ts';

test.each(['https://example.org/issues/new', 'mailto:editor@example.org'])('%s is taken', (value) => {
  expect(parseReportTo(value)).toBe(value);
});

test.each([undefined, ''])('nothing is set: %s', (value) => {
  expect(parseReportTo(value)).toBeNull();
});

test.each(['editor@example.org', 'javascript:alert(1)'])('%s is refused', (value) => {
  expect(() => parseReportTo(value)).toThrow('REPORT_TO');
});
