import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * One path of each page type of a built site: of the pages that share a folder (`claims/<id>/`) the
 * longest, since most can go wrong there. Paths are relative to the site's address.
 */
export const pageTypes = (dist: string): string[] => {
  const longest = new Map<string, { page: string; size: number }>();
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const page = file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '');
    // Fragments that pages fetch are no pages.
    if (page.startsWith('previews/')) continue;
    const type = page.replace(/^(.+\/)[^/]+\/$/, '$1*');
    const { size } = statSync(path.join(dist, file));
    if (size > (longest.get(type)?.size ?? 0)) longest.set(type, { page, size });
  }
  return [...longest.values()].map(({ page }) => page).sort();
};
