import path from 'node:path';
import { countOf } from '../../src/models/corpus/name-list.ts';
import { readAhead } from '../articles/read-ahead.ts';
import { articleStages } from '../articles/read-article.ts';
import { planReading, type ReadingPlan, readArticles } from '../articles/read-articles.ts';
import { keepSpeakers } from '../draft/actors/draft-actors.ts';
import { noteMissing, sourcesOf } from '../draft/note-missing.ts';
import { consultLedger } from '../ledger/consult-ledger.ts';
import { recoverLedger } from '../ledger/write-ledger.ts';
import type { ReadSeeds } from '../pipeline/1-seed/read-seeds.ts';
import type { Registry } from '../pipeline/1-seed/seed.ts';
import type { Engine } from '../pipeline/4-attribution/find-attributions.ts';
import type { ArticleClaims } from '../pipeline/6-page/make-pages.ts';
import type { Page } from '../pipeline/6-page/page.ts';
import { recoverFolder } from '../pipeline/6-page/replace-folder.ts';
import { readContent, writeContent } from '../pipeline/6-page/write-content.ts';
import { applyReview, checkExamples, makePages, readSeeds } from '../pipeline/index.ts';
import { failedArticle, type Issue } from '../pipeline/issue.ts';
import { showText } from '../pipeline/show-text.ts';
import { type BuildResult, explainArticle } from './report-content.ts';

/** What to build, from where to where, and through what it speaks. Folders are absolute paths. */
export interface BuildOptions {
  /** The project's folder: paths in messages are relative to it. */
  root: string;
  seedsDir: string;
  /** A dossier that lends what this one does not have of a registry. Only tests and measurements name one: see `readRegistry`. */
  fallback?: string;
  outDir: string;
  log: (line: string) => void;
  /** Milliseconds from any fixed moment. */
  now?: () => number;
  check?: boolean;
  explain?: boolean;
  /** Who looks for attributions; `both` where nothing is said. */
  engine?: Engine;
  /** What was ever published of this dossier, and its snapshots; nothing is compared with it where it is not named. */
  published?: { ledger: string; snapshots: string };
  /** The folder that keeps what was read of each article from run to run; nothing is kept where it is not named. */
  cache?: string | undefined;
}

