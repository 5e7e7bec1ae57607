import { describe, expect, test } from 'vitest';
import { makeClaimCard } from '../claims/claim-card.ts';
import { buildCorpus } from '../corpus/corpus.ts';
import { makeClaim, sampleArticle, sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { articleFootnote } from './citables.ts';
import { type CslItem, sortedName, toCslDate } from './csl-item.ts';
import { makeCiteHead } from './head-data.ts';
import { makeCitations } from './make-citations.ts';
import { makeCoins } from './make-coins.ts';
import { actorItem, articleItem, articlePageItem, claimItem, claimTitle, graphItem, topicItem } from './make-items.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

const record = recordOf(sampleCorpus());
const { corpus } = record;
const [bridge] = corpus.topics;
const [ada] = corpus.actors;
if (!bridge || !ada) throw new Error('an empty sample');

/** The title of a direct claim with these words. */
const titleOf = (words: string, more: Record<string, unknown> = {}): string => {
  const claim = makeClaim(
    'aaaaaaaaaa',
    { text: `${words} Ada said.`, source: 'Ada', cue: 'said', content: [words] },
    { form: 'direct', ...more },
  );
  const built = buildCorpus({ ...corpus, articles: [{ ...sampleArticle, claims: [claim] }] });
  const [placed] = built.claims;
  if (!placed) throw new Error('no claim');
  return claimTitle(makeClaimCard(built, placed));
};
const long = 'word '.repeat(60).trim();

test.each<[string, string]>([
  ['We build it', '“We build it”'],
  ['We build it,', '“We build it”'],
  ['We\n  build it', '“We build it”'],
  ['<i>We</i> & you 🙂', '“<i>We</i> & you 🙂”'],
  [long, `“${'word '.repeat(40).trim()} …”`],
  [`abcde${' word'.repeat(60)}`, `“abcde${' word'.repeat(39)} …”`],
  ['🙂'.repeat(150), `“${'🙂'.repeat(100)} …”`],
  [`${'word '.repeat(38)}word, therefore more`, `“${'word '.repeat(39).trim()} …”`],
])('the title of the words %j', (words, title) => expect(titleOf(words)).toBe(title));

test('words that rights cut off end with a mark', () => expect(titleOf('We build it', { cut: true })).toBe('“We build it …”'));

test.each<[string, CslItem, Partial<CslItem>]>([
  [
    'a topic',
    topicItem(record, bridge),
    { id: 'topic-bridge', title: 'The bridge: Should the bridge be built?', URL: 'https://example.org/record/topics/bridge/' },
  ],
  ['an actor', actorItem(record, ada), { id: 'actor-ada-north', title: 'Ada North: statements on record' }],
  ['the graph', graphItem(record), { id: 'graph', URL: 'https://example.org/record/graph/' }],
  [
    'our page of an article',
    articlePageItem(record, sampleArticle),
    { id: 'page-first', title: 'Statements in “The bridge” (Town Paper)' },
  ],
])('%s is cited as a page of ours, of the record’s day', (_, item, expected) => {
  expect(item).toMatchObject({
    type: 'webpage',
    author: [{ literal: 'On Record' }],
    issued: { 'date-parts': [[2026, 3, 2]] },
    ...expected,
  });
});

test.each<[object, object]>([
  [
    {},
    {
      type: 'article-newspaper',
      'container-title': 'Town Paper',
      URL: 'https://example.org/first',
      issued: { 'date-parts': [[2026, 2, 4]] },
    },
  ],
  [{ byline: 'By Bo Lind' }, { author: [{ family: 'Lind', given: 'Bo' }] }],
  [{ accessed: '2026-02' }, { accessed: { 'date-parts': [[2026, 2]] } }],
])('an article with %j is cited as the original', (change, expected) => {
  expect(articleItem(record, { ...sampleArticle, ...change })).toMatchObject(expected);
});

test('what is not known of an article is left out', () => {
  const item = articleItem(record, { ...sampleArticle, published: '', byline: 'Town Paper' });
  expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['author']));
  expect(item).not.toHaveProperty('issued');
  expect(item).not.toHaveProperty('accessed');
});

