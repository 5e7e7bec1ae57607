import { describe, expect, test } from 'vitest';
import { makeFeatures } from './claim-features.ts';
import { weighClaims } from './find-statements.ts';
import { joinPairs, type ScoredPair } from './join-links.ts';
import { toReportLine } from './report-line.ts';
import { corpusOf, type Report, weighPair } from './reports.fixture.ts';
import { scorePair } from './score-pair.ts';

const featuresOf = (report: Report) => {
  const corpus = corpusOf([report]);
  const [placed] = corpus.claims;
  if (!placed) throw new Error('no claim');
  return makeFeatures(corpus)(placed);
};
const words = 'the ferry will be late';

test.each<[Partial<Report>, string[]]>([
  [{}, ['vane']],
  [{ actors: ['quill', 'okafor', 'quill'] }, ['okafor', 'quill']],
  [{ actors: [], source: 'Dr Nora Petit' }, ['?dr nora petit']],
  [{ actors: [], source: 'the physician Nora  Petit' }, ['?nora petit']],
  [{ actors: [], source: 'a senior official' }, []],
  [{ actors: [], source: 'Petit' }, []],
])('with %j speaks %j', (report, voices) => expect(featuresOf({ words, ...report }).voices).toEqual(voices));

test.each<[Partial<Report>, string[]]>([
  [{}, ['lund']],
  [{ said: '2027-01-01' }, []],
  [{ said: '2026-12' }, ['lund']],
  // Without a date that of the article, and without that either any time will do.
  [{ said: '', published: '2027-03-01' }, []],
  [{ said: '', published: '' }, ['lund']],
  [{ actors: ['vane', 'okafor'] }, ['lund']],
  [{ actors: ['quill'] }, []],
])('with %j it is said for %j', (report, principals) => expect(featuresOf({ words, ...report }).principals).toEqual(principals));

test.each<[Partial<Report>, boolean]>([
  [{ said: '', cue: 'has repeatedly said' }, true],
  [{ said: '', cue: 'has said' }, true],
  [{ said: '', cue: '’ve said' }, true],
  [{ said: '', cue: 'continues to insist' }, true],
  [{ basis: 'published', cue: 'has long held' }, true],
  // A day makes one occasion of it, whatever the cue.
  [{ cue: 'has repeatedly said' }, false],
  [{ said: '', cue: 'said' }, false],
  [{ said: '', cue: 'hastened to add' }, false],
  [{ said: '' }, false],
])('with %j the cue tells of no single occasion: %j', (report, habitual) => {
  expect(featuresOf({ words, ...report }).habitual).toBe(habitual);
});

test.each([
  ['denied', true],
  ['has denied that', true],
  ['denies', true],
  ['said', false],
  ['was in Denver', false],
])('the cue “%s” denies: %j', (cue, denied) => expect(featuresOf({ words, cue }).deniedByCue).toBe(denied));

test.each<[string, Partial<Report>, string[]]>([
  ['behind it', { after: ', she said at the Brena fair' }, ['brena']],
  ['before it', { before: 'she said in Oslo that ' }, ['oslo']],
  ['in the next sentence', { after: '. In Oslo it rained' }, []],
  ['what an actor is called', { after: ', she said in Lund' }, []],
  ['none', { after: ', she said at a fair' }, []],
])('the occasion %s', (_, report, occasions) => expect([...featuresOf({ words, ...report }).occasions]).toEqual(occasions));

test('a claim of two stances on one position takes none of them', () => {
  const corpus = corpusOf([{ words, takes: { 'run-ferry': 'support' } }]);
  const [placed] = corpus.claims;
  if (!placed) throw new Error('no claim');
  const [taken] = placed.claim.positions;
  if (!taken) throw new Error('no stance');
  const stancesOf = (...positions: (typeof taken)[]) => [
    ...makeFeatures(corpus)({ ...placed, claim: { ...placed.claim, positions } }).stances,
  ];
  expect(stancesOf(taken)).toEqual([['run-ferry', 'support']]);
  expect(stancesOf(taken, taken)).toEqual([['run-ferry', 'support']]);
  expect(stancesOf(taken, { ...taken, stance: 'oppose' })).toEqual([['run-ferry', null]]);
});

