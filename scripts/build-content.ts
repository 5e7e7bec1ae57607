// npm run content [-- --seeds DIR --out DIR --engine rules|learned|both --check --explain --debug]
// Reads a folder of seeds and writes the content that the site is built from. `--check` leaves the content as it is and
// fails where the content is not what the seeds make; `--explain` lists what was left out of each article, and why;
// `--debug` prints the stack where the program failed on an article.

import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { countOf } from '../src/models/corpus/name-list.ts';
import { readAhead } from './articles/read-ahead.ts';
import { articleStages } from './articles/read-article.ts';
import { planReading, type ReadingPlan, readArticles } from './articles/read-articles.ts';
import { parseEngine } from './command/parse-flags.ts';
import { type BuildResult, explainArticle, hasErrors, reportContent } from './command/report-content.ts';
import { checkFolders, siteFolders } from './command/site-folders.ts';
import { runCommand } from './command/usage-error.ts';
import { keepSpeakers } from './draft/actors/draft-actors.ts';
import { noteMissing, sourcesOf } from './draft/note-missing.ts';
import { consultLedger } from './ledger/consult-ledger.ts';
import { recoverLedger } from './ledger/write-ledger.ts';
import type { ReadSeeds } from './pipeline/1-seed/read-seeds.ts';
import type { Registry } from './pipeline/1-seed/seed.ts';
import type { Engine } from './pipeline/4-attribution/find-attributions.ts';
import type { ArticleClaims } from './pipeline/6-page/make-pages.ts';
import type { Page } from './pipeline/6-page/page.ts';
import { recoverFolder } from './pipeline/6-page/replace-folder.ts';
import { readContent, writeContent } from './pipeline/6-page/write-content.ts';
import { applyReview, checkExamples, makePages, readSeeds } from './pipeline/index.ts';
import { failedArticle, type Issue } from './pipeline/issue.ts';
import { showText } from './pipeline/show-text.ts';

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
        ...(readings.length === 0
          ? []
          : [
              countOf(
                readings.reduce((sum, one) => sum + one.readings.length, 0),
                'reading',
              ),
            ]),
      ].join(', '),
  );
  return { options, read, plan: planReading(read, options), stage };
};

