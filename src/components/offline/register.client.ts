// Starts the service worker when the page has been read for a moment, has it keep the page, and says when a newer build is ready.

const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');

/** What this page was made of: itself and what it loaded from its own host. */
const partsOfPage = (): string[] => [
  location.pathname,
  ...performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname),
];

const makeButton = (label: string, act: () => void): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
};

/** Asks the reader; nothing changes under their eyes. */
const offerUpdate = (waiting: ServiceWorker): void => {
  if (document.querySelector('.update-notice')) return;
  const notice = document.createElement('div');
  notice.className = 'update-notice';
  notice.setAttribute('role', 'status');
  const words = document.createElement('p');
  words.textContent = 'A newer edition of the record is ready.';
  const take = makeButton('Show it', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    waiting.postMessage({ type: 'SKIP_WAITING' });
  });
  notice.append(
    words,
    take,
    makeButton('Later', () => notice.remove()),
  );
  document.body.append(notice);
};

const watch = (registration: ServiceWorkerRegistration): void => {
  const { serviceWorker } = navigator;
  // Without a worker in charge this is the first visit, and the first build is no newer one.
  if (registration.waiting && serviceWorker.controller) offerUpdate(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && serviceWorker.controller) offerUpdate(installing);
    });
  });
};

const start = async (home: URL): Promise<void> => {
  const registration = await navigator.serviceWorker.register(new URL('sw.js', home), { scope: home.pathname, updateViaCache: 'none' });
  watch(registration);
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: partsOfPage() } });
};

/** True where the reader asked for little traffic: then nothing is fetched that was not asked for. */
const savesData = (): boolean =>
  'connection' in navigator && Boolean((navigator.connection as { saveData?: boolean } | undefined)?.saveData);

if (import.meta.env.PROD && 'serviceWorker' in navigator && location.protocol !== 'file:' && manifest && !savesData()) {
  const home = new URL('./', manifest.href);
  const begin = () => void start(home).catch((error) => console.warn(error));
  const later = () => ('requestIdleCallback' in window ? requestIdleCallback(begin, { timeout: 3_000 }) : setTimeout(begin, 1_000));
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
}
