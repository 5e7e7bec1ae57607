import { createHash } from 'node:crypto';
import type { Page } from '../pipeline/6-page/page.ts';

/** First twelve hexadecimal digits of a SHA-256 over the pages of the content, the ledger's own left out. */
export const dataVersion = (pages: readonly Page[]): string => {
  const hash = createHash('sha256');
  const sorted = pages.filter(({ path }) => path !== 'ledger.json').toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, source } of sorted) hash.update(JSON.stringify([path, source]));
  return hash.digest('hex').slice(0, 12);
};
