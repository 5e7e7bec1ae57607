import { describe, expect, inject, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { missingTwins } from './missing-twins.ts';
import { readPages } from './read-pages.ts';

describe.each([
  ['at the root', inject('site').dist, '/'],
  ['under a path', inject('siteUnderPath').dist, '/record/'],
])('%s', (_, dist, base) => {
  const pages = readPages(dist);

  test('every internal link and anchor leads somewhere', () => {
    expect(brokenLinks(pages, dist, base)).toEqual([]);
  });

  test('every page has a Markdown twin, and says where', () => {
    expect(missingTwins(pages, dist, base)).toEqual([]);
  });
});
