// npm run read -- --model [--seeds DIR] [--article ID] [--limit N]
// Asks a language model where each claim stands on each position of its topics, and keeps the answers whose words stand in
// the text in `readings/` of the seeds. What was answered is not asked again. Which model: see docs/reading-by-model.md.

import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { countOf } from '../src/models/corpus/name-list.ts';
import { checkFolders, siteFolders } from './command/site-folders.ts';
import { runCommand, UsageError } from './command/usage-error.ts';
import { readingsName } from './pipeline/1-seed/readings/read-readings.ts';
import { holdFolder } from './pipeline/6-page/hold-folder.ts';
import { readSeeds } from './pipeline/index.ts';
import { formatIssue, suggestNearest } from './pipeline/issue.ts';
import { makeModel } from './reading/ask-model.ts';
import { findOpenQuestions } from './reading/find-open-questions.ts';
import { readModelSettings } from './reading/model-settings.ts';
import { type ReadingReport, readByModel } from './reading/read-by-model.ts';
import { writeReadings } from './reading/write-readings.ts';

/** Whom and what to ask. Folders are absolute paths; times in milliseconds. */
export interface ReadCommand {
  root: string;
  seedsDir: string;
  /** One article alone. */
  article?: string | undefined;
  limit?: number | undefined;
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  log: (line: string) => void;
  now?: () => number;
  /** How long one answer may take, and the pause before a second attempt. */
  patience?: { timeout: number; pause: number };
}

/** Four minutes: a small machine reads a long statement slowly, and after five Node itself breaks off. */
const usualPatience = { timeout: 240_000, pause: 1000 };

/** Reads by model what has not been read. Throws a UsageError where it cannot go on; nothing that was kept before is lost then. `faults` counts errors in the seeds. */
export const readArticles = async ({
  root,
  seedsDir,
  article,
  limit = Infinity,
  ...rest
}: ReadCommand): Promise<ReadingReport & { faults: number }> => {
  const { env, signal, log, now = () => performance.now(), patience = usualPatience } = rest;
  const folder = path.join(seedsDir, readingsName);
  const release = holdFolder(folder);
  try {
    const read = readSeeds(seedsDir, { root });
    const faults = read.issues.filter(({ severity }) => severity === 'error');
    for (const issue of faults) log(formatIssue(issue));
    const ids = read.seeds.map(({ id }) => id);
    const seeds = read.seeds.filter(({ id }) => article === undefined || id === article);
    if (article !== undefined && seeds.length === 0) {
      const near = suggestNearest(article, ids);
      const hint = near === undefined ? 'an article’s id is the name of its file' : `did you mean "${near}"?`;
      throw new UsageError(`there is no article "${article}" that can be read\n  hint: ${hint}`);
    }
    const articles = seeds.map((seed) => findOpenQuestions(seed, read));
    const [open, known] = [articles.flatMap((one) => one.open), articles.flatMap(({ answered }) => answered)].map(({ length }) => length);
    log(`${countOf(articles.length, 'article')}: ${countOf(open ?? 0, 'question')} to ask, ${known} answered before`);
    const write = (id: string, readings: Parameters<typeof writeReadings>[1]): void =>
      writeReadings(path.join(folder, `${id}.ndjson`), readings);
    // Without a question no model is needed: what no longer holds can be removed without one.
    const settings = open === 0 ? undefined : readModelSettings(env);
    const ask = settings ? makeModel(settings, patience) : async () => 'stopped' as const;
    const report = await readByModel(articles, { ask, model: settings?.shownModel ?? '', write, limit, signal, log, now });
    return { ...report, faults: faults.length };
  } finally {
    release();
  }
};

/** Last lines of a run. */
const summarise = ({ asked, kept, leftOut, isStopped }: ReadingReport): readonly string[] => [
  ...[...leftOut].sort(([a], [b]) => (a < b ? -1 : 1)).map(([why, times]) => `left out     ${times} ${why}`),
  ...(isStopped ? ['stopped; run the same again to go on'] : []),
  `kept         ${countOf(kept, 'answer')} to ${countOf(asked, 'question')}${kept > 0 ? '; run "npm run content" to use them' : ''}`,
];

const parseLimit = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`--limit ${value} is no number of questions\n  hint: write --limit 100`);
  return Number(value);
};

const main = async (): Promise<void> => {
  const { values: options } = parseArgs({
    options: {
      model: { type: 'boolean', default: false },
      seeds: { type: 'string', default: 'seeds' },
      article: { type: 'string' },
      limit: { type: 'string' },
    },
  });
  if (!options.model) throw new UsageError('nobody is named to read\n  hint: npm run read -- --model');
  const root = path.dirname(import.meta.dirname);
  const { seeds: seedsDir, content: out } = siteFolders(root, options.seeds);
  checkFolders({ root, seeds: seedsDir, out });
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const { article } = options;
  const report = await readArticles({
    root,
    seedsDir,
    article,
    limit: parseLimit(options.limit),
    env: process.env,
    signal: stop.signal,
    log: (line) => console.log(line),
  });
  for (const line of summarise(report)) console.log(line);
  if (report.isStopped) process.exitCode = 130;
  else if (report.faults > 0) process.exitCode = 1;
};

if (import.meta.main) await runCommand(main);
