import type { Options } from 'minisearch';
import type { SearchVocabulary } from '../../../models/search/search-vocabulary.ts';
import { stemOf } from '../../../models/search/search-words.ts';

/** One claim or page in a folder that is read without a server. */
export interface PortableRecord {
  url: string;
  kind: 'claim' | 'page';
  content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** What the folder's search carries: an index as MiniSearch writes it, what it is of, the words that claims are found by, and what questions are read with. */
export interface PortableIndex {
  index: string;
  records: readonly PortableRecord[];
  words: readonly string[];
  vocabulary: SearchVocabulary;
}

/** How texts become words, the same when the index is made and when it is asked. */
export const portableOptions: Options<{ id: number; title: string; content: string }> = {
  fields: ['title', 'content'],
  tokenize: (text) => text.split(/[\s\-–/…¶]+/u),
  processTerm: (word) => stemOf(word) || null,
  searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 2 } },
};
