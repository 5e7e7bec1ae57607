import { expect, test } from 'vitest';
import { type SampleClaim, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { corpusOfReports } from '../wordings/sample-reports.fixture.ts';
import { homePage } from './home-page.ts';

const many = Array.from(
  'bcdefghi',
  (id, at): SampleClaim => ({
    id,
    actors: [at % 2 === 0 ? 'lavrov' : 'zelensky'],
    quote: `the ${'xyz'.repeat(at + 1)} is near`,
    date: `2026-02-0${at + 1}`,
    takes: [['talk', at < 4 ? 'oppose' : 'support']],
  }),
);

test('the newest claims with a date, the moves, and what one outlet alone has', () => {
  const page = homePage(recordOf(sampleCorpus({ gazette: [...many, { id: 'a', actors: ['ukraine'] }], herald: [] })));
  expect(page.counts).toBe('9 claims of 3 actors in 2 articles');
  expect(page.newest.map(({ claim }) => claim.said.date)).toEqual(['08', '07', '06', '05', '04', '03'].map((day) => `2026-02-${day}`));
  expect(page.moves.map(({ actor, kind }) => `${actor.id} ${kind}`)).toEqual(['zelensky reversed', 'lavrov reversed']);
  expect(page.alone).toHaveLength(3);
  expect(page.aloneWords).toBe('9 of 9 statements are reported by one outlet only.');
  expect(page.outlets.map(({ name, counts }) => `${name}: ${counts}`)).toEqual([
    'The Gazette: 1 article, 9 claims',
    'The Herald: 1 article, 0 claims',
  ]);
  expect(page.topics.map(({ topic }) => topic.id)).toEqual(['talks', 'troops']);
});

test('a statement that several outlets report is told once, and is nobody’s alone', () => {
  const words = 'The quay will be open on the first of May and no lorry will have to take the long way round any more';
  const page = homePage(recordOf(corpusOfReports(['Post', 'Herald'].map((outlet) => ({ outlet, content: words, form: 'direct' })))));
  expect(page.newest).toHaveLength(1);
  expect(page.newest[0]?.alsoBy).not.toBe('');
  expect([page.alone, page.aloneWords]).toEqual([[], '0 of 1 statement are reported by one outlet only.']);
});

test('an empty record has a page', () => {
  const page = homePage(recordOf(sampleCorpus({ gazette: [], herald: [] })));
  expect(page).toMatchObject({ counts: '0 claims of 3 actors in 2 articles', newest: [], moves: [], alone: [] });
  expect(page.topics.every(({ newest, strips }) => newest === undefined && strips.every(({ actors }) => actors === 0))).toBe(true);
});
