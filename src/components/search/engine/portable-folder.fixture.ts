import MiniSearch from 'minisearch';
import { vi } from 'vitest';
import type { SearchVocabulary } from '../../../models/search/search-vocabulary.ts';
import { makeSearchWords } from '../../../models/search/search-words.ts';
import type { SearchEngine } from './engine.client.ts';
import { loadPortable } from './portable-engine.client.ts';
import { type PortableRecord, portableOptions } from './portable-index.ts';

/** For tests: a claim as the folder to take away has it. */
export const claimRecord = (id: string, content: string, filters: Record<string, string[]>, date: string): PortableRecord => ({
  url: `/claims/${id}/`,
  kind: 'claim',
  content,
  meta: { title: id },
  filters,
  sort: { date },
});

/** For tests: a page in the folder, where scripts load at once. Stubs globals. */
export const openFolder = (index: unknown): void => {
  const script: Record<string, unknown> = {};
  vi.stubGlobal('document', {
    createElement: () => script,
    head: {
      append: () => {
        vi.stubGlobal('onRecordIndex', index);
        const then = index === 'missing' ? script.onerror : script.onload;
        if (typeof then === 'function') then();
      },
    },
  });
  vi.stubGlobal('location', { href: 'file:///folder/search/index.html' });
};

/** For tests: what searches some records; of its own words where none are given. */
export const loadFolder = (
  records: readonly PortableRecord[],
  words = makeSearchWords(records),
  vocabulary: SearchVocabulary = { actors: [], positions: [], years: [] },
): Promise<SearchEngine> => {
  const index = new MiniSearch(portableOptions);
  index.addAll(records.map(({ meta, content }, id) => ({ id, title: meta.title ?? '', content })));
  openFolder({ index: JSON.stringify(index), records, words, vocabulary });
  return loadPortable('../assets/');
};
