import { expect, test } from 'vitest';
import { findPreview } from './find-preview.ts';

test.each([
  ['/claims/abc/', '/', '/', '/previews/claims/abc/'],
  ['/record/actors/ada-north/', '/record/', '/record/', '/record/previews/actors/ada-north/'],
  ['/topics/bridge/', '/claims/abc/', '/', '/previews/topics/bridge/'],
])('%s on %s', (link, here, home, preview) => {
  expect(findPreview(link, here, home)).toBe(preview);
});

test.each([
  ['a list', '/claims/', '/', '/'],
  ['a page of a list', '/claims/page/2/', '/', '/'],
  ['another kind', '/outlets/gazette/', '/', '/'],
  ['the page itself', '/claims/abc/', '/claims/abc/', '/'],
  ['another site under the same host', '/claims/abc/', '/record/', '/record/'],
])('%s has none', (_, link, here, home) => {
  expect(findPreview(link, here, home)).toBeUndefined();
});
