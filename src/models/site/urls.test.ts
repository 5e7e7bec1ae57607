import { expect, test } from 'vitest';
import { articleId, claimId } from '../../schema/index.ts';
import { makeUrls } from './urls.ts';

test.each([
  ['/', '/'],
  ['', '/'],
  ['/record', '/record/'],
  ['/record/', '/record/'],
  ['record/of/it', '/record/of/it/'],
])('under %j the site begins at %s', (base, home) => {
  const urls = makeUrls(base);
  expect(urls.home).toBe(home);
  expect(urls.claims).toBe(`${home}claims/`);
  expect(urls.claimInArticle(articleId.parse('a-1'), claimId.parse('abcdefghi2'))).toBe(`${home}articles/a-1/#claim-abcdefghi2`);
});
