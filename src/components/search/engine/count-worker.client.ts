// Counts beside the page: with 10,000 claims it takes a third of a second, in which nobody could type.
import type { ChosenValues } from '../../../models/search/search-state.ts';
import type { ValueCounts } from './engine.client.ts';
import { openIndex, type PagefindIndex } from './pagefind-index.client.ts';

/** What the page asks; `id` comes back with the answer. */
export interface CountQuestion {
  id: number;
  bundle: string;
  term: string | null;
  filters: ChosenValues;
}

/** The counts, or why there are none. */
export interface CountAnswer {
  id: number;
  counts?: ValueCounts;
  fault?: string;
}

let index: Promise<PagefindIndex> | undefined;

const openCounting = async (bundle: string): Promise<PagefindIndex> => {
  const opened = await openIndex(bundle);
  await opened.filters();
  return opened;
};

const answer = async ({ id, bundle, term, filters }: CountQuestion): Promise<CountAnswer> => {
  index ??= openCounting(bundle);
  try {
    return { id, counts: (await (await index).search(term, { filters })).filters };
  } catch (error) {
    // A failed download may be tried again.
    index = undefined;
    return { id, fault: String(error) };
  }
};

addEventListener('message', async ({ data }: MessageEvent<CountQuestion>) => postMessage(await answer(data)));
