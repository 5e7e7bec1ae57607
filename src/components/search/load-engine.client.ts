import type { SearchEngine } from './engine.client.ts';

/** One search of Pagefind's. */
interface Instance extends Pick<SearchEngine, 'search'> {
  init: () => Promise<void>;
  /** Loads every filter; without it a search counts only the filters that it uses. */
  filters: () => Promise<unknown>;
}

/** Pagefind's module, as far as it is used. */
interface Pagefind extends Instance {
  options: (options: Record<string, unknown>) => Promise<void>;
  createInstance: (options: Record<string, unknown>) => Instance;
}

const fetchWords = async (bundle: string): Promise<readonly string[]> => {
  const answer = await fetch(`${bundle}words.json`);
  if (!answer.ok) throw new Error(`${answer.status}: ${answer.url}`);
  const words: readonly string[] = await answer.json();
  return words;
};

const settings = {
  // The folder's name changes with its content, so nothing in it needs a stamp of the time to be fresh.
  metaCacheTag: 'fixed',
  // A worker would fetch the whole program a second time; a search takes a few milliseconds.
  noWorker: true,
};

/**
 * With every filter loaded each search counts all their values, which with a thousand actors takes ten times
 * the search itself: of a large record a second instance counts, when it is asked to.
 */
const makeCounter = async (pagefind: Pagefind, bundle: string, isLarge: boolean): Promise<Instance> => {
  const counter = isLarge ? pagefind.createInstance({ ...settings, basePath: bundle }) : pagefind;
  await counter.init();
  await counter.filters();
  return counter;
};

const loadPagefind = async (bundle: string, isLarge: boolean): Promise<SearchEngine> => {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  await pagefind.options(settings);
  await pagefind.init();
  let counter = isLarge ? undefined : makeCounter(pagefind, bundle, isLarge);
  await counter;
  let words: Promise<readonly string[]> | undefined;
  return {
    search: (term, options) => pagefind.search(term, options),
    count: async (term, options) => {
      counter ??= makeCounter(pagefind, bundle, isLarge);
      return (await (await counter).search(term, options)).filters;
    },
    words: () => {
      words ??= fetchWords(bundle);
      return words;
    },
  };
};

/** Without a server there is no Pagefind: the folder carries an index of its own. */
const loadFromFolder = async (folder: string): Promise<SearchEngine> => (await import('./portable-engine.client.ts')).loadPortable(folder);

let engine: Promise<SearchEngine> | undefined;

/** Fetches what searches once, when it is first wanted. `bundle` is the address of the index's folder, of a large record or of a small one. */
export const loadEngine = (bundle: string, isLarge: boolean): Promise<SearchEngine> => {
  engine ??= location.protocol === 'file:' ? loadFromFolder(bundle) : loadPagefind(bundle, isLarge);
  engine.catch(() => {
    // A failed download may be tried again.
    engine = undefined;
  });
  return engine;
};
