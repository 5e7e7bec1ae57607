import type { Article, ArticleId } from '../../schema/index.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type KnownPassage, type KnownWord, knownPassages } from './known-text.ts';

/** Words in a row that are compared: eight are seldom the same by chance, and survive small edits. */
const shingleLength = 8;

const hashText = (text: string): number => {
  // FNV-1a, 32 bit.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/** One number of 32 bits for each row of eight words that has a word of the outlet's own, with the index of its first word. */
const hashShingles = (passage: KnownPassage): { hash: number; from: number }[] => {
  const hashes = passage.map(({ key }) => hashText(key));
  const shingles: { hash: number; from: number }[] = [];
  for (let from = 0; from + shingleLength <= passage.length; from += 1) {
    let hash = 0;
    let hasOwn = false;
    for (let index = from; index < from + shingleLength; index += 1) {
      hash = Math.imul(hash, 0x9e3779b1) ^ (hashes[index] ?? 0);
      hasOwn ||= passage[index]?.own ?? false;
    }
    if (hasOwn) shingles.push({ hash: hash >>> 0, from });
  }
  return shingles;
};

/** Words in a row that two articles have in common: the same number of words in both. */
interface SharedRun {
  first: readonly KnownWord[];
  second: readonly KnownWord[];
}

type Place = { passage: KnownPassage; from: number };

/** True where the words of two places are the same, for as many as a shingle has: hashes may agree by chance. */
const isSame = (a: Place, b: Place): boolean => {
  for (let step = 0; step < shingleLength; step += 1) if (a.passage[a.from + step]?.key !== b.passage[b.from + step]?.key) return false;
  return true;
};

/** Every longest run of words that both articles have, of eight words or more. */
const findSharedRuns = (first: readonly KnownPassage[], second: readonly KnownPassage[]): SharedRun[] => {
  const places = new Map<number, Place[]>();
  for (const passage of first)
    for (const { hash, from } of hashShingles(passage)) {
      const known = places.get(hash);
      if (known) known.push({ passage, from });
      else places.set(hash, [{ passage, from }]);
    }
  const runs: SharedRun[] = [];
  for (const passage of second) {
    let done = 0;
    for (const { hash, from } of hashShingles(passage)) {
      if (from < done) continue;
      const match = places.get(hash)?.find((place) => isSame(place, { passage, from }));
      if (!match) continue;
      let [start, end] = [0, shingleLength];
      const same = (step: number): boolean => {
        const [a, b] = [match.passage[match.from + step], passage[from + step]];
        return a !== undefined && b !== undefined && a.key === b.key;
      };
      while (same(start - 1)) start -= 1;
      while (same(end)) end += 1;
      runs.push({ first: match.passage.slice(match.from + start, match.from + end), second: passage.slice(from + start, from + end) });
      done = from + end;
    }
  }
  return runs;
};

/** Which articles of different outlets have words in a row in common. */
export interface TextCopies {
  /** The runs of two articles, `first` being those of the first; none where they share nothing. */
  between(first: ArticleId, second: ArticleId): readonly SharedRun[];
  /** Pairs of articles that share at least one run, each once. */
  pairs: readonly (readonly [ArticleId, ArticleId])[];
}

/** Hash and number of an article fit into one double of 53 bits: 32 and 20. */
const mostArticles = 2 ** 20;

/** A text that more articles carry is compared with its neighbours in the list only, or pairs would grow with the square. */
const mostOfGroup = 50;

/** All shingles of all articles as sorted numbers, equal hashes side by side: 8 bytes a shingle. */
const sortedShingles = (articles: readonly Article[]): Float64Array => {
  if (articles.length > mostArticles) throw new Error(`more articles than the index of copies can number: ${articles.length}`);
  let packed = new Float64Array(1024);
  let count = 0;
  for (const [index, article] of articles.entries())
    for (const hash of new Set(knownPassages(article).flatMap((passage) => hashShingles(passage).map((shingle) => shingle.hash)))) {
      if (count === packed.length) {
        const wider = new Float64Array(count * 2);
        wider.set(packed);
        packed = wider;
      }
      packed[count] = hash * mostArticles + index;
      count += 1;
    }
  return packed.subarray(0, count).sort();
};

/** Numbers of pairs of articles that share a shingle, as `smaller * mostArticles + greater`. */
const candidatePairs = (articles: readonly Article[]): Set<number> => {
  const packed = sortedShingles(articles);
  const pairs = new Set<number>();
  const hashAt = (index: number): number => Math.floor((packed[index] ?? -1) / mostArticles);
  const articleAt = (index: number): number => (packed[index] ?? 0) % mostArticles;
  for (let from = 0, to = 0; from < packed.length; from = to) {
    while (to < packed.length && hashAt(to) === hashAt(from)) to += 1;
    const reach = to - from > mostOfGroup ? 1 : mostOfGroup;
    for (let a = from; a < to; a += 1)
      for (let b = a + 1; b < to && b <= a + reach; b += 1)
        if (articles[articleAt(a)]?.outlet !== articles[articleAt(b)]?.outlet) pairs.add(articleAt(a) * mostArticles + articleAt(b));
  }
  return pairs;
};

/**
 * Compares every article with every other by rows of eight words: exact, and without a signature such as
 * MinHash, because sorting the hashes takes seconds for 10,000 articles (`npm run bench:copies`).
 */
export const makeTextCopies = ({ articles }: Pick<Corpus, 'articles'>): TextCopies => {
  const numbers = new Map(articles.map(({ id }, index) => [id, index]));
  const passages = new Map<number, readonly KnownPassage[]>();
  const passagesOf = (index: number): readonly KnownPassage[] => {
    const article = articles[index];
    const known = passages.get(index) ?? (article ? knownPassages(article) : []);
    passages.set(index, known);
    return known;
  };
  const runs = new Map<number, readonly SharedRun[]>();
  for (const pair of candidatePairs(articles)) {
    // Two texts may share the hash of a shingle and not one word: then there is no run.
    const shared = findSharedRuns(passagesOf(Math.floor(pair / mostArticles)), passagesOf(pair % mostArticles));
    if (shared.length > 0) runs.set(pair, shared);
  }
  const idOf = (index: number): ArticleId[] => articles.slice(index, index + 1).map(({ id }) => id);
  return {
    between(first, second) {
      const [a, b] = [numbers.get(first) ?? -1, numbers.get(second) ?? -1];
      if (a < b) return runs.get(a * mostArticles + b) ?? [];
      return (runs.get(b * mostArticles + a) ?? []).map((run) => ({ first: run.second, second: run.first }));
    },
    pairs: [...runs.keys()].flatMap((pair) =>
      idOf(Math.floor(pair / mostArticles)).flatMap((a) => idOf(pair % mostArticles).map((b) => [a, b] as const)),
    ),
  };
};
