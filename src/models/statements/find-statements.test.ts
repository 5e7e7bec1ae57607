import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimId } from '../../schema/index.ts';
import { findStatements, indexStatements, LINK_THRESHOLD } from './find-statements.ts';
import { corpusOf, type Report } from './reports.fixture.ts';

const QUOTE = 'They will dig up the spawning grounds of the herring and call it progress';
const REPORT = 'the herring’s spawning grounds would be dug up in the name of progress';

/** The groups of reports, by their places in the list. */
const groupsOf = (reports: readonly Report[]): number[][] =>
  findStatements(corpusOf(reports))
    .map(({ reports: group }) => group.map(({ claim }) => claim.id.charCodeAt(9) - 97).toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

describe('two reports', () => {
  test.each<[string, Partial<Report>, boolean]>([
    ['of one day', {}, true],
    ['of the county that she speaks for', { actors: ['lund'] }, true],
    ['without a date, in the paper of the day after', { said: '' }, true],
    ['of the month', { said: '2026-03' }, true],
    ['of another day, reworded', { said: '2026-03-05' }, false],
    ['of another month', { said: '2026-04-03' }, false],
    ['of another speaker', { actors: ['quill'] }, false],
    ['of another speaker for the county', { actors: ['okafor'] }, false],
    ['with the opposite stance', { takes: { 'run-ferry': 'oppose' } }, false],
    ['that is a general position', { said: '', cue: 'has repeatedly said' }, false],
    ['that denies it', { cue: 'denied' }, false],
  ])('%s', (_, second, joined) => {
    const reports: Report[] = [
      { words: QUOTE, form: 'direct', takes: { 'run-ferry': 'support' } },
      { words: REPORT, takes: { 'run-ferry': 'support' }, ...second },
    ];
    expect(groupsOf(reports)).toEqual(joined ? [[0, 1]] : [[0], [1]]);
  });

  test('a day wrong in one of them is a disagreement where the quotation is the same', () => {
    expect(
      groupsOf([
        { words: QUOTE, form: 'direct' },
        { words: QUOTE, form: 'direct', said: '2026-03-04' },
      ]),
    ).toEqual([[0, 1]]);
  });

  test('other figures: two statements', () => {
    expect(
      groupsOf([
        { words: '17 blasts were recorded to the north of the bridge' },
        { words: '41 blasts were recorded to the north of the bridge' },
      ]),
    ).toEqual([[0], [1]]);
  });
});

test('two speakers for one county do not meet through the county', () => {
  const groups = groupsOf([
    { words: QUOTE, form: 'direct' },
    { words: REPORT, actors: ['lund'] },
    { words: QUOTE, form: 'direct', actors: ['okafor'] },
  ]);
  expect(groups.some((group) => group.includes(0) && group.includes(2))).toBe(false);
  expect(groups.some((group) => group.includes(1) && group.length === 2)).toBe(true);
});

test('near dates do not chain into a week', () => {
  const groups = groupsOf(
    ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'].map((said) => ({
      words: QUOTE,
      form: 'direct',
      said,
    })),
  );
  for (const group of groups) expect((group.at(-1) ?? 0) - (group[0] ?? 0)).toBeLessThanOrEqual(2);
});

test('a report of two points does not join the two', () => {
  const fares = 'fares on the night boat will double by Easter';
  const groups = groupsOf([{ words: QUOTE, article: 'x' }, { words: fares, article: 'x' }, { words: `${REPORT}, and ${fares}` }]);
  expect(groups.some((group) => group.includes(0) && group.includes(1))).toBe(false);
});

test('a statement lists its reports by publication, and links that say why', () => {
  const corpus = corpusOf([
    { words: REPORT, published: '' },
    { words: QUOTE, form: 'direct', published: '2026-03-05' },
    { words: QUOTE, form: 'direct', published: '2026-03-03' },
  ]);
  const [statement, ...others] = findStatements(corpus);
  expect(others).toEqual([]);
  expect(statement?.reports.map(({ article }) => article.published)).toEqual(['2026-03-03', '2026-03-05', '']);
  expect(statement?.links).toHaveLength(2);
  for (const { score, reasons } of statement?.links ?? []) {
    expect(score).toBeGreaterThanOrEqual(LINK_THRESHOLD);
    expect(reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['date', 'words']));
  }
  expect(statement?.links.some(({ reasons }) => reasons.some(({ kind }) => kind === 'quotation'))).toBe(true);
});

test('the statement of a claim; none for an id that the corpus lacks', () => {
  const corpus = corpusOf([{ words: QUOTE }, { words: REPORT }]);
  const statements = findStatements(corpus);
  const index = indexStatements(statements);
  expect(index.get(claimId.parse('aaaaaaaaab'))).toBe(statements[0]);
  expect(index.get(claimId.parse('zzzzzzzzzz'))).toBeUndefined();
});

const report: fc.Arbitrary<Report> = fc.record({
  words: fc.constantFrom(QUOTE, REPORT, 'the ferry is late', '17 blasts were heard in Oslo', 'fares double', '…'),
  actors: fc.constantFrom(['vane'], ['okafor'], ['lund'], ['vane', 'quill'], []),
  said: fc.constantFrom('', '2026-03-03', '2026-03-04', '2026-03', '2026-03~', '2025'),
  published: fc.constantFrom('', '2026-03-04', '2026-05-01'),
  article: fc.constantFrom('x', 'y', 'z', 'w'),
});

test('each claim is in exactly one statement, whatever the order in which they are read', () => {
  fc.assert(
    fc.property(fc.array(report, { maxLength: 25 }), (reports) => {
      const corpus = corpusOf(reports);
      const ids = findStatements(corpus).flatMap(({ reports: group }) => group.map(({ claim }) => claim.id));
      expect(ids.toSorted()).toEqual(corpus.claims.map(({ claim }) => claim.id).toSorted());
      const again = findStatements({ ...corpus, claims: corpus.claims.toReversed() });
      expect(again).toEqual(findStatements(corpus));
    }),
    { numRuns: 60 },
  );
});
