import { makeCounter } from './count-claims.client.ts';
import type { SearchEngine } from './engine.client.ts';
import { openIndex, type PagefindIndex } from './pagefind-index.client.ts';

const fetchList = async (address: string) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${answer.url}`);
  return answer.json();
};

/** Keeps what was made first; a failed download may be tried again. */
const once = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
};

/** The index of a served site, see `src/integrations/search-index.ts`: claims in `bundle`, pages in a folder inside it. */
const loadPagefind = async (bundle: string): Promise<SearchEngine> => {
  const claims: PagefindIndex = await openIndex(bundle);
  const pages = once(() => openIndex(bundle, `${bundle}pages/`));
  return {
    claims: async (term, options) => (await claims.search(term, options)).results,
    pages: async (term) => (await (await pages()).search(term, {})).results,
    count: makeCounter(bundle),
    words: once(() => fetchList(`${bundle}words.json`)),
    vocabulary: once(() => fetchList(`${bundle}vocabulary.json`)),
  };
};

/** Without a server there is no Pagefind: the folder carries an index of its own. */
const loadFromFolder = async (folder: string): Promise<SearchEngine> => (await import('./portable-engine.client.ts')).loadPortable(folder);

/** Makes what fetches, once and when it is first wanted, whatever searches. `bundle` is the address of the index's folder. */
export const makeEngineLoader = (bundle: string): (() => Promise<SearchEngine>) =>
  once(() => (location.protocol === 'file:' ? loadFromFolder(bundle) : loadPagefind(bundle)));
