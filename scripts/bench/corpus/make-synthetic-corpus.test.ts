import { describe, expect, test } from 'vitest';
import { makeRandomDraws, makeSyntheticCorpus } from './make-synthetic-corpus.ts';

describe('draws', () => {
  const draws = (seed: number, kind: 'below' | 'skewed', size: number, count = 5000): number[] => {
    const own = makeRandomDraws(seed);
    return Array.from({ length: count }, () => own[kind](size));
  };

  test.each(['below', 'skewed'] as const)('%s: whole numbers below a size, each of them sooner or later', (kind) => {
    for (const size of [1, 2, 10]) expect([...new Set(draws(1, kind, size))].sort((a, b) => a - b)).toEqual([...Array(size).keys()]);
  });

  test('skewed: low numbers are oftener, even ones are not', () => {
    const shareOfLow = (kind: 'below' | 'skewed'): number => draws(1, kind, 100).filter((n) => n < 10).length / 5000;
    expect(shareOfLow('below')).toBeCloseTo(0.1, 1);
    expect(shareOfLow('skewed')).toBeGreaterThan(0.4);
  });

  test('are the same for a seed and others for another', () => {
    expect(draws(3, 'below', 1000, 20)).toEqual(draws(3, 'below', 1000, 20));
    expect(draws(3, 'below', 1000, 20)).not.toEqual(draws(4, 'below', 1000, 20));
  });
});

describe('a dossier', () => {
  const { corpus, utterances } = makeSyntheticCorpus(400);
  const claims = corpus.articles.flatMap((article) => article.claims);

  test.each([1, 7, 400])('of %d claims has that many, each with the utterance that it reports', (count) => {
    const made = makeSyntheticCorpus(count);
    expect(made.corpus.articles.flatMap((article) => article.claims)).toHaveLength(count);
    expect(made.utterances.size).toBe(count);
    expect([...made.utterances.values()].every((utterance) => utterance >= 0)).toBe(true);
  });

  test('is the same for a seed, and another for another', () => {
    const wordsOf = (seed: number): string[] =>
      makeSyntheticCorpus(40, seed).corpus.articles.flatMap((article) => article.claims.map(({ evidence }) => evidence.quote.exact));
    expect(wordsOf(2)).toEqual(wordsOf(2));
    expect(wordsOf(2)).not.toEqual(wordsOf(3));
  });

  test('has utterances of one report and of many, and claims without a date', () => {
    const sizes = new Map<number, number>();
    for (const utterance of utterances.values()) sizes.set(utterance, (sizes.get(utterance) ?? 0) + 1);
    expect(Math.min(...sizes.values())).toBe(1);
    expect(Math.max(...sizes.values())).toBeGreaterThan(5);
    const undated = claims.filter(({ said }) => said.date === '').length / claims.length;
    expect(undated).toBeGreaterThan(0.1);
    expect(undated).toBeLessThan(0.3);
  });

  test('reports of one utterance share words', () => {
    const groups = Map.groupBy(claims, ({ id }) => utterances.get(id));
    for (const [first, ...others] of groups.values())
      for (const other of others) {
        const own = new Set(first?.evidence.quote.exact.split(' '));
        expect(other.evidence.quote.exact.split(' ').some((word) => own.has(word))).toBe(true);
      }
  });
});