/** `ahead` is how many articles this run read beforehand and left in the cache. */
const finish = ({ options, read, plan, stage }: Begun, ahead: number): BuildResult => {
  const { root, seedsDir, outDir, log, check = false, explain = false, published } = options;
  const issues: Issue[] = [...read.issues];
  const unread = new Set(read.unread);
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  const {
    reads,
    registry: drafted,
    actors,
    outlets,
  } = stage(
    'articles',
    () => readArticles(plan),
    ({ reads: all, kept }) =>
      [
        ...(kept > ahead ? [`${kept - ahead} of ${all.length} as an earlier run read them`] : []),
        `${countOf(sum(all.map(({ article }) => article?.blocks.length ?? 0)), 'block')}, ${sum(all.map(({ article }) => article?.removed.length ?? 0))} left out`,
        countOf(sum(all.map(({ sentences }) => sentences)), 'sentence'),
        countOf(sum(all.map(({ attributions }) => attributions)), 'attribution'),
        countOf(sum(all.map(({ claims }) => claims?.length ?? 0)), 'claim'),
      ].join(', '),
  );
  const noActors = read.missing.includes('actors.yaml');
  const registry = { ...read.registry, outlets: drafted.outlets, actors: drafted.actors };
  if (explain) for (const { article } of reads) if (article) for (const line of explainArticle(article)) log(line);
  if (noActors) log(`${'draft'.padEnd(12)} ${countOf(actors.length, 'name')} that may be a speaker’s`);
  for (const name of articleStages)
    issues.push(...reads.flatMap((one) => one.issues.filter(({ stage: found }) => found === name).map(({ issue }) => issue)));
  for (const { file, claims } of reads) if (!claims) unread.add(file);
  const found = reads.flatMap(({ article, claims, page }) => (article && claims ? [{ article, claims, ...(page ? { page } : {}) }] : []));
  if (read.examples.length > 0) {
    const checked = stage(
      'examples',
      () =>
        checkExamples(
          found.flatMap(({ claims }) => claims),
          read.examples,
        ),
      ({ right }) => `${right} of ${countOf(read.examples.length, 'example')} as marked`,
    );
    issues.push(...checked.issues);
  }
  const reviewOf = new Map(read.reviews.map((review) => [review.article, review]));
  const withClaims = found.flatMap((one): readonly (ArticleClaims & { page?: Page })[] => {
    const { article, claims } = one;
    const review = reviewOf.get(article.id);
    if (!review) return [{ ...one, withdrawn: [] }];
    try {
      const { issues: problems, ...reviewed } = applyReview(article, claims, review, registry);
      issues.push(...problems);
      // A decision that cannot be applied keeps what was published as it was.
      if (problems.every(({ severity }) => severity !== 'error')) return [{ article, ...reviewed }];
    } catch (error) {
      issues.push(failedArticle(article.file, error));
    }
    unread.add(article.file);
    return [];
  });
  const speakers = keepSpeakers(
    actors,
    withClaims.flatMap(({ claims }) => claims),
  );
  const shown: Registry = noActors ? { ...registry, actors: speakers.map(({ actor }) => actor) } : registry;
  issues.push(...noteMissing(read, { speakers: speakers.length, outlets: outlets.length }));
  const change = stage(
    'pages',
    () => {
      if (!check) recoverFolder(outDir);
      if (!check && published) for (const line of recoverLedger(published)) log(line);
      const earlier = readContent(outDir);
      const {
        pages,
        kept,
        issues: problems,
      } = makePages(withClaims, { registry: shown, registryFiles: sourcesOf(read) }, earlier.pages, unread);
      issues.push(...problems);
      for (const page of kept) log(showText(`kept         ${page.path}, as an earlier run made it of ${page.seed}`));
      const consulted = published && consultLedger(pages, { root, seeds: seedsDir, ...published });
      issues.push(...(consulted?.issues ?? []));
      const withLedger = consulted?.page ? [...pages, consulted.page] : pages;
      return writeContent(outDir, withLedger, earlier, { name: path.relative(root, outDir).split(path.sep).join('/') || '.', check });
    },
    ({ added, changed, removed }) => `${added.length} added, ${changed.length} changed, ${removed.length} removed`,
  );
  issues.push(...change.issues);

  return { issues, articles: withClaims.map(({ page: _, ...one }) => one), registry: shown, change };
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

const main = async (): Promise<void> => {
  const { values: options } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      out: { type: 'string' },
      engine: { type: 'string', default: 'both' },
      check: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      debug: { type: 'boolean', default: false },
    },
  });
  const root = path.dirname(import.meta.dirname);
  const folders = siteFolders(root, options.seeds);
  const { check, explain } = options;
  const engine = parseEngine(options.engine);
  const outDir = options.out === undefined ? folders.content : path.resolve(root, options.out);
  checkFolders({ root, seeds: folders.seeds, out: outDir });
  const result = await buildContentInParallel({
    root,
    seedsDir: folders.seeds,
    outDir,
    log: (line) => console.log(line),
    check,
    explain,
    engine,
    published: folders,
    cache: folders.cache,
  });
  for (const line of reportContent(result, options)) console.log(line);
  const { change } = result;
  const differing = [...change.added, ...change.changed, ...change.removed];
  if (check && differing.length > 0)
    console.log(`not what the seeds make: ${showText(differing.join(', '))}\n  hint: run "npm run content" and commit the result`);
  if (hasErrors(result) || (check && differing.length > 0)) process.exitCode = 1;
};

if (import.meta.main) await runCommand(main);
