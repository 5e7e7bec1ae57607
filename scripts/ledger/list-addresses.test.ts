import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { sampleArticle, sampleClaim, sampleCorpus } from '../../src/models/corpus/sample.fixture.ts';
import { article } from '../../src/schema/index.ts';
import type { Page } from '../pipeline/6-page/page.ts';
import { listAddresses, listTakenBack } from './list-addresses.ts';

const page = (path: string, source: string, seed = `seeds/${path}`): Page => ({ path, seed, source });
const mdx = (path: string, data: unknown, body = ''): Page => page(path, `---\n${stringify(data)}---\n\n${body}\n`);
const { topics } = sampleCorpus();
const articlePage = mdx('articles/first.mdx', sampleArticle);
const [bridge] = topics;
const actors = page(
  'actors.json',
  JSON.stringify({
    generated: 'x',
    actors: [
      {
        id: 'ada-north',
        name: 'Ada North',
        kind: 'person',
        description: 'Mayor',
        aliases: ['the mayor'],
        roles: [
          { title: 'Mayor', from: '2020' },
          { title: 'Councillor', to: '2020' },
        ],
      },
    ],
  }),
);
const outlets = page(
  'outlets.json',
  JSON.stringify({
    outlets: [
      { id: 'town-paper', name: 'Town Paper', url: 'https://example.org/', country: 'NO', kind: 'newspaper', ownership: 'Its readers.' },
    ],
  }),
);
const addressesOf = (...pages: readonly Page[]): string[] => listAddresses(pages).map(({ kind, id }) => `${kind}/${id}`);
const factsOf = (address: string, ...pages: readonly Page[]) =>
  listAddresses(pages).find(({ kind, id }) => `${kind}/${id}` === address)?.facts;

describe('addresses', () => {
  test.each<[string, readonly Page[], string[]]>([
    ['no pages', [], []],
    ['an article has its own and one for each claim', [articlePage], ['articles/first', 'claims/aaaaaaaaaa', 'claims/cccccccccc']],
    ['an article without claims', [mdx('articles/first.mdx', { ...sampleArticle, claims: [] })], ['articles/first']],
    ['a topic', [mdx('topics/bridge.mdx', bridge)], ['topics/bridge']],
    ['registries', [actors, outlets], ['actors/ada-north', 'outlets/town-paper']],
    ['empty registries', [page('actors.json', '{"actors":[]}'), page('outlets.json', '{"outlets":[]}')], []],
    ['other files have none', [page('ledger.json', '{}'), page('people/actors.json', '{}'), page('articles.json', '{}')], []],
  ])('%s', (_, pages, expected) => {
    expect(addressesOf(...pages)).toEqual(expected);
  });

  test('a page that does not hold what it must is a fault of the program', () => {
    expect(() => addressesOf(mdx('articles/first.mdx', { id: 'first' }))).toThrow();
    expect(() => addressesOf(page('actors.json', '{"outlets":[]}'))).toThrow();
  });
});

describe('facts', () => {
  test('of an article: its head, and a proof of its text in place of the text', () => {
    expect(factsOf('articles/first', articlePage)).toEqual({
      title: 'The bridge',
      outlet: 'town-paper',
      url: 'https://example.org/first',
      published: '2026-02-04',
      byline: '',
      rights: 'excerpt',
      text: '100 characters, sha256 0000000000000000',
    });
  });

  test('of a claim: ids and short words, and no quotation', () => {
    const facts = factsOf('claims/aaaaaaaaaa', articlePage);
    expect(facts).toMatchObject({
      article: 'first',
      outlet: 'town-paper',
      speakers: ['ada-north'],
      date: '2026-02-03',
      stances: ['build-bridge: support, stated'],
    });
    expect(facts?.words).toMatch(/^24 characters, sha256 [0-9a-f]{16}$/);
    expect(JSON.stringify(facts)).not.toContain('bridge will be built');
    expect(facts).not.toHaveProperty('review');
  });

  test.each([
    ['', ['confirmed', 'Ida Lund', '2026-03-01', '']],
    ['Heard it.', ['confirmed', 'Ida Lund', '2026-03-01', 'Heard it.']],
  ])('of a reviewed claim: who decided what, when and why (%j)', (reason, expected) => {
    const review = { decision: 'confirmed', reviewer: 'Ida Lund', date: '2026-03-01', reason, changes: [] };
    const reviewed = mdx('articles/first.mdx', { ...sampleArticle, claims: [{ ...sampleClaim, review }] });
    expect(factsOf('claims/aaaaaaaaaa', reviewed)?.review).toEqual(expected);
  });

  test('of a topic: its positions in words, and a proof of its prose', () => {
    const [first, second] = ['Prose.', 'Other prose.'].map((body) => factsOf('topics/bridge', mdx('topics/bridge.mdx', bridge, body)));
    expect(first).toMatchObject({ title: 'The bridge', positions: ['build-bridge: The bridge is built'] });
    expect(first?.text).toMatch(/^6 characters, /);
    expect(second?.text).toMatch(/^12 characters, /);
  });

  test('of an actor and an outlet', () => {
    expect(factsOf('actors/ada-north', actors)).toEqual({
      name: 'Ada North',
      kind: 'person',
      description: 'Mayor',
      aliases: ['the mayor'],
      roles: ['Mayor, 2020 to ', 'Councillor,  to 2020'],
    });
    expect(factsOf('outlets/town-paper', outlets)).toEqual({
      name: 'Town Paper',
      url: 'https://example.org/',
      kind: 'newspaper',
      country: 'NO',
      ownership: 'Its readers.',
    });
  });

  test('a page that this run made is not read again', () => {
    const made: Page = { ...page('articles/first.mdx', '---\nnot: this\n---\n'), data: sampleArticle };
    expect(addressesOf(made)[0]).toBe('articles/first');
  });
});

describe('what reviews took back', () => {
  const withdrawn = [
    { id: 'dddddddddd', reason: 'A joke.', reviewer: 'Ida Lund', date: '2026-03-01' },
    { id: 'eeeeeeeeee', reason: 'Another’s words.', reviewer: 'Ida Lund', date: '2026-03-01' },
  ];
  const made: Page = { ...articlePage, data: article.parse({ ...sampleArticle, withdrawn }) };

  test('each claim leads on to its article, with who decided it', () => {
    expect(listTakenBack([made])).toEqual(
      withdrawn.map(({ id, reason, reviewer }) => ({
        address: `claims/${id}`,
        explanation: { gone: 'withdrawn', reason, onward: ['articles/first'], by: reviewer },
        seed: 'seeds/articles/first.mdx',
      })),
    );
  });

  test('an article without any, and other pages, have none', () => {
    expect(listTakenBack([articlePage, actors, outlets, mdx('topics/bridge.mdx', bridge)])).toEqual([]);
  });
});