test.each<[object, string]>([
  [{}, '“The bridge”, Town Paper, 4 February 2026, https://example.org/first.'],
  [{ byline: 'Bo Lind' }, 'Bo Lind, “The bridge”, Town Paper, 4 February 2026, https://example.org/first.'],
  [{ published: '' }, '“The bridge”, Town Paper, undated, https://example.org/first.'],
  [{ title: '[Bridge vote]' }, '[Bridge vote], Town Paper, 4 February 2026, https://example.org/first.'],
  [
    { archived: { url: 'https://example.net/a', date: '2026-02-05' } },
    '“The bridge”, Town Paper, 4 February 2026 (archived at https://example.net/a), https://example.org/first.',
  ],
])('the footnote of an article with %j', (change, line) => expect(articleFootnote(record, { ...sampleArticle, ...change })).toBe(line));

const item: CslItem = { id: 'x', type: 'webpage', title: 'A title', URL: 'https://example.org/x/' };

describe('as BibTeX', () => {
  test.each<[Partial<CslItem>, string]>([
    [{}, '@online{x,\n  title = {{A title}},\n  url = {https://example.org/x/},\n}\n'],
    [{ type: 'article-newspaper', 'container-title': 'Paper' }, '@online{x,\n  title = {{A title}},\n  organization = {Paper},'],
    [{ genre: 'Statement reported by A' }, '  titleaddon = {Statement reported by A},'],
    [{ language: 'pt-BR' }, '  langid = {portuguese},'],
    [{ 'container-title': 'Paper' }, '  organization = {Paper},'],
    [{ author: [{ family: 'North', given: 'Ada' }, { literal: 'A & B' }] }, '  author = {North, Ada and {A \\& B}},'],
    [{ issued: { 'date-parts': [[2026, 3, 1]] } }, '  date = {2026-03-01},\n  year = {2026},\n  month = {3},'],
    [{ issued: { 'date-parts': [[2026]] } }, '  date = {2026},\n  year = {2026},\n  url'],
    [{ issued: { literal: 'by 4 May 2026' }, note: 'N' }, 'url = {https://example.org/x/},\n  note = {Said by 4 May 2026. N},\n}'],
    [
      {
        issued: {
          'date-parts': [
            [2026, 3, 1],
            [2026, 3, 4],
          ],
        },
      },
      '  date = {2026-03-01/2026-03-04},\n  year = {2026},\n  month = {3},',
    ],
    [
      {
        issued: {
          'date-parts': [
            [2025, 3, 1],
            [2026, 3, 4],
          ],
        },
      },
      '  date = {2025-03-01/2026-03-04},\n  url',
    ],
    [{ accessed: { 'date-parts': [[2026, 12]] } }, '  urldate = {2026-12},'],
    [{ title: '50% #1 {x} \\y ^ ~' }, '{{50\\% \\#1 \\{x\\} \\textbackslash{}y \\textasciicircum{} \\textasciitilde{}}}'],
    [{ URL: 'https://example.org/a{b}' }, 'url = {https://example.org/a%7Bb%7D},'],
  ])('%j', (change, part) => expect(toBibtex({ ...item, ...change })).toContain(part));
});

describe('as RIS', () => {
  test.each<[Partial<CslItem>, string]>([
    [{}, 'TY  - ELEC\r\nID  - x\r\nTI  - A title\r\nUR  - https://example.org/x/\r\nER  - \r\n'],
    [{ type: 'article-newspaper' }, 'TY  - NEWS\r\n'],
    [{ type: 'dataset' }, 'TY  - DATA\r\n'],
    [{ author: [{ family: 'North', given: 'Ada' }, { literal: 'Town' }] }, 'AU  - North, Ada\r\nAU  - Town\r\n'],
    [{ issued: { 'date-parts': [[2026, 3, 1]] } }, 'PY  - 2026\r\nDA  - 2026/03/01/\r\n'],
    [{ issued: { 'date-parts': [[2026]] } }, 'PY  - 2026\r\nDA  - 2026///\r\n'],
    [{ issued: { literal: 'by 4 May 2026' } }, 'UR  - https://example.org/x/\r\nN1  - Said by 4 May 2026\r\n'],
    [
      {
        issued: {
          'date-parts': [
            [2026, 3, 1],
            [2026, 3, 4],
          ],
        },
      },
      'PY  - 2026\r\nDA  - 2026/03//\r\n',
    ],
    [{ note: 'a\r\nER  - \r\nTY  - X' }, 'N1  - a ER - TY - X\r\n'],
  ])('%j', (change, part) => expect(toRis({ ...item, ...change })).toContain(part));
});

