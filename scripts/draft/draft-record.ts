import type { Actor, Claim } from '../../src/schema/index.ts';
import type { Registry, Seed } from '../pipeline/1-seed/seed.ts';
import { findAttributions, makeArticle, makeClaims, splitSentences } from '../pipeline/index.ts';
import { failedArticle, type Issue } from '../pipeline/issue.ts';
import { type DraftedActor, draftActors, keepSpeakers } from './actors/draft-actors.ts';
import type { ReadArticle } from './actors/read-article.ts';
import { type DraftedOutlet, draftOutlets } from './outlets/draft-outlets.ts';

/** What some articles show by their words alone. */
export interface DraftedRecord {
  articles: readonly (ReadArticle & { claims: readonly Claim[] })[];
  outlets: readonly DraftedOutlet[];
  /** Who speaks, and for whom, with the number of claims. */
  actors: readonly (DraftedActor & { claims: number })[];
  /** Everybody whom the articles name, with or without a claim. */
  named: readonly Actor[];
  issues: readonly Issue[];
}

const nothing: Registry = { actors: [], outlets: [], topics: [] };

/** Reads articles without a look at any registry. What the program fails on is an Issue, and the rest is drafted. */
export const draftRecord = (seeds: readonly Seed[]): DraftedRecord => {
  const issues: Issue[] = [];
  const on = <Result>({ file }: { file: string }, run: () => Result): readonly Result[] => {
    try {
      return [run()];
    } catch (error) {
      issues.push(failedArticle(file, error));
      return [];
    }
  };
  const made = seeds.flatMap((seed) => on(seed, () => makeArticle(seed, nothing, { byHost: true })));
  issues.push(...made.flatMap((one) => one.issues.filter(({ severity }) => severity === 'error')));
  const { articles, drafted: outlets } = draftOutlets(made.flatMap(({ article }) => article ?? []));
  const withOutlets: Registry = { ...nothing, outlets: outlets.map(({ outlet }) => outlet) };
  const read = articles.flatMap((article) =>
    on(article, (): ReadArticle => {
      const sentences = splitSentences(article);
      return { article, sentences, attributions: findAttributions(article, sentences, withOutlets) };
    }),
  );
  const drafted = draftActors(read);
  const registry: Registry = { ...withOutlets, actors: drafted.map(({ actor }) => actor) };
  const withClaims = read.flatMap((one) =>
    on(one.article, () => ({ ...one, claims: makeClaims(one.article, one.sentences, one.attributions, registry) })),
  );
  return {
    articles: withClaims,
    outlets,
    actors: keepSpeakers(
      drafted,
      withClaims.flatMap(({ claims }) => claims),
    ),
    named: registry.actors,
    issues,
  };
};
