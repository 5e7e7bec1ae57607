import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import CSL from 'citeproc';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapshot as snapshotSchema } from '../../schema/index.ts';
import { makeClaimCard } from '../claims/claim-card.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import type { PublicRecord } from '../record/record.ts';
import { citeActorPage, citeArticlePage, citeClaimPage, citeGraphPage, citeTopicPage } from './citables.ts';
import { actorName, bylineNames, type CslItem, sortedName, toCslDate } from './csl-item.ts';
import { formatItem, formatItemSlowly } from './format-item.ts';
import { makeCitations } from './make-citations.ts';
import { locale, publishedStyles, styles } from './styles.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

const thingsOf = (record: PublicRecord) => {
  const { corpus } = record;
  return [
    ...corpus.claims.flatMap((placed) => citeClaimPage(record, makeClaimCard(corpus, placed))),
    ...corpus.articles.flatMap((article) => citeArticlePage(record, article)),
    ...corpus.topics.flatMap((topic) => citeTopicPage(record, topic)),
    ...corpus.actors.flatMap((actor) => citeActorPage(record, actor)),
    ...citeGraphPage(record),
  ];
};
/** A topic frozen on a day. */
const snapshot = snapshotSchema.parse({
  id: '2026-11-02-0123456789ab',
  topic: 'bridge',
  title: 'The bridge',
  date: '2026-11-02',
  publication: 1,
  version: 'v',
  claims: 2,
  sha256: '0'.repeat(64),
});
const frozenThingsOf = (record: PublicRecord) => [
  ...record.corpus.claims.flatMap((placed) => citeClaimPage(record, makeClaimCard(record.corpus, placed), snapshot)),
  ...record.corpus.topics.flatMap((topic) => citeTopicPage(record, topic, snapshot)),
];
const items = new Map(
  [recordOf(), recordOf(sampleCorpus())]
    .flatMap((record) => [...thingsOf(record), ...frozenThingsOf(record)])
    .map(({ citable }) => [citable.item.id, citable.item]),
);

const datePart = (item: CslItem) => (item.issued && 'date-parts' in item.issued ? item.issued['date-parts'][0] : undefined);
const namesOf = (item: Pick<CslItem, 'author'>) =>
  (item.author ?? []).map((name) => ('literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')));

/** Straight quotes and dashes for curly ones: the reader of BibTeX turns some into the other. */
const plain = (text: string): string => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim();

describe('read back by another program', () => {
  test.each([...items])('BibTeX of %s', (_id, item) => {
    const [read] = new Cite(toBibtex(item)).data;
    expect(plain(read.title.replaceAll(/<[^>]+>/g, ''))).toBe(plain(item.title));
    expect(read.URL).toBe(item.URL);
    expect(namesOf(read).map(plain)).toEqual(namesOf(item).map(plain));
    expect(read.issued?.['date-parts']?.[0]).toEqual(datePart(item));
    expect(plain(read['container-title'] ?? read.publisher ?? '')).toBe(plain(item['container-title'] ?? ''));
  });

  test.each([...items])('RIS of %s', (_id, item) => {
    const text = toRis(item);
    expect(text.endsWith('ER  - \r\n')).toBe(true);
    const [read] = new Cite(text).data;
    expect(read).toMatchObject({ title: item.title.replaceAll(/\s+/g, ' '), URL: item.URL });
    // For newspapers this reader looks for the writer elsewhere than in AU, where the format and Zotero have it.
    if (item.type === 'webpage') expect(namesOf(read)).toEqual(namesOf(item));
    else expect([...text.matchAll(/^AU {2}- (.*)\r$/gm)].map(([, name]) => name)).toEqual((item.author ?? []).map(sortedName));
    // This reader takes the year from PY and leaves DA, which has the whole date, aside.
    expect(read.issued?.['date-parts']?.[0]?.[0]).toEqual(datePart(item)?.[0]);
    const day = /^DA {2}- ([\d/]*)/m.exec(text)?.[1]?.split('/').filter(Boolean).map(Number);
    expect(day).toEqual(datePart(item));
    expect(read.type).toBe(item.type);
  });

  test.each([...items])('CSL-JSON of %s', (_id, item) => {
    const [read] = new Cite(JSON.stringify([item])).data;
    expect(read).toMatchObject({ id: item.id, type: item.type, title: item.title, URL: item.URL });
  });
});

