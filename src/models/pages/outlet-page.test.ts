import { expect, test } from 'vitest';
import { outletId } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { sampleCorpus as twoOutlets } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { corpusOfReports } from '../wordings/sample-reports.fixture.ts';
import { outletPage } from './outlet-page.ts';

const bridge = recordOf(sampleCorpus());

test('an outlet with articles: whom it quotes and what it alone has', () => {
  const page = outletPage(bridge, outletId.parse('town-paper'));
  expect(page).toMatchObject({
    kind: 'Newspaper',
    hostname: 'example.org',
    counts: 'Town Paper: 2 articles with 3 claims in the record; cited as a source for no claim.',
    disagreements: [],
  });
  expect(page.coverage?.rows.map(({ actor }) => actor?.id)).toEqual(['ada-north', undefined]);
  expect(page.alone.map(({ claim }) => claim.id)).toHaveLength(3);
  expect(page.aloneWords).toMatch(/^Statements that no other outlet in the record reports: 3 of 3\./);
  expect(page.articles.map(({ article }) => article.id)).toEqual(['second', 'first']);
  expect(page.cited).toEqual({ days: [], rest: [] });
});

test('an outlet that is only cited has no quotes of its own, and the claims that cite it', () => {
  const page = outletPage(bridge, outletId.parse('river-wire'));
  expect(page.coverage).toBeUndefined();
  expect(page.empty).toBe('No article of River Wire is in the record; it is listed because other articles name it.');
  expect([page.alone, page.articles]).toEqual([[], []]);
  expect(page.cited.days.map(({ claims }) => claims)).toEqual([1]);
});

test('an article without a statement is no quoting', () => {
  expect(outletPage(recordOf(twoOutlets({ gazette: [], herald: [] })), outletId.parse('herald')).empty).toBe(
    'No statement was found in its articles.',
  );
});

test('what others report as well is not the outlet’s alone; where they differ is said', () => {
  const words = 'The northern jetty of the harbour is paid for, insured, and will carry 300 lorries on every single day of the coming year';
  const record = recordOf(
    corpusOfReports([
      { outlet: 'Post', content: words, form: 'direct' },
      { outlet: 'Herald', content: words.replace('300', '500'), form: 'direct' },
    ]),
  );
  const page = outletPage(record, outletId.parse('post'));
  expect(page.alone).toEqual([]);
  expect(page.aloneWords).toBe('Another outlet in the record reports each statement that Post has.');
  expect(page.disagreements.map(({ sides }) => sides.map(({ value }) => value))).toEqual([['300 lorries', '500 lorries']]);
});
