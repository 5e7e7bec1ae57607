import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page costs on the wire, in bytes after gzip; fonts and pictures as they are. */
export interface PageWeight {
  html: number;
  css: number;
  /** Scripts that the page loads by itself, with all that they import statically. */
  script: number;
}

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The scripts of a page and what they import, as files. */
const withImports = (files: readonly string[]): Set<string> => {
  const all = new Set<string>();
  const visit = (file: string): void => {
    if (all.has(file)) return;
    all.add(file);
    const source = readFileSync(file, 'utf8');
    for (const found of matches(source, /(?:^|[;}\s])(?:import|export)\s*(?:[^"'()]*?\bfrom\s*)?["'](\.[^"']+)["']/gu))
      visit(path.resolve(path.dirname(file), found));
  };
  for (const file of files) visit(file);
  return all;
};

/** Weighs a page of a built site; `page` is its path without a leading slash, `base` the path of the site's root. */
export const weighPage = (dist: string, page: string, base = '/'): PageWeight => {
  const file = path.join(dist, page.endsWith('/') || page === '' ? `${page}index.html` : page);
  const html = readFileSync(file, 'utf8');
  const toFile = (address: string): string => path.join(dist, address.slice(base.length));
  const own = (addresses: readonly string[]): string[] => addresses.filter((address) => address.startsWith(base)).map(toFile);
  const sum = (files: Iterable<string>): number => [...files].reduce((total, one) => total + zipped(one), 0);
  return {
    html: zipped(file),
    css: sum(new Set(own(matches(html, /<link rel="stylesheet" href="([^"]+)"/gu)))),
    script: sum(withImports(own(matches(html, /<script[^>]* src="([^"]+)"/gu)))),
  };
};
