import type { OfflineMessage, OfflineState } from './offline-files.ts';

/** Asks the service worker and waits for its answer. */
export const askWorker = (worker: ServiceWorker, message: OfflineMessage): Promise<OfflineState> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<OfflineState>) => resolve(data);
    worker.postMessage(message, [port2]);
  });

/** Has the service worker keep some files; resolves when they are kept, rejects where one cannot be. */
export const keepFiles = (worker: ServiceWorker, urls: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    // The worker answers only when all went well.
    setTimeout(() => reject(new Error('some files did not come in time')), 60_000);
    worker.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: urls } }, [port2]);
  });
