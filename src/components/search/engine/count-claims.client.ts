import type { ChosenValues } from '../../../models/search/search-state.ts';
import type { CountAnswer, CountQuestion } from './count-worker.client.ts';
import type { ValueCounts } from './engine.client.ts';

/** Makes what counts the claims of the index in `bundle`; its worker starts with the first question. */
export const makeCounter = (bundle: string): ((term: string | null, filters: ChosenValues) => Promise<ValueCounts>) => {
  let worker: Worker | undefined;
  let last = 0;
  return (term, filters) =>
    new Promise((resolve, reject) => {
      worker ??= new Worker(new URL('./count-worker.client.ts', import.meta.url), { type: 'module' });
      last += 1;
      const question: CountQuestion = { id: last, bundle, term, filters };
      const listening = new AbortController();
      const { signal } = listening;
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<CountAnswer>) => {
          if (data.id !== question.id) return;
          listening.abort();
          if (data.counts) resolve(data.counts);
          else reject(new Error(data.fault));
        },
        { signal },
      );
      worker.addEventListener(
        'error',
        () => {
          listening.abort();
          worker = undefined;
          reject(new Error('what counts did not start'));
        },
        { signal },
      );
      worker.postMessage(question);
    });
};
