import { expect, test } from 'vitest';
import { keepQuotationMarks } from './to-attribution.ts';

// The words between the bars are the trimmed span.
test.each([
  ['It sees |them as “fair game|”.', 'them as “fair game”'],
  ['It sees |them as “fair game|.”', 'them as “fair game.”'],
  ['He said “|at once” is soon enough|.', '“at once” is soon enough'],
  ['“|The ferry stays|,” he said.', 'The ferry stays'],
  ['He called |the “old” plan dead|.', 'the “old” plan dead'],
  ['He said |the “old plan is dead| and left”.', 'the “old plan is dead'],
  ['It sees |them as "fair game|."', 'them as "fair game."'],
  ['He called "|talks" empty|.', '"talks" empty'],
  ['"|The ferry stays|," he said.', 'The ferry stays'],
])('%s', (marked, kept) => {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  const text = marked.replaceAll('|', '');
  const span = keepQuotationMarks(text, { start, end });
  expect(text.slice(span.start, span.end)).toBe(kept);
});
