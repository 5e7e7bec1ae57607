import { describe, expect, test } from 'vitest';
import { actor, outlet } from '../../../src/schema/index.ts';
import { articleId, outletId } from '../../../src/schema/values/ids.ts';
import type { Registry, Seed } from '../1-seed/seed.ts';
import { textOf } from '../span.ts';
import { makeArticle } from './make-article.ts';

const registry: Registry = {
  actors: [actor.parse({ id: 'jo-roe', name: 'Jo Roe', kind: 'person', description: 'x' })],
  outlets: [
    outlet.parse({ id: 'news', name: 'Example News', url: 'https://www.example.org/', country: '', kind: 'news-site', ownership: 'x' }),
  ],
  topics: [],
};

const seed = (format: Seed['format'], body: string, meta: Seed['meta'] = {}): Seed => ({
  id: articleId.parse('x'),
  file: `seeds/articles/x.${format}`,
  format,
  body,
  bodyLine: 1,
  meta,
  metaFile: 'seeds/articles/x.yaml',
  metaLines: {},
});

const prose = 'The minister told reporters that talks would go on for another week.';
const more = 'She left the hall at once and spoke to nobody else on her way out.';

test('what the document says of itself is taken, what the author gave wins', () => {
  const text = `https://world.example.org/2026/talks.html\nTalks Go On\nTalks Go On\nBy Max Poe\n2026-02-03T11:37+0000\nen_GB\n${prose}\n${more}`;
  const meta = (given: Seed['meta']) => makeArticle(seed('txt', text, given), registry).article?.meta;
  expect(meta({})).toEqual({
    outlet: 'news',
    url: 'https://world.example.org/2026/talks.html',
    title: 'Talks Go On',
    byline: 'Max Poe',
    published: '2026-02-03T11:37:00Z',
    accessed: '',
    language: 'en',
    rights: 'excerpt',
  });
  expect(meta({ title: 'Other', byline: 'Lee Low', published: '', language: 'fr', rights: 'full' })).toMatchObject({
    title: 'Other',
    byline: 'Lee Low',
    published: '',
    language: 'fr',
    rights: 'full',
  });
});

test('a document that does not say where it is from is no article; one that does not say when is one', () => {
  expect(makeArticle(seed('txt', `${prose}\n${more}`), registry).issues.map(({ message }) => message)).toEqual([
    'url is missing, and seeds/articles/x.txt does not give it',
    'outlet is missing',
  ]);
  const { article, issues } = makeArticle(
    seed('txt', `${prose}\n${more}`, { url: 'https://example.org/a-b-c-d', language: 'en' }),
    registry,
  );
  expect(article?.meta.published).toBe('');
  expect(article?.meta.title).toBe('[A b c d]');
  expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['note supplied-title']);
});

describe('embedded posts', () => {
  const given = { url: 'https://example.org/x', title: 'Talks Go On', language: 'en' };
  const postsOf = (text: string) => {
    const { article } = makeArticle(seed('txt', text, given), registry);
    return article?.blocks.flatMap(({ post, span }) =>
      post ? [[textOf(article.text, span), post.poster, post.date, textOf(article.text, post.signature)]] : [],
    );
  };
  const signature = '— Max Poe (@maxpoe) February 18, 2025';

  test.each([
    // The signature on its own line, the text on the line before.
    [`${prose}\nThe bridge stays.\n${signature}\n${more}`, 'The bridge stays.'],
    // A quotation that runs over a line end into the signature's line.
    [`${prose}\n“The bridge is, of\ncourse, ours,” Roe${signature}\n${more}`, '“The bridge is, of\ncourse, ours,” Roe'],
    [
      `${prose}\n“The bridge is ours. It is, of course,\nOurs alone,” Roe${signature}\n${more}`,
      '“The bridge is ours. It is, of course,\nOurs alone,” Roe',
    ],
    // Several lines between empty lines.
    [`${prose}\n\nBreaking:\nThe bridge stays.\nMore soon\n${signature}\n\n${more}`, 'Breaking:\nThe bridge stays.\nMore soon'],
    // A paragraph of its own, then the signature.
    [`${prose}\n\nThe bridge stays.\n\n${signature}\n\n${more}`, 'The bridge stays.'],
    [`${prose}\nThe bridge stays. pic.twitter.com/AbC1\n${signature}\n${more}`, 'The bridge stays.'],
  ])('%j', (text, words) => {
    expect(postsOf(text)).toEqual([[words, 'Max Poe', '2025-02-18', signature]]);
  });

  test('two in a row do not run into each other, and none is made of nothing', () => {
    expect(postsOf(`${prose}\nOne,” he said.\n${signature}\ntwo.\n${signature}\n${more}`)?.map(([words]) => words)).toEqual([
      'One,” he said.',
      'two.',
    ]);
    expect(postsOf(`${signature}\n${prose}\n${more}`)).toEqual([]);
  });
});