/** A run whose seeds are read. */
interface Begun {
  options: BuildOptions;
  read: ReadSeeds;
  plan: ReadingPlan;
  /** Runs a part of the run, and logs what came of it and how long it took. */
  stage: <Result>(name: string, run: () => Result, count: (result: Result) => string) => Result;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const begin = (options: BuildOptions): Begun => {
  const { root, seedsDir, fallback, log, now = () => performance.now() } = options;
  const stage = <Result>(name: string, run: () => Result, count: (result: Result) => string): Result => {
    const began = now();
    const result = run();
    log(`${name.padEnd(12)} ${count(result)} (${((now() - began) / 1000).toFixed(2)} s)`);
    return result;
  };
  const read = stage(
    'seeds',
    () => readSeeds(seedsDir, { fallback, root }),
    ({ seeds, registry, reviews, readings }) =>
      [
        countOf(seeds.length, 'document'),
        countOf(registry.actors.length, 'actor'),
        countOf(registry.outlets.length, 'outlet'),
        countOf(registry.topics.length, 'topic'),
        ...(reviews.length === 0 ? [] : [countOf(reviews.length, 'review')]),
        ...(readings.length === 0 ? [] : [countOf(sum(readings.map((one) => one.readings.length)), 'reading')]),
      ].join(', '),
  );
  return { options, read, plan: planReading(read, options), stage };
};

const readAll = ({ plan, stage }: Begun, ahead: number) =>
  stage(
    'articles',
    () => readArticles(plan),
    ({ reads, kept }) =>
      [
        ...(kept > ahead ? [`${kept - ahead} of ${reads.length} as an earlier run read them`] : []),
        `${countOf(sum(reads.map(({ article }) => article?.blocks.length ?? 0)), 'block')}, ${sum(reads.map(({ article }) => article?.removed.length ?? 0))} left out`,
        countOf(sum(reads.map(({ sentences }) => sentences)), 'sentence'),
        countOf(sum(reads.map(({ attributions }) => attributions)), 'attribution'),
        countOf(sum(reads.map(({ claims }) => claims?.length ?? 0)), 'claim'),
      ].join(', '),
  );

/** An article with its claims, before anybody has looked at them. */
type Unreviewed = Pick<ArticleClaims, 'article' | 'claims'> & { page?: Page };

const compareExamples = ({ read: { examples }, stage }: Begun, found: readonly Unreviewed[]): readonly Issue[] =>
  examples.length === 0
    ? []
    : stage(
        'examples',
        () =>
          checkExamples(
            found.flatMap(({ claims }) => claims),
            examples,
          ),
        ({ right }) => `${right} of ${countOf(examples.length, 'example')} as marked`,
      ).issues;

/** Applies an editor's decisions. An article whose decisions cannot be applied is named in `unread`, and keeps what was published as it was. */
const applyReviews = ({ read }: Begun, found: readonly Unreviewed[], registry: Registry) => {
  const reviewOf = new Map(read.reviews.map((review) => [review.article, review]));
  const issues: Issue[] = [];
  const unread: string[] = [];
  const reviewed = found.flatMap((one): readonly (ArticleClaims & { page?: Page })[] => {
    const { article, claims } = one;
    const review = reviewOf.get(article.id);
    if (!review) return [{ ...one, withdrawn: [] }];
    try {
      const { issues: problems, ...rest } = applyReview(article, claims, review, registry);
      issues.push(...problems);
      if (problems.every(({ severity }) => severity !== 'error')) return [{ article, ...rest }];
    } catch (error) {
      issues.push(failedArticle(article.file, error));
    }
    unread.push(article.file);
    return [];
  });
  return { reviewed, issues, unread };
};

/** Makes the pages and writes them. Those of `unread` articles stay as an earlier run made them. */
const writePages = (
  { options: { root, seedsDir, outDir, log, check = false, published }, read, stage }: Begun,
  withClaims: Parameters<typeof makePages>[0],
  registry: Registry,
  unread: ReadonlySet<string>,
) =>
  stage(
    'pages',
    () => {
      if (!check) recoverFolder(outDir);
      if (!check && published) for (const line of recoverLedger(published)) log(line);
      const earlier = readContent(outDir);
      const { pages, kept, issues } = makePages(withClaims, { registry, registryFiles: sourcesOf(read) }, earlier.pages, unread);
      for (const page of kept) log(showText(`kept         ${page.path}, as an earlier run made it of ${page.seed}`));
      const consulted = published && consultLedger(pages, { root, seeds: seedsDir, ...published });
      const withLedger = consulted?.page ? [...pages, consulted.page] : pages;
      const change = writeContent(outDir, withLedger, earlier, {
        name: path.relative(root, outDir).split(path.sep).join('/') || '.',
        check,
      });
      return { change, issues: [...issues, ...(consulted?.issues ?? []), ...change.issues] };
    },
    ({ change: { added, changed, removed } }) => `${added.length} added, ${changed.length} changed, ${removed.length} removed`,
  );

/** `ahead` is how many articles this run read beforehand and left in the cache. */
const finish = (begun: Begun, ahead: number): BuildResult => {
  const { read, options } = begun;
  const { log, explain = false } = options;
  const { reads, registry: drafted, actors, outlets } = readAll(begun, ahead);
  const noActors = read.missing.includes('actors.yaml');
  const registry = { ...read.registry, outlets: drafted.outlets, actors: drafted.actors };
  if (explain) for (const { article } of reads) if (article) for (const line of explainArticle(article)) log(line);
  if (noActors) log(`${'draft'.padEnd(12)} ${countOf(actors.length, 'name')} that may be a speaker’s`);
  const found = reads.flatMap(({ article, claims, page }) => (article && claims ? [{ article, claims, ...(page ? { page } : {}) }] : []));
  const examples = compareExamples(begun, found);
  const { reviewed, issues: reviews, unread } = applyReviews(begun, found, registry);
  const speakers = keepSpeakers(
    actors,
    reviewed.flatMap(({ claims }) => claims),
  );
  const shown: Registry = noActors ? { ...registry, actors: speakers.map(({ actor }) => actor) } : registry;
  const untaken = reads.filter(({ claims }) => !claims).map(({ file }) => file);
  const written = writePages(begun, reviewed, shown, new Set([...read.unread, ...untaken, ...unread]));
  const issues = [
    ...read.issues,
    ...articleStages.flatMap((name) => reads.flatMap((one) => one.issues.filter(({ stage }) => stage === name).map(({ issue }) => issue))),
    ...examples,
    ...reviews,
    ...noteMissing(read, { speakers: speakers.length, outlets: outlets.length }),
    ...written.issues,
  ];
  return { issues, articles: reviewed.map(({ page: _, ...one }) => one), registry: shown, change: written.change };
};

/** Runs the stages one after another over the whole folder. Problems are returned, for the end of the run: see `reportContent`. */
export const buildContent = (options: BuildOptions): BuildResult => finish(begin(options), 0);

/** The same, with what is not in the cache read on all processors first. */
export const buildContentInParallel = async (options: BuildOptions & { cache: string }): Promise<BuildResult> => {
  const { log, now = () => performance.now() } = options;
  const begun = begin(options);
  const began = now();
  const ahead = await readAhead(begun.plan);
  if (ahead > 0) log(`${'reading'.padEnd(12)} ${countOf(ahead, 'article')} on all processors (${((now() - began) / 1000).toFixed(2)} s)`);
  return finish(begun, ahead);
};
