// The page of what is kept on this device.
import type { OfflineMessage, OfflineState } from './offline-files.ts';

/** Asks the service worker and waits for its answer. */
const askWorker = (worker: ServiceWorker, message: OfflineMessage): Promise<OfflineState> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<OfflineState>) => resolve(data);
    worker.postMessage(message, [port2]);
  });

/** Has the service worker keep some files; resolves when they are kept, rejects where one cannot be. */
const keepFiles = (worker: ServiceWorker, urls: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    // The worker answers only when all went well.
    setTimeout(() => reject(new Error('some files did not come in time')), 60_000);
    worker.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: urls } }, [port2]);
  });

const part = <Found extends HTMLElement>(name: string, kind: new () => Found): Found => {
  const found = document.querySelector(`[data-offline-${name}]`);
  if (!(found instanceof kind)) throw new Error(`the offline page lacks ${name}`);
  return found;
};
const [summary, missing, list] = [part('summary', HTMLElement), part('missing', HTMLElement), part('list', HTMLUListElement)];
const [save, clear, bar] = [part('save', HTMLButtonElement), part('clear', HTMLButtonElement), part('progress', HTMLProgressElement)];

const sum = (files: readonly { bytes: number }[]): number => files.reduce((total, { bytes }) => total + bytes, 0);
const inWords = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
const isPage = ({ url }: { url: string }): boolean => url.endsWith('/');

/** The title that a kept page carries; its address where it has none. */
const titleOf = async (url: string): Promise<string> => {
  const html = await fetch(url).then(
    (answer) => answer.text(),
    () => '',
  );
  const { title } = new DOMParser().parseFromString(html, 'text/html');
  return title.replace(/ · On Record$/, '') || url;
};

const makeEntry = (worker: ServiceWorker, url: string, bytes: number): HTMLLIElement => {
  const [item, link, size, remove] = [
    document.createElement('li'),
    document.createElement('a'),
    document.createElement('span'),
    document.createElement('button'),
  ];
  link.href = url;
  link.textContent = url;
  size.textContent = ` ${inWords(bytes)} `;
  remove.type = 'button';
  remove.textContent = 'Remove';
  remove.setAttribute('aria-label', `Remove ${url}`);
  remove.addEventListener('click', async () => show(worker, await askWorker(worker, { type: 'REMOVE', urls: [url] })));
  void titleOf(url).then((title) => {
    link.textContent = title;
    remove.setAttribute('aria-label', `Remove ${title}`);
  });
  item.append(link, size, remove);
  return item;
};

const show = (worker: ServiceWorker, state: OfflineState): void => {
  const kept = state.files.filter((file) => file.kept);
  const own = kept.filter((file) => !file.core);
  const whole = kept.length === state.files.length;
  summary.textContent = whole
    ? `The whole record is saved on this device: ${state.files.filter(isPage).length} pages, ${inWords(sum(kept))}. New editions are saved whole as well.`
    : `${kept.filter(isPage).length} of ${state.files.filter(isPage).length} pages are saved on this device, ${inWords(sum(kept))} with the search and the graphs.`;
  save.textContent = `Save the whole record for offline (${inWords(sum(state.files) - sum(kept))})`;
  save.hidden = whole;
  const pages = own.filter(isPage);
  // A font or a picture alone is nothing that a reader would miss or look for.
  clear.hidden = pages.length === 0;
  // A list of ten thousand pages is none that a reader could use.
  list.replaceChildren(...pages.slice(0, 100).map(({ url, bytes }) => makeEntry(worker, url, bytes)));
  list.hidden = pages.length === 0;
};

/** Said where the browser has not promised to keep what is saved. */
const risk = ' The browser may still remove it when the device runs out of space.';

/** Saves in small steps, so that the progress is seen and a lost network loses little. */
const saveAll = async (worker: ServiceWorker): Promise<void> => {
  save.disabled = true;
  bar.hidden = false;
  // Asked and not waited for: Firefox passes the question on to the reader, who may leave it open.
  let persisted = false;
  void navigator.storage?.persist?.().then((granted) => {
    persisted = granted;
    if (granted) summary.textContent = summary.textContent?.replace(risk, '') ?? '';
  });
  try {
    const { files } = await askWorker(worker, { type: 'KEEP_ALL', all: true });
    const open = files.filter(({ kept }) => !kept);
    bar.max = sum(open);
    for (let at = 0; at < open.length; at += 20) {
      const step = open.slice(at, at + 20);
      await keepFiles(
        worker,
        step.map(({ url }) => url),
      );
      bar.value += sum(step);
      summary.textContent = `Saved ${inWords(bar.value)} of ${inWords(bar.max)} …`;
    }
    const state = await askWorker(worker, { type: 'STATE' });
    show(worker, state);
    if (state.files.some(({ kept }) => !kept))
      summary.textContent = 'Not everything could be saved. Check the connection, reload this page and save again.';
    else if (!persisted) summary.textContent += risk;
  } catch {
    summary.textContent = 'Saving was interrupted. What is saved so far stays; check the connection and save again.';
  }
  save.disabled = false;
  bar.hidden = true;
  bar.value = 0;
};

const start = async (): Promise<void> => {
  // Shown in place of another page, whose address stands in the address bar.
  missing.hidden = location.pathname === missing.dataset.offlinePage || location.protocol === 'file:';
  if (!('serviceWorker' in navigator) || location.protocol === 'file:') {
    summary.textContent = 'This browser cannot save pages for reading without a network.';
    return;
  }
  summary.textContent = 'Looking at what is saved …';
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return;
  save.addEventListener('click', () => void saveAll(active));
  clear.addEventListener('click', async () => {
    const { files } = await askWorker(active, { type: 'KEEP_ALL', all: false });
    show(active, await askWorker(active, { type: 'REMOVE', urls: files.map(({ url }) => url) }));
  });
  show(active, await askWorker(active, { type: 'STATE' }));
};

void start();
