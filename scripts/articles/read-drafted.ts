import { type DraftedActor, draftActors } from '../draft/actors/draft-actors.ts';
import { type DraftedOutlet, draftOutlets } from '../draft/outlets/draft-outlets.ts';
import type { Registry } from '../pipeline/1-seed/seed.ts';
import { type ArticleJob, type ArticleRead, addAttributions, addClaims, type ReadingContext, toArticle } from './read-article.ts';

/** The articles of a dossier, and what of its registry was drafted from them. */
export interface ReadDrafted {
  reads: readonly ArticleRead[];
  registry: Registry;
  actors: readonly DraftedActor[];
  outlets: readonly DraftedOutlet[];
}

/** Reads a dossier that lists no outlets or no actors: they are drafted from all its articles, so that none can be read alone. */
export const readDrafted = (
  jobs: readonly ArticleJob[],
  { registry, engine }: ReadingContext,
  missing: { outlets: boolean; actors: boolean },
): ReadDrafted => {
  const made = jobs.map(({ seed }) => toArticle(seed, registry, { byHost: missing.outlets }));
  const { articles, drafted: outlets } = missing.outlets
    ? draftOutlets(made.flatMap(({ article }) => article ?? []))
    : { articles: made.flatMap(({ article }) => article ?? []), drafted: [] };
  const settled = new Map(articles.map((article) => [article.file, article]));
  const withOutlets = missing.outlets ? { ...registry, outlets: outlets.map(({ outlet }) => outlet) } : registry;
  const found = made.map((one) => {
    const article = settled.get(one.seed.file);
    return addAttributions({ ...one, ...(article ? { article } : {}) }, withOutlets, engine);
  });
  const actors = missing.actors
    ? draftActors(
        found.flatMap(({ article, sentences, attributions }) =>
          article && sentences && attributions ? [{ article, sentences, attributions }] : [],
        ),
      )
    : [];
  const whole = missing.actors ? { ...withOutlets, actors: actors.map(({ actor }) => actor) } : withOutlets;
  const reads = found.map((one, at) => addClaims(one, whole, jobs[at]?.readings));
  return { reads, registry: whole, actors, outlets };
};