test('a head says who, when and where, and nothing of what is not known', () => {
  const { meta, citeAs } = makeCiteHead(
    { ...item, author: [{ family: 'North', given: 'Ada' }], issued: { 'date-parts': [[2026, 3]] } },
    [],
    'What it is',
    ['a', 'b'],
  );
  expect(citeAs).toBe(item.URL);
  expect(Object.fromEntries(meta.map(({ name, content }) => [name, content]))).toEqual({
    'z:itemType': 'webpage',
    citation_title: 'A title',
    citation_author: 'North, Ada',
    citation_date: '2026/03',
    citation_public_url: item.URL,
    citation_abstract: 'What it is',
    citation_keywords: 'a; b',
    'DC.title': 'A title',
    'DC.creator': 'North, Ada',
    'DC.date': '2026-03',
    'DC.identifier': item.URL,
    'DC.rights': 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(makeCiteHead({ ...item, issued: { literal: 'spring' } }, [], '').meta.map(({ name }) => name)).not.toContain('DC.date');
});

test.each<[CslItem, Record<string, string | null>]>([
  [
    { ...item, author: [{ family: 'North', given: 'Ada' }], issued: { 'date-parts': [[2026, 3, 1]] }, note: 'Reported in A' },
    {
      type: 'webpage',
      title: 'A title',
      creator: 'North, Ada',
      aucorp: null,
      date: '2026-03-01',
      identifier: item.URL,
      description: 'Reported in A',
    },
  ],
  [
    { ...item, author: [{ literal: 'On Record' }] },
    { creator: null, aucorp: 'On Record', date: null, description: null },
  ],
  // What was only said by a day has no date that a program could take for one.
  [{ ...item, issued: { literal: 'by 4 May 2026' } }, { date: null }],
  [
    { ...item, type: 'article-newspaper', 'container-title': 'Town Paper' },
    { type: 'newspaperArticle', source: 'Town Paper' },
  ],
])('reference managers find %j', (one, expected) => {
  const [coins] = makeCoins([one]).map((title) => new URLSearchParams(title));
  for (const [key, value] of Object.entries(expected)) expect([key, coins?.get(`rft.${key}`) ?? null]).toEqual([key, value]);
});

test('a footnote that lacks the address is a fault of the program', () => {
  expect(() => makeCitations({ item, footnote: 'A title.' })).toThrow(`a footnote without its address: ${item.URL}`);
});

test.each([
  [{ literal: 'The Town' }, 'The Town'],
  [{ family: 'von North', given: 'Ada' }, 'von North, Ada'],
])('%j is sorted as %s', (name, sorted) => expect(sortedName(name)).toBe(sorted));

test.each([
  ['2026', { 'date-parts': [[2026]] }],
  ['2026?', { 'date-parts': [[2026]], circa: true }],
  [
    '2026-02-03/2026-02-05',
    {
      'date-parts': [
        [2026, 2, 3],
        [2026, 2, 5],
      ],
    },
  ],
  ['2026-21', { literal: '2026-21' }],
])('%s as a date of CSL', (date, expected) => expect(toCslDate(date)).toEqual(expected));

test('the item of a claim says whose words they are', () => {
  const items = corpus.claims.map((placed) => claimItem(record, makeClaimCard(corpus, placed)));
  expect(items.map(({ genre }) => genre)).toEqual([
    'Statement reported by Town Paper',
    'Statement in the words of Town Paper',
    'Statement in the words of Town Paper',
  ]);
  // Only who is quoted is the author of the words.
  expect(items.map(({ author }) => author?.map(sortedName))).toEqual([['Ada North'], ['Town Paper'], ['Town Paper']]);
  const digested = corpus.claims.map(({ claim, article }) => ({ claim, article: { ...article, rights: 'digest' as const } }));
  const paraphrases = digested.map((placed) => claimItem(record, makeClaimCard(corpus, placed)));
  expect(paraphrases.map(({ author }) => author?.map(sortedName))).toEqual([['Ada North'], ['On Record'], ['On Record']]);
  expect(paraphrases[2]).toMatchObject({
    title: expect.stringMatching(/^Paraphrase by On Record of a report in Town Paper: Ada North said/),
    note: expect.stringContaining('“The bridge”, Town Paper, https://example.org/'),
  });
});
