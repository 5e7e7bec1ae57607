import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SitePages } from './read-pages.ts';

/** Internal addresses of a built site that lead nowhere, or out of its base path. */
export const brokenLinks = (documents: SitePages, dist: string, base: string): string[] => {
  const broken: string[] = [];
  for (const [file, document] of documents) {
    for (const element of document.querySelectorAll(
      'a[href], link[rel="stylesheet"], link[rel="icon"], link[rel="manifest"], script[src]',
    )) {
      const written = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const page = `http://localhost${base}${file.replace(/index\.html$/, '')}`;
      const { host, pathname, hash } = new URL(written, page);
      if (host !== 'localhost') continue;
      const target = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
      const anchors = documents.get(target);
      const stands = pathname.startsWith(base) && existsSync(path.join(dist, target));
      const anchored = hash === '' || hash.startsWith('#:~:') || !anchors || anchors.getElementById(decodeURIComponent(hash.slice(1)));
      if (!stands || !anchored) broken.push(`${file}: ${written}`);
    }
  }
  return broken;
};
