// What a page runs. Search answers its keys at once; the rest waits until the page stands, so that it holds up no paint,
// unless the address asks for another state of the page than the server drew.
import '../search/search-shortcut.client.ts';

/** Each script with the part of a page that wants it. */
const scripts: readonly (readonly [part: string, load: () => Promise<unknown>])[] = [
  ['figure.position-graph[data-view]', () => import('../graph/graph.client.ts')],
  ['.claim-mark', () => import('../article/light-marks.client.ts')],
  ['.cite', () => import('../cite/cite.client.ts')],
  ['[data-preview-host]', () => import('../preview/preview.client.ts')],
  ['link[rel="manifest"]', () => import('../offline/register.client.ts')],
];

const start = (): void => {
  for (const [part, load] of scripts) if (document.querySelector(part)) void load();
};
if (location.search !== '' || document.readyState === 'complete') start();
else addEventListener('load', start, { once: true });
