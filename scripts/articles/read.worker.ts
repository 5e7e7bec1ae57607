// Reads articles beside the run that needs them, and leaves them in the cache: see `read-ahead.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import { openArticleCache } from './article-cache.ts';
import { type ArticleJob, type ReadingContext, readArticle } from './read-article.ts';

/** What a worker is started with. */
export interface WorkerStart {
  context: ReadingContext;
  folder: string;
}

/** One article to read, and the key to keep it under. */
export interface WorkerJob {
  job: ArticleJob;
  key: string;
}

const { context, folder }: WorkerStart = workerData;
const cache = openArticleCache(folder);
parentPort?.on('message', ({ job, key }: WorkerJob) => {
  cache.keep(key, readArticle(job, context));
  parentPort?.postMessage('done');
});
