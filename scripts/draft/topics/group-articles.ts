import { randomLcg } from 'd3-random';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { SpokenArticle } from './find-statements.ts';
import { rarity } from './rarity.ts';

/** Likeness, 0 to 1, up to which two articles share no more than words of every day, and from which two groups are one. */
const noise = 0.08;
const leastLikeness = 0.08;

type Vector = ReadonlyMap<string, number>;

/** How often an article speaks of each thing, its headline counted thrice, weighed by how rare the word is in English; of length 1. */
const vectorOf = ({ headline, told }: SpokenArticle): Vector => {
  const counts = new Map<string, number>();
  for (const { noun } of [...told, ...headline, ...headline, ...headline]) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  const weighed = [...counts].map(([noun, times]) => [noun, Math.sqrt(times) * rarity(noun) ** 2] as const);
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
  return new Map(weighed.map(([noun, weight]) => [noun, weight / length]));
};

/** The sum of some vectors, whose product with another such sum is the sum of all likenesses between the two. */
const sumOf = (vectors: readonly Vector[]): Vector => {
  const sum = new Map<string, number>();
  for (const [noun, weight] of vectors.flatMap((vector) => [...vector])) sum.set(noun, (sum.get(noun) ?? 0) + weight);
  return sum;
};

const dot = (one: Vector, other: Vector): number => {
  let sum = 0;
  for (const [noun, weight] of one) sum += weight * (other.get(noun) ?? 0);
  return sum;
};

/** Communities in the graph of articles that speak of the same things (Louvain, Blondel et al. 2008), by indexes. */
const findCommunities = (vectors: readonly Vector[]): readonly (readonly number[])[] => {
  const graph = new Graph({ type: 'undirected' });
  for (const at of vectors.keys()) graph.addNode(String(at));
  for (const [at, one] of vectors.entries())
    for (const [before, other] of vectors.slice(0, at).entries()) {
      const alike = dot(one, other);
      if (alike > noise) graph.addEdge(String(at), String(before), { weight: alike - noise });
    }
  const community = graph.size === 0 ? {} : louvain(graph, { rng: randomLcg(0.5), randomWalk: false });
  return [...Map.groupBy(vectors.keys(), (at) => community[String(at)] ?? -1 - at).values()];
};

/**
 * Articles that are about one dispute, together. Communities cut one dispute in two as readily as two disputes in one folder,
 * so those whose articles are alike on the average are joined again. The largest group first, its articles in their order.
 */
export const groupArticles = (articles: readonly SpokenArticle[]): readonly (readonly SpokenArticle[])[] => {
  const vectors = articles.map(vectorOf);
  const groups = findCommunities(vectors).map((own) => ({ own: [...own], sum: sumOf(own.flatMap((at) => vectors[at] ?? [])) }));
  for (;;) {
    const pairs = groups.flatMap((one, at) =>
      groups.slice(0, at).map((other) => ({ one, other, alike: dot(one.sum, other.sum) / (one.own.length * other.own.length) })),
    );
    const [nearest] = pairs.toSorted((a, b) => b.alike - a.alike);
    if (!nearest || nearest.alike < leastLikeness) break;
    const { one, other } = nearest;
    other.own.push(...one.own);
    other.sum = sumOf([other.sum, one.sum]);
    groups.splice(groups.indexOf(one), 1);
  }
  return groups.map(({ own }) => own.toSorted((a, b) => a - b).flatMap((at) => articles[at] ?? [])).toSorted((a, b) => b.length - a.length);
};
