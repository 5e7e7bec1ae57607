import { expect, test } from 'vitest';
import type { Claim } from '../../../src/schema/index.ts';
import { articleOf } from '../3-sentence/article-of.fixture.ts';
import { claimsOf } from '../5-claim/claim/marked.fixture.ts';
import { fisheries } from '../5-claim/source/fisheries.fixture.ts';
import { makePages } from './make-pages.ts';

const words = 'Holm said it rains.';
const [claim] = claimsOf('[Holm] <said> {it rains}.');
const read = { registry: fisheries, registryFiles: { actors: 'seeds/actors.yaml', outlets: 'seeds/outlets.yaml', topics: 'seeds/topics' } };

/** An article of its own file with the given claims. */
const one = (name: string, claims: readonly Claim[]) => ({ article: { ...articleOf(words), file: `seeds/articles/${name}.md` }, claims });

test('an article whose claim cannot be proved is left out with an Issue, and the rest is built', () => {
  if (!claim) throw new Error('the marked article has no claim');
  const wrong = { ...claim, source: { ...claim.source, exact: 'Sund' } };
  const earlier = [{ path: 'articles/earlier.mdx', seed: 'seeds/articles/bad.md', source: '---\nid: "earlier"\n---\n' }];
  const { pages, kept, issues } = makePages([one('bad', [wrong]), one('good', [claim])], read, earlier, new Set());
  expect(issues).toMatchObject([{ severity: 'error', code: 'failed-article', file: 'seeds/articles/bad.md' }]);
  expect(issues[0]?.cause).toBeInstanceOf(Error);
  expect(pages.map(({ seed }) => seed)).toContain('seeds/articles/good.md');
  // What an earlier run made of it stays.
  expect(kept.map(({ path }) => path)).toEqual(['articles/earlier.mdx']);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('a byline and a poster named %s are names', (name) => {
  if (!claim) throw new Error('the marked article has no claim');
  const { article, claims } = one('good', [claim]);
  const odd = { ...article, meta: { ...article.meta, byline: name, rights: 'full' as const } };
  const { pages, issues } = makePages(
    [{ article: odd, claims: claims.map((own) => ({ ...own, unresolved: [name] })) }],
    read,
    [],
    new Set(),
  );
  expect(issues).toEqual([]);
  expect(pages.find(({ path }) => path.startsWith('articles/'))?.source).toContain(`byline: "${name}"`);
});
