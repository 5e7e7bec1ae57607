/// <reference lib="webworker" />
// Keeps pages for reading without a network. Bundled by `src/integrations/offline.ts`, which puts the list of files in.
//
// Every file is listed with its hash, and Serwist's precache checks what it fetches against it: a file of another
// build is never kept under this one. A new worker fetches its own edition of everything that the old one keeps
// before it takes over, and what has not changed is not fetched again.
import { Serwist } from 'serwist';
import type { OfflineBuild, OfflineMessage, OfflineState } from './offline-files.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in when the worker is bundled. */
declare const OFFLINE_BUILD: OfflineBuild;

const { build, home, fallback, files } = OFFLINE_BUILD;
/** Holds what a reader chose, and outlives a build. */
const choices = `on-record-choices-${home}`;
const allMark = `${home}all-is-kept`;

const serwist = new Serwist({
  // More than one site may live on a host, under different paths.
  cacheId: `on-record-${home}`,
  precacheEntries: files.map(({ url, sha256 }) => ({ url, revision: sha256.slice(0, 16), integrity: `sha256-${sha256}` })),
  precacheOptions: { ignoreURLParametersMatching: [/./], directoryIndex: null, cleanURLs: false },
  clientsClaim: true,
});
const { cacheName } = serwist.precacheStrategy;

const keeps = async (url: string): Promise<boolean> => {
  const key = serwist.getPrecacheKeyForUrl(url);
  return key !== undefined && (await (await caches.open(cacheName)).match(key)) !== undefined;
};
const keepsAll = async (): Promise<boolean> => (await (await caches.open(choices)).match(allMark)) !== undefined;

/** Paths of everything kept so far, by whatever build. */
const keptBefore = async (): Promise<Set<string>> =>
  new Set((await (await caches.open(cacheName)).keys()).map(({ url }) => new URL(url).pathname));

/** Fetches this build's edition of a file into the cache, unless it is there; throws where the server has another. */
const install = async (event: ExtendableEvent, url: string): Promise<void> => {
  const cacheKey = serwist.getPrecacheKeyForUrl(url);
  if (cacheKey === undefined) return;
  const integrity = serwist.getIntegrityForPrecacheKey(cacheKey);
  const request = new Request(url, { ...(integrity && { integrity }), cache: 'reload', credentials: 'same-origin' });
  const done = serwist.precacheStrategy.handleAll({ event, request, url: new URL(request.url), params: { cacheKey } });
  await Promise.all(done);
};

/** Either all of the build's files that are wanted are in the cache, or the old build stays. */
const installAll = async (event: ExtendableEvent): Promise<void> => {
  const [before, all] = await Promise.all([keptBefore(), keepsAll()]);
  const wanted = files.filter(({ url, core }) => core || all || before.has(url)).map(({ url }) => url);
  const next = wanted[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const url of next) await install(event, url);
    }),
  );
};

self.addEventListener('install', (event) => event.waitUntil(installAll(event)));
// What belongs to no file of this build goes.
self.addEventListener('activate', serwist.handleActivate);
self.addEventListener('fetch', serwist.handleFetch);
self.addEventListener('message', serwist.handleCache);

/** The server has a newer build, whose page is whole in itself; or there is no network. */
serwist.setCatchHandler({
  handle: async ({ request }) => {
    try {
      return await fetch(request);
    } catch {
      const page = request.mode === 'navigate' ? await serwist.matchPrecache(fallback) : undefined;
      return page ?? Response.error();
    }
  },
});
serwist.registerCapture(
  ({ request }) => request.mode === 'navigate',
  ({ request }) => fetch(request),
);

const makeState = async (): Promise<OfflineState> => ({
  build,
  all: await keepsAll(),
  files: await Promise.all(files.map(async ({ url, bytes, core }) => ({ url, bytes, core, kept: await keeps(url) }))),
});

const answer = async (message: OfflineMessage): Promise<OfflineState | undefined> => {
  if (message.type === 'STATE') return makeState();
  if (message.type === 'KEEP_ALL') {
    const cache = await caches.open(choices);
    if (message.all) await cache.put(allMark, new Response(build));
    else await cache.delete(allMark);
    return makeState();
  }
  if (message.type === 'REMOVE') {
    const cache = await caches.open(cacheName);
    const core = new Set(files.filter((file) => file.core).map(({ url }) => url));
    for (const url of message.urls) {
      const key = serwist.getPrecacheKeyForUrl(url);
      if (key !== undefined && !core.has(url)) await cache.delete(key);
    }
    return makeState();
  }
  return undefined;
};

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (!port || !['STATE', 'KEEP_ALL', 'REMOVE'].includes(event.data?.type)) return;
  event.waitUntil(answer(event.data).then((state) => port.postMessage(state)));
});
