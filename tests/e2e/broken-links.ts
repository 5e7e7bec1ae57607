import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

const htmlFiles = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** Internal addresses of a built site that lead nowhere, or out of its base path. */
export const brokenLinks = (dist: string, base: string): string[] => {
  const documents = new Map(htmlFiles(dist).map((file) => [file, parseHTML(readFileSync(path.join(dist, file), 'utf8')).document]));
  const broken: string[] = [];
  for (const [file, document] of documents) {
    for (const element of document.querySelectorAll(
      'a[href], link[rel="stylesheet"], link[rel="icon"], link[rel="manifest"], script[src]',
    )) {
      const written = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const page = `http://localhost${base}${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      const { host, pathname, hash } = new URL(written, page);
      if (host !== 'localhost') continue;
      const target = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
      const anchors = documents.get(target.split('/').join(path.sep));
      const stands = pathname.startsWith(base) && existsSync(path.join(dist, target));
      const anchored = hash === '' || hash.startsWith('#:~:') || !anchors || anchors.getElementById(decodeURIComponent(hash.slice(1)));
      if (!stands || !anchored) broken.push(`${file}: ${written}`);
    }
  }
  return broken;
};
