import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { openArticleCache } from './article-cache.ts';
import type { WorkerJob, WorkerStart } from './read.worker.ts';
import { readArticle } from './read-article.ts';
import type { ReadingPlan } from './read-articles.ts';

/** Jobs that a worker has at a time, so that it need not wait while this thread reads an article. */
const inHand = 2;

/** Gives a worker one job after another. Ends when there are no more, or when the worker fails: the run itself then reads what is missing. */
const employ = (start: WorkerStart, next: () => WorkerJob | undefined): Promise<void> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { workerData: start });
    let given = 0;
    const give = (): void => {
      const job = next();
      if (job) {
        given += 1;
        worker.postMessage(job);
      } else if (given === 0) void worker.terminate();
    };
    worker.on('message', () => {
      given -= 1;
      give();
    });
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
    for (let job = 0; job < inHand; job += 1) give();
  });

/** Reads in this thread too, and looks after the workers between two articles. */
const readHere = async ({ context, folder }: WorkerStart, next: () => WorkerJob | undefined): Promise<void> => {
  const store = openArticleCache(folder);
  for (let one = next(); one; one = next()) {
    store.keep(one.key, readArticle(one.job, context));
    await setImmediate();
  }
};

/**
 * Reads those articles that are not in the cache yet on all processors, and leaves them there. Gives how many; none where they
 * are too few for a second processor. What comes of a run never hangs on this, only how long it takes.
 */
export const readAhead = async (
  { jobs, context, cache }: ReadingPlan,
  { threads = availableParallelism(), leastEach = 30 } = {},
): Promise<number> => {
  if (cache === undefined) return 0;
  const { folder, keyOf } = cache;
  const isKept = ({ key }: WorkerJob): boolean => existsSync(path.join(folder, key));
  const missing = jobs.map((job): WorkerJob => ({ job, key: keyOf(job) })).filter((job) => !isKept(job));
  const count = Math.min(threads, Math.floor(missing.length / leastEach));
  if (count < 2) return 0;
  const waiting = missing.values();
  const next = (): WorkerJob | undefined => waiting.next().value;
  const start: WorkerStart = { context, folder };
  await Promise.all([...Array.from({ length: count - 1 }, () => employ(start, next)), readHere(start, next)]);
  return missing.filter(isKept).length;
};
