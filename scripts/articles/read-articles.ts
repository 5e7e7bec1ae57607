import type { ReadSeeds } from '../pipeline/1-seed/read-seeds.ts';
import type { Engine } from '../pipeline/4-attribution/find-attributions.ts';
import { makeKeyOf, openArticleCache } from './article-cache.ts';
import { hashProgram } from './hash-program.ts';
import { type ArticleJob, type ReadingContext, readArticle } from './read-article.ts';
import { type ReadDrafted, readDrafted } from './read-drafted.ts';

/** What is to be read of a dossier, by what, and where it may be kept. */
export interface ReadingPlan {
  jobs: readonly ArticleJob[];
  context: ReadingContext;
  /** What of the registry is to be drafted from the articles. */
  drafted: { outlets: boolean; actors: boolean };
  /** Missing where nothing is to be kept, or no article can be read without the others. */
  cache?: { folder: string; keyOf: (job: ArticleJob) => string };
}

/** Plans the reading of what `readSeeds` gave; `cache` is the folder in which articles are kept. */
export const planReading = (
  { seeds, readings, registry, missing }: ReadSeeds,
  { engine = 'both', cache: folder }: { engine?: Engine; cache?: string | undefined },
): ReadingPlan => {
  const readingsOf = new Map(readings.map((one) => [one.article, one]));
  const drafted = { outlets: missing.includes('outlets.yaml'), actors: missing.includes('actors.yaml') };
  // The prose of topics is edited most, and nothing is read by it.
  const topics = registry.topics.map((topic) => ({ ...topic, prose: '', proseLine: 1 }));
  const context = { engine, registry: { ...registry, topics } };
  const jobs = seeds.map((seed) => ({ seed, readings: readingsOf.get(seed.id) }));
  if (folder === undefined || drafted.outlets || drafted.actors) return { jobs, context, drafted };
  return { jobs, context, drafted, cache: { folder, keyOf: makeKeyOf(context, hashProgram()) } };
};

/** Stages 2 to 5 over all articles of a dossier, with how many of them came from the cache. */
export const readArticles = ({ jobs, context, drafted, cache }: ReadingPlan): ReadDrafted & { kept: number } => {
  if (drafted.outlets || drafted.actors) return { ...readDrafted(jobs, context, drafted), kept: 0 };
  const result = { registry: context.registry, actors: [], outlets: [] };
  if (!cache) return { ...result, reads: jobs.map((job) => readArticle(job, context)), kept: 0 };
  const store = openArticleCache(cache.folder);
  const keys = new Set<string>();
  let kept = 0;
  const reads = jobs.map((job) => {
    const key = cache.keyOf(job);
    keys.add(key);
    const found = store.find(key);
    if (found) kept += 1;
    const read = found ?? readArticle(job, context);
    if (!found) store.keep(key, read);
    return read;
  });
  store.retain(keys);
  return { ...result, reads, kept };
};
