import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SitePages } from './read-pages.ts';

/** Parts of pages for others to frame or to fetch, and pages that were frozen with their own files: they have no twin. */
const parts = /^(?:embed|previews)\/|^snapshots\/[^/]+\//;

/** Places of entries: one of these that search engines are not to show says that its page is no more, and has no twin by design. */
const entries = /^(?:topics|actors|outlets|articles|claims)\/[^/]+\/index\.html$/;

/** Pages of a built site that tell readers something and are without exactly one link to their Markdown twin, or with one that leads to none. */
export const missingTwins = (documents: SitePages, dist: string, base: string): string[] =>
  [...documents].flatMap(([file, document]) => {
    const isPart = parts.test(file);
    const isGone = entries.test(file) && document.querySelector('meta[name="robots"][content="noindex"]') !== null;
    const links = [...document.querySelectorAll('link[rel="alternate"][type="text/markdown"]')].map((link) => link.getAttribute('href'));
    const beside = file.replace(/\.html$/, '.md');
    const wanted = isGone || isPart ? [] : [`${base}${beside}`];
    if (links.join() !== wanted.join()) return [`${file}: links to ${links.join(', ') || 'no twin'}`];
    if (isGone || isPart) return [];
    if (!existsSync(path.join(dist, beside))) return [`${file}: has no twin`];
    return /^# \S/.test(readFileSync(path.join(dist, beside), 'utf8')) ? [] : [`${file}: its twin has no title`];
  });
