import type { SearchEngine } from './engine.client.ts';

/** Pagefind's module, as far as it is used. */
interface Pagefind extends Pick<SearchEngine, 'search'> {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  /** Loads every filter; without it a search counts only the filters that it uses. */
  filters: () => Promise<unknown>;
}

const fetchWords = async (bundle: string): Promise<readonly string[]> => {
  const answer = await fetch(`${bundle}words.json`);
  if (!answer.ok) throw new Error(`${answer.status}: ${answer.url}`);
  const words: readonly string[] = await answer.json();
  return words;
};

const loadPagefind = async (bundle: string): Promise<SearchEngine> => {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  await pagefind.options({
    // The folder's name changes with its content, so nothing in it needs a stamp of the time to be fresh.
    metaCacheTag: 'fixed',
    // A worker would fetch the whole program a second time; a search takes a few milliseconds.
    noWorker: true,
  });
  await pagefind.init();
  await pagefind.filters();
  let words: Promise<readonly string[]> | undefined;
  return {
    search: (term, options) => pagefind.search(term, options),
    words: () => {
      words ??= fetchWords(bundle);
      return words;
    },
  };
};

/** Without a server there is no Pagefind: the folder carries an index of its own. */
const loadFromFolder = async (folder: string): Promise<SearchEngine> => (await import('./portable-engine.client.ts')).loadPortable(folder);

let engine: Promise<SearchEngine> | undefined;

/** Fetches what searches once, when it is first wanted. `bundle` is the address of the index's folder. */
export const loadEngine = (bundle: string): Promise<SearchEngine> => {
  engine ??= location.protocol === 'file:' ? loadFromFolder(bundle) : loadPagefind(bundle);
  engine.catch(() => {
    // A failed download may be tried again.
    engine = undefined;
  });
  return engine;
};
