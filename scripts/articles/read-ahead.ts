import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkerJob, WorkerStart } from './read.worker.ts';
import type { ReadingPlan } from './read-articles.ts';

/** Gives a worker one job after another. Ends when there are no more, or when the worker fails: the run itself then reads what is missing. */
const employ = (start: WorkerStart, next: () => WorkerJob | undefined): Promise<void> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { workerData: start });
    const give = (): void => {
      const job = next();
      if (job) worker.postMessage(job);
      else void worker.terminate();
    };
    worker.on('message', give);
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
    give();
  });

/**
 * Reads those articles that are not in the cache yet on all processors, and leaves them there. Gives how many; none where they
 * are too few for a second processor. What comes of a run never hangs on this, only how long it takes.
 */
export const readAhead = async (
  { jobs, context, cache }: ReadingPlan,
  { workers = availableParallelism(), leastEach = 50 } = {},
): Promise<number> => {
  if (cache === undefined) return 0;
  const { folder, keyOf } = cache;
  const isKept = ({ key }: WorkerJob): boolean => existsSync(path.join(folder, key));
  const missing = jobs.map((job): WorkerJob => ({ job, key: keyOf(job) })).filter((job) => !isKept(job));
  const count = Math.min(workers, Math.floor(missing.length / leastEach));
  if (count < 2) return 0;
  const waiting = missing.values();
  await Promise.all(Array.from({ length: count }, () => employ({ context, folder }, () => waiting.next().value)));
  return missing.filter(isKept).length;
};
