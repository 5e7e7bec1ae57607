// npm run content [-- --seeds DIR --out DIR --engine rules|learned|both --check --explain --debug]
// Reads a folder of seeds and writes the content that the site is built from. `--check` writes nothing and
// fails where the content is not what the seeds make; `--explain` lists what was left out of each article, and why;
// `--debug` prints the stack where the program failed on an article.

import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { countOf } from '../src/models/corpus/name-list.ts';
import { parseEngine } from './command/parse-flags.ts';
import { type BuildResult, explainArticle, hasErrors, reportContent } from './command/report-content.ts';
import { checkFolders, siteFolders } from './command/site-folders.ts';
import { runCommand } from './command/usage-error.ts';
import { draftActors, keepSpeakers } from './draft/actors/draft-actors.ts';
import { noteMissing, sourcesOf } from './draft/note-missing.ts';
import { draftOutlets } from './draft/outlets/draft-outlets.ts';
import { consultLedger } from './ledger/consult-ledger.ts';
import { recoverLedger } from './ledger/write-ledger.ts';
import type { Engine } from './pipeline/4-attribution/find-attributions.ts';
import type { ArticleClaims } from './pipeline/6-page/make-pages.ts';
import { recoverFolder } from './pipeline/6-page/replace-folder.ts';
import { readContent, writeContent } from './pipeline/6-page/write-content.ts';
import { type budgets, checkBudget } from './pipeline/budget.ts';
import {
  applyReadings,
  applyReview,
  checkExamples,
  findAttributions,
  makeArticle,
  makeClaims,
  makePages,
  readSeeds,
  splitSentences,
} from './pipeline/index.ts';
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
}

/** Runs the stages one after another over the whole folder. Problems are returned, for the end of the run: see `reportContent`. */
export const buildContent = ({
  root,
  seedsDir,
  outDir,
  fallback,
  log,
  now = () => performance.now(),
  check = false,
  explain = false,
  engine = 'both',
  published,
}: BuildOptions): BuildResult => {
  const issues: Issue[] = [];
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
  issues.push(...read.issues);
  const unread = new Set(read.unread);
  /** Runs a stage on one article. Whatever it throws is an Issue of that article, and the rest is built. */
  const on = <Result>({ file }: { file: string }, run: () => Result): readonly Result[] => {
    try {
      return [run()];
    } catch (error) {
      issues.push(failedArticle(file, error));
      unread.add(file);
      return [];
    }
  };

  const noOutlets = read.missing.includes('outlets.yaml');
  const noActors = read.missing.includes('actors.yaml');
  /** False, with an Issue, where a stage made more of an article than may go on. */
  const isWithin = (file: string, name: keyof typeof budgets, made: readonly unknown[]): boolean => {
    const issue = checkBudget(file, name, made.length);
    if (!issue) return true;
    issues.push(issue);
    unread.add(file);
    return false;
  };

  const made = stage(
    'articles',
    () =>
      read.seeds.flatMap((seed) =>
        on(seed, () => makeArticle(seed, read.registry, { byHost: noOutlets })).flatMap(({ article, issues: problems }) => {
          issues.push(...problems);
          if (!article) unread.add(seed.file);
          return article ? [article] : [];
        }),
      ),
    (all) =>
      `${countOf(
        all.reduce((sum, { blocks }) => sum + blocks.length, 0),
        'block',
      )}, ${all.reduce((sum, { removed }) => sum + removed.length, 0)} left out`,
  );
  const { articles, drafted: outlets } = noOutlets ? draftOutlets(made) : { articles: made, drafted: [] };
  const withOutlets = noOutlets ? { ...read.registry, outlets: outlets.map(({ outlet }) => outlet) } : read.registry;
  if (explain) for (const article of articles) for (const line of explainArticle(article)) log(line);

  const withSentences = stage(
    'sentences',
    () =>
      articles
        .flatMap((article) => on(article, () => ({ article, sentences: splitSentences(article) })))
        .filter(({ article, sentences }) => isWithin(article.file, 'sentences', sentences)),
    (made) =>
      countOf(
        made.reduce((sum, { sentences }) => sum + sentences.length, 0),
        'sentence',
      ),
  );
  const withAttributions = stage(
    'attributions',
    () =>
      withSentences
        .flatMap((one) =>
          on(one.article, () => ({ ...one, attributions: findAttributions(one.article, one.sentences, withOutlets, { engine }) })),
        )
        .filter(({ article, attributions }) => isWithin(article.file, 'attributions', attributions)),
    (made) =>
      countOf(
        made.reduce((sum, { attributions }) => sum + attributions.length, 0),
        'attribution',
      ),
  );
  const actors = noActors
    ? stage(
        'draft',
        () => draftActors(withAttributions),
        (all) => `${countOf(all.length, 'name')} that may be a speaker’s`,
      )
    : [];
  const registry = noActors ? { ...withOutlets, actors: actors.map(({ actor }) => actor) } : withOutlets;
  const readingsOf = new Map(read.readings.map((one) => [one.article, one]));
  const topics = read.registry.topics.map(({ topic }) => topic);
  const found = stage(
    'claims',
    () =>
      withAttributions.flatMap(({ article, sentences, attributions }) =>
        on(article, () => {
          const claims = makeClaims(article, sentences, attributions, registry);
          const readings = readingsOf.get(article.id);
          if (!readings) return { article, claims };
          const { issues: problems, ...withReadings } = applyReadings(claims, readings, topics);
          issues.push(...problems);
          return { article, ...withReadings };
        }),
      ),
    (made) =>
      countOf(
        made.reduce((sum, { claims }) => sum + claims.length, 0),
        'claim',
      ),
  );
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
  const withClaims = found.flatMap(({ article, claims }): readonly ArticleClaims[] => {
    const review = reviewOf.get(article.id);
    if (!review) return [{ article, claims, withdrawn: [] }];
    return on(article, () => applyReview(article, claims, review, registry)).flatMap(({ issues: problems, ...reviewed }) => {
      issues.push(...problems);
      // A decision that cannot be applied keeps what was published as it was.
      const fails = problems.some(({ severity }) => severity === 'error');
      if (fails) unread.add(article.file);
      return fails ? [] : [{ article, ...reviewed }];
    });
  });
  const speakers = keepSpeakers(
    actors,
    withClaims.flatMap(({ claims }) => claims),
  );
  const shown = noActors ? { ...registry, actors: speakers.map(({ actor }) => actor) } : registry;
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

  return { issues, articles: withClaims, registry: shown, change };
};

const main = (): void => {
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
  const result = buildContent({
    root,
    seedsDir: folders.seeds,
    outDir,
    log: (line) => console.log(line),
    check,
    explain,
    engine,
    published: folders,
  });
  for (const line of reportContent(result, options)) console.log(line);
  const { change } = result;
  const differing = [...change.added, ...change.changed, ...change.removed];
  if (check && differing.length > 0)
    console.log(`not what the seeds make: ${showText(differing.join(', '))}\n  hint: run "npm run content" and commit the result`);
  if (hasErrors(result) || (check && differing.length > 0)) process.exitCode = 1;
};

if (import.meta.main) await runCommand(main);