test('own names are not among the names of a claim', () => {
  expect([...featuresOf({ words: 'we in Lund thank Vane and Nora Petit' }).names].toSorted()).toEqual(['nora', 'petit']);
});

describe('two claims', () => {
  const same: Report = { words: 'the winter ferry to the outer islands will be late by four hours' };
  const oddsOf = (a: Report, b: Report): number | undefined => scorePair(...weighPair(a, b))?.odds;

  test.each<[string, Report, Report]>([
    ['another speaker', same, { ...same, actors: ['quill'] }],
    ['a day far away', same, { ...same, said: '2026-05-01' }],
  ])('%s rules it out that they are one statement', (_, a, b) => expect(oddsOf(a, b)).toBeUndefined());

  test('the same words, day and speaker make it likely; the share is the odds as a probability', () => {
    const pair = scorePair(...weighPair(same, same));
    expect(pair?.score).toBeGreaterThan(0.5);
    expect(pair?.score).toBeCloseTo(1 / (1 + Math.exp(-(pair?.odds ?? 0))));
    expect(pair?.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['date', 'words', 'copy']));
  });

  test.each<[string, Report]>([
    ['in one article', { ...same, article: 'one' }],
    ['in other company', { ...same, actors: ['vane', 'quill'] }],
    ['with another number', { ...same, words: same.words.replace('four', 'nine') }],
    ['denied', { ...same, cue: 'denied' }],
    ['on a day that does not overlap', { ...same, said: '2026-03-05' }],
  ])('%s it is less likely', (name, other) => {
    const first = name === 'in one article' ? { ...same, article: 'one' } : same;
    expect(oddsOf(first, other)).toBeLessThan(oddsOf(same, same) ?? 0);
  });
});

describe('groups', () => {
  const text = 'the winter ferry to the outer islands will be late by four hours';
  const grouped = (...reports: Report[]): number[] => {
    const claims = weighClaims(corpusOf(reports));
    const pairs = claims.flatMap((a, index) =>
      claims.slice(index + 1).flatMap((b): ScoredPair[] => {
        const pair = scorePair(a, b);
        return pair && pair.odds > 0 ? [{ ...pair, a, b }] : [];
      }),
    );
    return joinPairs(
      claims,
      pairs.toSorted((x, y) => y.odds - x.odds),
    )
      .map(({ members }) => members.length)
      .toSorted();
  };

  test.each<[string, Report[], number[]]>([
    ['nothing', [], []],
    ['one', [{ words: text }], [1]],
    ['two alike', [{ words: text }, { words: text }], [2]],
    ['three alike', [{ words: text }, { words: text }, { words: text }], [3]],
    ['another speaker', [{ words: text }, { words: text }, { words: text, actors: ['quill'] }], [1, 2]],
    [
      'another stance',
      [
        { words: text, takes: { 'run-ferry': 'support' } },
        { words: text, takes: { 'run-ferry': 'support' } },
        { words: text, takes: { 'run-ferry': 'oppose' } },
      ],
      [1, 2],
    ],
    // Both speak for the county, and are two speakers all the same.
    ['two persons and their county', [{ words: text }, { words: text, actors: ['okafor'] }, { words: text, actors: ['lund'] }], [1, 2]],
    // So large a group that the second person is no longer compared with the first.
    [
      'their county six times before them',
      [...Array.from({ length: 6 }, () => ({ words: text, actors: ['lund'] })), { words: text }, { words: text, actors: ['okafor'] }],
      [1, 7],
    ],
  ])('%s', (_, reports, sizes) => expect(grouped(...reports)).toEqual(sizes));
});

test.each<[Partial<Report>, string]>([
  [{}, '4 March 2026'],
  [{ published: '2026-03' }, 'March 2026'],
  [{ published: '' }, 'date of publication not known'],
])('the line of a report with %j', (report, published) => {
  const corpus = corpusOf([{ words, ...report }]);
  const [placed] = corpus.claims;
  expect(placed && toReportLine(corpus, placed)).toEqual({ claim: placed?.claim.id, outlet: 'Gazette', published });
});