test('nothing is cut out of the text, blocks and what was removed do not overlap, hints are spans of it', () => {
  const text = `Talks Go On\nKYIV (AFP) – ${prose}\nThe hall in the evening (Photo by Max Poe)\n${more}\nShare on Facebook`;
  const { article } = makeArticle(seed('txt', text, { url: 'https://example.org/x', title: 'Talks Go On', language: 'en' }), registry);
  expect(article?.text).toBe(text);
  const spans = [...(article?.blocks ?? []), ...(article?.removed ?? [])].map(({ span }) => span).sort((a, b) => a.start - b.start);
  for (const [index, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  expect(spans.map((span) => textOf(text, span)).join('\n')).toBe(text.replace('– T', '–\nT'));
  expect(article?.hints.map(({ kind, span }) => `${kind}: ${textOf(text, span)}`)).toEqual([
    'dateline: KYIV (AFP) –',
    'caption: The hall in the evening (Photo by Max Poe)',
  ]);
});

test.each([
  ['md', '> '.repeat(20_000)],
  ['md', 'a\n\n'.repeat(20_000)],
  ['html', '<div>'.repeat(20_000)],
  ['html', '<p>a</p>'.repeat(60_000)],
] as const)('%s that would keep the parser busy for minutes is refused', (format, body) => {
  const { issues } = makeArticle(seed(format, body, { url: 'https://example.org/x', title: 'T', language: 'en' }), registry);
  expect(issues).toMatchObject([{ code: 'unreadable-markup', file: `seeds/articles/x.${format}` }]);
});

test('an archived copy that the author names is kept as it is', () => {
  const archived = { url: 'https://archive.example/2026/https://www.example.org/a', date: '2026-02-04' };
  const text = `https://www.example.org/a\nTalks Go On\n${prose}\n${more}`;
  expect(makeArticle(seed('txt', text, { archived }), registry).article?.meta.archived).toEqual(archived);
  expect(makeArticle(seed('txt', text), registry).article?.meta).not.toHaveProperty('archived');
});

test.each([
  ['brackets', '['.repeat(200_000)],
  ['stars', 'a*'.repeat(40_000)],
  ['underscores', '_*'.repeat(3_000)],
  ['stars, a few to a paragraph', 'a*b*c*d*e*f\n\n'.repeat(4_000)],
  ['tables', 'a|\n|-\n'.repeat(20_000)],
])('Markdown full of %s is refused, and named', (_, body) => {
  const { issues } = makeArticle(seed('md', body, { url: 'https://example.org/x', title: 'T', language: 'en' }), registry);
  expect(issues).toMatchObject([{ code: 'unreadable-markup', file: 'seeds/articles/x.md' }]);
});

test('an article full of links and emphasis is read', () => {
  const body = Array.from({ length: 150 }, (_, n) => `**One** *or* [two](https://example.org/a_b_${n}) \`more\` words.`).join('\n\n');
  const { article } = makeArticle(seed('md', body, { url: 'https://example.org/x', title: 'T', language: 'en' }), registry);
  expect(article?.blocks).toHaveLength(150);
});

test.each(['txt', 'md'] as const)('a %s of the length of a library is refused, and named', (format) => {
  const { issues } = makeArticle(
    seed(format, `${prose}\n\n`.repeat(5_900), { url: 'https://example.org/x', title: 'T', language: 'en' }),
    registry,
  );
  expect(issues).toMatchObject([{ severity: 'error', file: `seeds/articles/x.${format}` }]);
});

test('what an editor puts back stays in the text, and only that', () => {
  const text = `${prose}\nRead more: The harbour in pictures\nShare this article\n${more}`;
  const given = { url: 'https://example.org/x', title: 'Talks Go On', language: 'en' };
  const kept = (keep?: readonly string[]) => {
    const { article } = makeArticle({ ...seed('txt', text, given), ...(keep && { keep }) }, registry);
    return article?.blocks.map(({ span }) => textOf(article.text, span));
  };
  expect(kept()).toEqual([prose, more]);
  expect(kept(['Read more:   The harbour'])).toEqual([prose, 'Read more: The harbour in pictures', more]);
});

test.each([
  ['https://www.orla.example/talks', {}, 'orla-example'],
  ['https://www.example.org/talks', {}, 'news'],
  ['https://www.orla.example/talks', { outlet: outletId.parse('own') }, 'own'],
])('where no outlets are listed, %s is of %j %s', (url, given, id) => {
  const made = makeArticle(seed('txt', `${prose}\n${more}`, { url, title: 'X', language: 'en', ...given }), registry, { byHost: true });
  expect(made.article?.meta.outlet).toBe(id);
});

test.each(['Talks &amp; more', 'Talks &#38; more', 'Talks &amp;amp; more'])('the entity in %s never reaches the title', (title) => {
  const made = makeArticle(seed('txt', `${prose}\n${more}`, { url: 'https://www.example.org/x', title, language: 'en' }), registry);
  expect(made.article?.meta.title).toBe('Talks & more');
});
