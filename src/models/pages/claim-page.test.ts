import { expect, test } from 'vitest';
import { claimId } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { type SampleClaim, sampleClaimId, sampleCorpus as shortCorpus } from '../corpus/sample-corpus.fixture.ts';
import { sampleLedger } from '../ledger/sample-ledger.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { type ClaimPage, claimPage } from './claim-page.ts';

const record = recordOf(sampleCorpus(), sampleLedger);
const pageOf = (id: string): ClaimPage => claimPage(record, claimId.parse(id), []);

test('the head names the claim, its address and its original', () => {
  const { head, citeHead } = pageOf('bbbbbbbbbb');
  expect(head).toMatchObject({
    title: 'Ada North, 1 March 2026',
    here: 'Claim bbbbbbbbbb',
    description: '“We will not build it”',
    trail: [{ name: 'Claims', href: '/record/claims/' }],
    picture: { alt: 'Ada North, 1 March 2026' },
    jsonLd: { '@id': 'https://example.org/record/claims/bbbbbbbbbb/', isBasedOn: 'https://example.org/second', dateModified: '2026-03-02' },
  });
  expect(citeHead).toMatchObject({ citeAs: 'https://example.org/record/claims/bbbbbbbbbb/' });
  expect(citeHead.meta).toContainEqual({ name: 'citation_keywords', content: 'Bridge' });
});

test('a claim of one outlet says so, compares nothing, and has its neighbours and what is near', () => {
  const page = pageOf('bbbbbbbbbb');
  expect(page).toMatchObject({
    reported: { isOnly: true, groups: [] },
    disagreements: [],
    wordings: null,
    history: [],
    context: { before: '“', after: '” Ada North' },
    neighbours: [{ topic: { id: 'bridge' }, earlier: { id: 'aaaaaaaaaa', name: 'Ada North, 3 February 2026' }, later: undefined }],
  });
  expect(page.near.map(({ claim }) => claim.id)).toEqual(['aaaaaaaaaa', 'cccccccccc']);
  expect(page.citations.map(({ heading }) => heading)).toEqual(['This claim', 'The original article']);
  expect(page.embed.map(({ id }) => id)).toEqual(['embed-card', 'embed-picture']);
});

test('a claim without a date has no place in time, and its speaker keeps the article’s words', () => {
  const page = pageOf('cccccccccc');
  expect(page).toMatchObject({ head: { title: 'An official, said by 4 February 2026' }, neighbours: [] });
  expect(page.facts.unresolved.map(({ text }) => text)).toEqual(['“An official”']);
});

test('what was published has its history, and topics that cite it are passed on', () => {
  const { corpus } = record;
  const page = claimPage(record, claimId.parse('aaaaaaaaaa'), corpus.topics);
  expect(page.history.map(({ date, event }) => `${date} ${event}`)).toEqual(['2026-01-01 added', '2026-02-01 corrected']);
  expect(page.citedBy).toEqual(corpus.topics);
});

test('two outlets with one quotation are compared, and the days they give stand against each other once', () => {
  const quote = 'the harbour stays closed until the last mine is out of the water';
  const said = (id: string, date: string): SampleClaim => ({ id, actors: ['lavrov'], quote, date });
  const pages = (dates: readonly [string, string]): ClaimPage => {
    const two = recordOf(shortCorpus({ gazette: [said('one', dates[0])], herald: [said('two', dates[1])] }));
    return claimPage(two, claimId.parse(sampleClaimId('one')), []);
  };
  const same = pages(['2026-02-03', '2026-02-03']);
  expect(same.disagreements).toEqual([]);
  expect(same).toMatchObject({
    reported: { isOnly: false },
    wordings: { isAlike: true },
    card: { alsoBy: 'The Herald' },
    near: [],
    neighbours: [],
  });
  const apart = pages(['2026-02-03', '2026-02-04']);
  expect(apart.disagreements.map(({ about, sides }) => [about, ...sides.map(({ value }) => value)])).toEqual([
    ['Date said', '3 February 2026', '4 February 2026'],
  ]);
});

test('an unknown claim is a fault of the program', () => {
  expect(() => pageOf('nnnnnnnnnn')).toThrow('unknown claim: nnnnnnnnnn');
});
