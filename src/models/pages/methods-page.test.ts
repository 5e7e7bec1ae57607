import { expect, test } from 'vitest';
import { doubtBelow } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { methodsPage } from './methods-page.ts';

const record = recordOf(sampleCorpus());
const measured = [{ title: 'Attributions', columns: ['found'], rows: [['all', '0.5']] }];

test('figures and thresholds come from the program', () => {
  const page = methodsPage(record, measured, null);
  expect(page).toMatchObject({ head: { title: 'Methods' }, measured, report: null });
  expect(page.doubtBelow / 100).toBeCloseTo(doubtBelow);
  expect(page.scale.map(({ value }) => value)).toEqual(['−2', '−1', '0', '+1', '+2']);
});

test.each([
  ['mailto:errors@example.org', 'errors@example.org'],
  ['https://example.org/errors', 'https://example.org/errors'],
])('errors are reported to %s', (href, text) => {
  expect(methodsPage(record, [], href).report).toEqual({ href, text });
});
