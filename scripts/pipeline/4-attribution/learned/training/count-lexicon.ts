import { makeColumns } from '../columns/columns.ts';
import { lexiconKeys } from '../columns/fill-lexicon-columns.ts';
import { fillWordColumns } from '../columns/fill-word-columns.ts';
import { labels } from '../labels.ts';
import type { TokenList } from '../make-token-list.ts';

/** How often each key was seen, and how often inside its part. */
export type LexiconCounts = Map<number, { inside: number; all: number }>;

const partAt = (numbers: Uint8Array, i: number): string => labels[numbers[i] ?? 0]?.part ?? 'outside';

/** Counts of one document. */
export const countLexicon = (list: TokenList, gold: Uint8Array): LexiconCounts => {
  const columns = makeColumns(list.words.length);
  fillWordColumns(columns, list);
  const counts: LexiconCounts = new Map();
  const add = (key: number, inside: boolean): void => {
    const count = counts.get(key) ?? { inside: 0, all: 0 };
    counts.set(key, { inside: count.inside + (inside ? 1 : 0), all: count.all + 1 });
  };
  for (let i = 0; i < list.words.length; i += 1) {
    const [cue, pair, source] = lexiconKeys(columns, i);
    const part = partAt(gold, i);
    add(cue, part === 'cue');
    add(pair, part === 'cue' && partAt(gold, i + 1) === 'cue');
    add(source, part === 'source');
  }
  return counts;
};

/** The sum of the counts of many documents. */
export const sumCounts = (all: readonly LexiconCounts[]): LexiconCounts => {
  const total: LexiconCounts = new Map();
  for (const counts of all)
    for (const [key, { inside, all: seen }] of counts) {
      const sum = total.get(key) ?? { inside: 0, all: 0 };
      total.set(key, { inside: sum.inside + inside, all: sum.all + seen });
    }
  return total;
};
