import { describe, expect, inject, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { missingTwins } from './missing-twins.ts';

describe.each([
  ['at the root', inject('site').dist, '/'],
  ['under a path', inject('siteUnderPath').dist, '/record/'],
])('%s', (_, dist, base) => {
  test('every internal link and anchor leads somewhere', () => {
    expect(brokenLinks(dist, base)).toEqual([]);
  });

  test('every page has a Markdown twin, and says where', () => {
    expect(missingTwins(dist, base)).toEqual([]);
  });
});
