import { expect, test } from 'vitest';
import type { Corpus } from '../corpus/corpus.ts';
import { type SampleClaim, sampleClaimId, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { findStatements, indexStatements } from '../statements/find-statements.ts';
import { isPlausible } from './is-plausible.ts';
import { markHits, parseExcerpt } from './mark-hits.ts';
import { spellingsOf } from './other-words.ts';
import { makeSearchFacets } from './search-facets.ts';
import { makeSearchRecords, yearsOf } from './search-records.ts';
import { describeOutcome, hasChoice, parseSearchState, toFilters, toSearchAddress, toSort, toTerm, withoutChoice } from './search-state.ts';

const claims: SampleClaim[] = [
  {
    id: 'b',
    actors: ['lavrov'],
    quote: 'Zelensky does not\n want peace in Kyiv',
    date: '2026-02-04',
    takes: [['troops-after-deal', 'oppose']],
    via: ['TASS'],
  },
  { id: 'a', source: 'A diplomat', quote: 'it is hard', topics: ['troops', 'talks'] },
  {
    id: 'c',
    actors: ['zelensky', 'ukraine'],
    date: '2025-12~',
    takes: [
      ['troops-now', 'oppose'],
      ['talk', 'support'],
      ['troops-after-deal', 'oppose'],
    ],
  },
];
const corpus = sampleCorpus({ gazette: claims, herald: [] });
const searched = (corpus: Corpus) => makeSearchRecords({ corpus, statementByClaim: indexStatements(findStatements(corpus)) });
const records = searched(corpus);
const recordOf = (id: string) => {
  const record = records.find(({ url }) => url === `/claims/${sampleClaimId(id)}/`);
  if (!record) throw new Error(`no record of ${id}`);
  return record;
};

test('a claim becomes one record with what its card shows and what it is filtered by', () => {
  expect(recordOf('b')).toEqual({
    url: '/claims/baaaaaaaaa/',
    content: expect.stringMatching(/^“Zelensky does not want peace in Kyiv” ¶ /),
    language: 'en',
    meta: {
      title: 'Sergey Lavrov: Zelensky does not want peace in Kyiv',
      kind: 'claim',
      actor: 'Sergey Lavrov',
      quote: '“Zelensky does not want peace in Kyiv”',
      date: '4 February 2026',
      outlet: 'Reported by The Gazette',
      via: 'TASS',
      topic: 'Troop deployment',
      stance: 'oppose',
      image: '/pictures/claims/baaaaaaaaa.png',
    },
    filters: {
      topic: ['troops'],
      actor: ['lavrov'],
      speaksFor: ['none'],
      stance: ['oppose'],
      form: ['direct'],
      outlet: ['gazette'],
      reported: ['one'],
      reason: ['none'],
      year: ['2026'],
      about: ['lavrov', 'ukraine', 'zelensky'],
      takes: ['troops-after-deal', 'troops-after-deal:oppose'],
      number: [],
      date: ['2026-02-04', '2026-02'],
    },
    sort: { date: '2026-02-04' },
  });
});

test('the content begins with the words shown, so that places of hits count in them', () => {
  for (const { content, meta } of records) expect(content.startsWith(`${meta.quote} ¶ `)).toBe(true);
});

test('other spellings of the speaker and of those spoken of are in the record, unseen', () => {
  const { content, meta } = recordOf('b');
  for (const spelling of ['Sergei Lavrov', 'Zelenskyy', 'Zelenskiy', 'Kiev', 'TASS']) {
    expect(content).toContain(spelling);
    expect(meta.quote).not.toContain(spelling);
  }
});

test('unknown is said: no actor, no position, no date', () => {
  const { filters, meta, sort } = recordOf('a');
  expect(filters).toMatchObject({ topic: ['troops', 'talks'], actor: ['unresolved'], stance: ['none'], year: ['unknown'] });
  expect(meta).toMatchObject({ actor: 'A diplomat', date: 'said by 5 February 2026', topic: 'Troop deployment and Peace talks' });
  expect(sort.date < recordOf('c').sort.date).toBe(true);
});

test('several values stand beside each other, each once', () => {
  expect(recordOf('c').filters).toMatchObject({ actor: ['zelensky', 'ukraine'], stance: ['oppose', 'support'], year: ['2025'] });
});

test('records come in one order, whatever that of the articles', () => {
  const turned = sampleCorpus({ gazette: claims.toReversed(), herald: [] });
  expect(JSON.stringify(searched(turned))).toBe(JSON.stringify(records));
});

test('a long title is cut between words', () => {
  const [record] = searched(
    sampleCorpus({ gazette: [{ id: 'a', actors: ['lavrov'], quote: 'many words '.repeat(20).trim() }], herald: [] }),
  );
  expect(record?.meta.title).toMatch(/^Sergey Lavrov: (?:many words )+(?:many )?…$/);
  expect(record?.meta.title.length).toBeLessThan(110);
});

test('facets count records, put the unknown last and keep the order of the stances', () => {
  const shown = makeSearchFacets(corpus, records).map(({ name, values }) => [
    name,
    ...values.map(({ label, claims }) => `${label} ${claims}`),
  ]);
  expect(shown).toEqual([
    ['topic', 'Troop deployment 3', 'Peace talks 1'],
    ['actor', 'Sergey Lavrov 1', 'Ukraine 1', 'Volodymyr Zelensky 1', 'Not identified 1'],
    ['speaksFor', 'Ukraine 1', 'Not known 2'],
    ['stance', '+ supports 1', '− opposes 2', 'Takes no position 1'],
    ['form', 'Quoted 3'],
    ['outlet', 'The Gazette 3'],
    ['reported', 'One outlet only 3'],
    ['reason', 'Gives no reason 3'],
    ['year', '2026 1', '2025 1', 'Date not known 1'],
  ]);
});

test.each([
  ['', ['unknown']],
  ['2026-02-04', ['2026']],
  ['2025-12~', ['2025']],
  ['2024/2026', ['2024', '2025', '2026']],
])('%j lies in %j', (date, years) => {
  expect(yearsOf(date)).toEqual(years);
});

test.each([
  ['Kyiv answered', ['Kiev']],
  ['Kiev’s answer', ['Kyiv']],
  ['Ukraine answered', []],
  ['what Zelensky wants', ['Volodymyr Zelensky', 'Zelenskyy', 'Zelenskiy']],
  ['Kyivan history', []],
  ['nothing of the kind', []],
])('%j brings %j', (text, spellings) => {
  expect(spellingsOf(corpus.actors, text)).toEqual(spellings);
});

test.each([
  ['', '', false],
  ['?q=troops', '?q=troops', false],
  ['?q=+two++words+&actor=', '?q=two++words', false],
  ['?actor=lavrov&actor=lavrov&actor=ukraine&x=1&q=', '?actor=lavrov&actor=ukraine', true],
  ['?sort=newest&q=a&literal=1', '?q=a&sort=newest&literal=1', false],
  ['?sort=backwards&literal=yes', '', false],
  ['?reported=one&speaksFor=russia', '?speaksFor=russia&reported=one', true],
  ['?year=unknown&q=a%26b', '?q=a%26b&year=unknown', true],
])('the address %j is kept as %j', (address, kept, choice) => {
  const state = parseSearchState(new URLSearchParams(address));
  expect(toSearchAddress(state)).toBe(kept);
  expect(parseSearchState(new URLSearchParams(kept))).toEqual(state);
  expect(hasChoice(state)).toBe(choice);
});

test('of one facet any value is enough, of the facets all are wanted, and one can be left out', () => {
  const state = parseSearchState(new URLSearchParams('actor=a&actor=b&year=2026'));
  expect(toFilters(state)).toEqual({ actor: { any: ['a', 'b'] }, year: { any: ['2026'] } });
  expect(toFilters(state, 'actor')).toEqual({ year: { any: ['2026'] } });
});

test('one choice is taken away, or all', () => {
  const state = parseSearchState(new URLSearchParams('q=x&actor=a&actor=b&year=2026'));
  expect(toSearchAddress(withoutChoice(state, 'actor', 'a'))).toBe('?q=x&actor=b&year=2026');
  expect(toSearchAddress(withoutChoice(state))).toBe('?q=x');
});

test.each([
  ['?q=troops', undefined],
  ['?q=troops&sort=newest', { date: 'desc' }],
  ['?q=troops&sort=oldest', { date: 'asc' }],
  ['?actor=a', { date: 'desc' }],
])('%s is ordered by %j', (address, sort) => {
  expect(toSort(parseSearchState(new URLSearchParams(address)))).toEqual(sort);
});

test.each([
  ['', null],
  ['“legitimate targets”', '"legitimate targets"'],
  ['troops', 'troops'],
])('%j is asked as %j', (query, term) => {
  expect(toTerm(query)).toBe(term);
});

test('a query that was read as another says so', () => {
  const state = parseSearchState(new URLSearchParams('q=trops'));
  expect(describeOutcome(state, { claims: 2, pages: 1, missing: ['trops', 'x'] })).toBe(
    '2 claims and 1 page for “trops”. None of these has “trops” or “x”.',
  );
  expect(describeOutcome(state, { claims: 2, pages: 0, corrected: 'troops' })).toBe(
    '2 claims for “troops”. Nothing has “trops” as it is written.',
  );
});

test.each([
  ['?q=troops', 2, 1, '2 claims and 1 page for “troops”'],
  ['?q=troops', 0, 1, '0 claims and 1 page for “troops”'],
  ['?actor=lavrov', 1, 0, '1 claim'],
  ['?q=xyzzy', 0, 0, 'Nothing found for “xyzzy”. Try fewer words, another spelling, or only the beginning of a word.'],
  ['?q=xyzzy&actor=lavrov', 0, 0, 'Nothing found for “xyzzy”. Take a filter away, or search for fewer words.'],
])('%s with %i claims and %i pages is announced', (address, claimCount, pages, words) => {
  expect(describeOutcome(parseSearchState(new URLSearchParams(address)), { claims: claimCount, pages })).toBe(words);
});

const bracket = (runs: readonly { text: string; hit: boolean }[]): string =>
  runs.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test.each([
  ['seen as “legitimate targets”.', [2, 3], 'seen as “[legitimate] [targets]”.'],
  ['a – b', [1], 'a – b'],
  ['one two', [5, 9], 'one two'],
  ['<b>x</b> y', [0], '<[b>x</b]> y'],
  ['', [0], ''],
])('in %j the places %j are marked', (text, places, marked) => {
  expect(bracket(markHits(text, places))).toBe(marked);
});

test.each([
  ['a <mark>b</mark> c', 'a [b] c'],
  ['<mark>a</mark> &lt;img src=x&gt; & c', '[a] <img src=x> & c'],
  ['plain', 'plain'],
])('the excerpt %j is %j', (excerpt, marked) => {
  expect(bracket(parseExcerpt(excerpt))).toBe(marked);
});

test.each([
  ['nobody', ['no.'], false],
  ['xyzzy', ['X.'], false],
  ['troops', ['(troop)'], true],
  ['deployments', ['deploy'], true],
  ['targ', ['targets’”'], true],
  ['Erdogan', ['Erdoğan’s'], true],
  ['us', ['US'], true],
  ['troops xyzzy', ['troops', 'X'], true],
  ['led', ['U.S.-led'], true],
  ['peace', [], false],
  ['“”', ['no'], true],
])('for %j finding %j is an answer: %s', (query, found, answers) => {
  expect(isPlausible(query, found)).toBe(answers);
});