test('hostile words stay words', () => {
  const item: CslItem = {
    id: 'x',
    type: 'webpage',
    title: '100% of {it} \\input{x} $a_b^c & #1 ~ "q"',
    author: [{ literal: 'A & B {C}' }],
    URL: 'https://example.org/a_b%20c?d=1&e=~2#f',
  };
  const [read] = new Cite(toBibtex(item)).data;
  expect(plain(read.title)).toBe(plain(item.title));
  expect(read.URL).toBe(item.URL);
  expect(toRis({ ...item, title: 'two\nlines\r\nER  - ' }).match(/^ER {2}- /gm)).toHaveLength(1);
});

describe('styles', () => {
  const item: CslItem = {
    id: 'claim-x',
    type: 'webpage',
    title: '“We will not build the new bridge”',
    author: [{ family: 'North', given: 'Ada' }],
    'container-title': 'On Record',
    genre: 'Statement reported by example.com',
    issued: { 'date-parts': [[2026, 3, 1]] },
    URL: 'https://example.org/claims/x/',
  };

  test.each([
    [
      'apa',
      'North, A. (2026, March 1). “We will not build the new bridge” [Statement reported by example.com]. On Record. https://example.org/claims/x/',
    ],
    [
      'chicago',
      'North, Ada. 2026. “‘We will not build the new bridge.’” Statement reported by example.com. On Record. March 1, 2026. https://example.org/claims/x/.',
    ],
    ['mla', 'North, Ada. “‘We will not build the new bridge.’” On Record, 1 Mar. 2026, https://example.org/claims/x/.'],
    [
      'chicago-notes',
      'Ada North, “‘We will not build the new bridge,’” Statement reported by example.com, On Record, March 1, 2026, https://example.org/claims/x/.',
    ],
  ] as const)('%s keeps the case of quoted words', (style, printed) => {
    expect(formatItem(item, style)).toBe(printed);
    expect(formatItem({ ...item, id: 'other' }, style)).toBe(printed);
  });

  test.each([
    ['apa', 'On Record. (2026, March 1). A paraphrase. https://example.org/claims/x/'],
    ['mla', '“A paraphrase.” On Record, 1 Mar. 2026, https://example.org/claims/x/.'],
    ['chicago', 'On Record. 2026. “A paraphrase.” March 1, 2026. https://example.org/claims/x/.'],
    ['chicago-notes', 'On Record, “A paraphrase,” March 1, 2026, https://example.org/claims/x/.'],
  ] as const)('%s names an author that is the site once', (style, printed) => {
    const { genre: _, ...ours } = { ...item, title: 'A paraphrase', author: [{ literal: 'On Record' }] };
    expect(formatItem(ours, style)).toBe(printed);
  });

  test.each([
    ['apa', 'North, A. (by 4 May 2026).'],
    ['mla', 'by 4 May 2026'],
    ['chicago', 'by 4 May 2026'],
    ['chicago-notes', 'by 4 May 2026'],
  ] as const)('%s prints a date that is only a limit in words', (style, part) => {
    expect(formatItem({ ...item, issued: { literal: 'by 4 May 2026' } }, style)).toContain(part);
  });

  test('a supplied title stands in its brackets alone', () => {
    const supplied: CslItem = { ...item, type: 'article-newspaper', title: '[Bridge vote]', 'container-title': 'Town Paper' };
    for (const style of ['chicago', 'chicago-notes', 'mla'] as const)
      expect(formatItem(supplied, style)).toMatch(/[^“‘]\[Bridge vote\][^”’]/u);
  });

  test('a name of a site keeps its small letters', () => {
    expect(formatItem({ ...item, type: 'article-newspaper', 'container-title': 'Antiwar.com' }, 'mla')).toContain('Antiwar.com,');
  });

  test.each(['chicago', 'chicago-notes', 'apa', 'mla'] as const)(
    '%s: the shortcut gives the processor’s own answer for everything in the record',
    (style) => {
      for (const one of items.values()) expect(formatItem(one, style)).toBe(formatItemSlowly(one, style));
    },
  );

  test.each(['chicago', 'chicago-notes', 'apa', 'mla'] as const)('%s: the published style makes the same of each alone', (style) => {
    let current: object = {};
    const system = { retrieveLocale: () => locale, retrieveItem: () => current };
    const [published, used] = [publishedStyles, styles].map((texts) => new CSL.Engine(system, texts[style], 'en-US'));
    const print = (engine: typeof published, id: string): unknown => {
      engine?.updateItems([]);
      engine?.updateItems([id]);
      return style === 'chicago-notes' ? engine?.makeCitationCluster([{ id }]) : engine?.makeBibliography()[1];
    };
    expect(styles[style].length).toBeLessThan(publishedStyles[style].length);
    for (const one of [...items.values()].slice(0, 40)) {
      current = one;
      expect(print(used, one.id)).toEqual(print(published, one.id));
    }
  });

  test.each(['chicago', 'chicago-notes', 'apa', 'mla'] as const)('%s: and for any title', (style) => {
    const words = fc.array(
      fc.constantFrom(
        'North',
        'will',
        "won't",
        'it’s',
        '“no”',
        '(yes)',
        'a',
        'Über',
        '3.5',
        'end.',
        'why?',
        'so:',
        '—',
        "'x'",
        '<i>',
        '&',
        'U.S.',
        '5%',
        '…',
        'twelve,',
        'co-operate',
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const title = list.join(' ');
        expect(formatItem({ ...item, title }, style)).toBe(formatItemSlowly({ ...item, title }, style));
        const named: CslItem = {
          ...item,
          title: 'A Ship',
          author: [{ literal: title }],
          genre: `Statement of ${title}`,
          issued: { literal: title },
        };
        expect(formatItem(named, style)).toBe(formatItemSlowly(named, style));
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

/** A given name may be printed as its first letter. */
const shown = (odd: object, name: string, style: string): string => ('author' in odd && style === 'apa' ? name.slice(0, 1) : name);

// What every object has by birth is no word that the processor knows already.
test.each(Object.getOwnPropertyNames(Object.prototype))(
  'a byline, a title and an outlet of the name %s are printed like any other',
  (name) => {
    const item: CslItem = { id: 'x', type: 'webpage', title: 'A Ship', 'container-title': 'Herald', URL: 'https://example.org/a' };
    for (const style of ['chicago', 'chicago-notes', 'apa', 'mla'] as const)
      for (const odd of [
        { author: [{ literal: name }] },
        { author: [{ family: name, given: 'Ada' }] },
        { author: [{ family: 'Roe', given: name.toUpperCase() }] },
        { title: name },
        { 'container-title': name },
      ]) {
        const printed = formatItemSlowly({ ...item, ...odd }, style);
        expect(printed.toLowerCase()).toContain(shown(odd, name, style).toLowerCase());
        expect(printed).not.toContain('\u2060');
        expect(formatItem({ ...item, ...odd }, style)).toBe(printed);
      }
  },
);

test.each([
  ['2026-02-03', { 'date-parts': [[2026, 2, 3]] }],
  ['2026-02-03T11:37:00Z', { 'date-parts': [[2026, 2, 3]] }],
  ['2025-12~', { 'date-parts': [[2025, 12]], circa: true }],
  ['2026-21', { literal: '2026-21' }],
  ['', undefined],
])('%s as a date of CSL', (date, expected) => expect(toCslDate(date)).toEqual(expected));

test.each([
  ['Ada North', 'person', 'North', { family: 'North', given: 'Ada' }],
  ['Xi Jinping', 'person', 'Xi', { family: 'Xi', given: 'Jinping' }],
  ['Ada North', 'person', undefined, { literal: 'Ada North' }],
  ['North Town', 'state', undefined, { literal: 'North Town' }],
  ['Pele', 'person', 'Pele', { literal: 'Pele' }],
] as const)('%s (%s)', (name, kind, family, expected) => expect(actorName({ name, kind, family })).toEqual(expected));

test.each([
  [
    'By Ada North and Ben South',
    [
      { family: 'North', given: 'Ada' },
      { family: 'South', given: 'Ben' },
    ],
  ],
  ['Town Paper', []],
  ['Reuters Staff', [{ literal: 'Reuters Staff' }]],
  ['Ada van der North', [{ literal: 'Ada van der North' }]],
  ['', []],
])('byline %s', (byline, expected) => expect(bylineNames(byline, { name: 'Town Paper', aliases: [] })).toEqual(expected));

test('every form names the address; Markdown and HTML escape what would be markup', () => {
  const citations = makeCitations({
    item: { id: 'x', type: 'webpage', title: 'A <b>word</b>', author: [{ literal: 'On Record' }], URL: 'https://example.org/x/' },
    footnote: 'A <b>*word*</b>, https://example.org/x/.',
  });
  expect(citations.every(({ text }) => text.includes('example.org/x/'))).toBe(true);
  const textOf = (id: string) => citations.find((one) => one.id === id)?.text;
  expect(textOf('html')).toBe('<cite>A &lt;b&gt;*word*&lt;/b&gt;, <a href="https://example.org/x/">https://example.org/x/</a>.</cite>');
  expect(textOf('markdown')).toBe('A \\<b\\>\\*word\\*\\</b\\>, <https://example.org/x/>.');
});

describe('as of a day, and latest', () => {
  const record = recordOf(sampleCorpus());
  const { claims, topics } = record.corpus;
  const [placed] = claims;
  const [topic] = topics;
  if (!placed || !topic) throw new Error('an empty sample');
  const card = makeClaimCard(record.corpus, placed);

  test('without a snapshot there is the latest alone, and nothing is said of it', () => {
    expect(citeTopicPage(record, topic).map(({ heading }) => heading)).toEqual(['This page']);
    expect(citeClaimPage(record, card).map(({ heading }) => heading)).toEqual(['This claim', 'The original article']);
  });

  test('with one there are both', () => {
    expect(citeTopicPage(record, topic, snapshot).map(({ heading }) => heading)).toEqual([
      'This page: latest',
      'As of 2 November 2026: frozen',
    ]);
    expect(citeClaimPage(record, card, snapshot).map(({ heading }) => heading)).toEqual([
      'This claim: latest',
      'As of 2 November 2026: frozen',
      'The original article',
    ]);
  });

  test.each([
    ['topic', citeTopicPage(record, topic, snapshot)[1], 'https://example.org/record/snapshots/2026-11-02-0123456789ab/'],
    [
      'claim',
      citeClaimPage(record, card, snapshot)[1],
      `https://example.org/record/snapshots/2026-11-02-0123456789ab/#claim-${placed.claim.id}`,
    ],
  ])('every form of a frozen %s has the address with day and hash', (_, thing, address) => {
    if (!thing) throw new Error('nothing frozen');
    const citations = makeCitations(thing.citable);
    expect(citations).toHaveLength(10);
    for (const { name, text } of citations) expect(`${name} ${text.replaceAll('\\#', '#')}`).toContain(address);
  });

  test('a frozen page is of its day', () => {
    expect(citeTopicPage(record, topic, snapshot)[1]?.citable.item.issued).toEqual({ 'date-parts': [[2026, 11, 2]] });
  });
});
