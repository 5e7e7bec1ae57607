import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { GraphPage } from '../../../src/models/graph/graph-page.ts';
import { jsonForPage } from '../../../src/models/site/json-for-page.ts';
import { findBrowser } from '../../command/find-browser.ts';
import { serveFolder } from '../site/serve-folder.ts';

/** A mid phone as Lighthouse imitates it: four times slower than this machine. */
const slower = 4;
const steps = 120;

/** How long frames took while the brush was drawn over the months, one month further in each frame; in milliseconds. */
export interface FrameTimes {
  median: number;
  nearlyAll: number;
  longest: number;
  /** Share of frames that came in time for 60 a second. */
  inTime: number;
  /** From the last step to the whole picture of it. */
  settled: number;
  /** What the main thread had to do for a frame, measured by its own clock, times four: unlike the others it does not depend on what else the machine does. */
  work: number;
}

/** A page of the built site with the data of another graph in it. */
const pageOf = async (dist: string, graph: GraphPage): Promise<string> => {
  const { document } = parseHTML(await readFile(path.join(dist, 'graph/index.html'), 'utf8'));
  const script = document.querySelector('script[data-part="data"]');
  if (!script) throw new Error('the page of the graph has no data');
  script.textContent = jsonForPage(graph);
  return document.toString();
};

/** Shows the whole time and waits until nothing moves. */
const rewind = async (page: Page): Promise<void> => {
  await page.locator('[data-part="whole-time"]').evaluate((button) => button instanceof HTMLElement && button.click());
  await page.waitForTimeout(1500);
};

const drawBrush = (page: Page, wait = true): Promise<{ deltas: number[]; settled: number }> =>
  page.evaluate(
    async ({ steps, wait }) => {
      const handles = ['first-month', 'last-month'].map((part) => document.querySelector<HTMLInputElement>(`[data-part="${part}"]`));
      const [first, last] = handles;
      if (!first || !last) throw new Error('no brush');
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const top = Number(last.max);
      const times: number[] = [];
      for (let step = 0; step <= steps; step += 1) {
        times.push(await frame());
        // To the right and back again, a quarter of the time wide.
        const way = step % (2 * top);
        const at = Math.round((way < top ? way : 2 * top - way) * 0.75);
        first.value = String(at);
        last.value = String(at + Math.round(top / 4));
        first.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (!wait) return { deltas: [], settled: 0 };
      const began = performance.now();
      await frame();
      let quiet = 0;
      let settled = performance.now();
      for (let before = await frame(); quiet < 10; ) {
        const now = await frame();
        if (now - before < 20) quiet += 1;
        else [quiet, settled] = [0, performance.now()];
        before = now;
      }
      return { deltas: times.slice(1).map((time, index) => time - (times[index] ?? 0)), settled: settled - began };
    },
    { steps, wait },
  );

const measureView = async (browser: Browser, address: string, html: string, query: string): Promise<FrameTimes> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.log(error));
    await page.route('**/bench.html*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${address}bench.html${query}`, { timeout: 120_000 });
    await page.locator('.position-graph[data-scripted]').waitFor({ state: 'attached', timeout: 120_000 });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await drawBrush(page);
    await rewind(page);
    const { deltas, settled } = await drawBrush(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async (): Promise<number> =>
      (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    await rewind(page);
    const before = await worked();
    await drawBrush(page, false);
    const work = (((await worked()) - before) * 1000 * slower) / steps;
    const sorted = deltas.toSorted((a, b) => a - b);
    const share = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
    // Frames come at 16.7 milliseconds; the clock is not exact.
    return {
      median: share(0.5),
      nearlyAll: share(0.95),
      longest: share(1),
      inTime: sorted.filter((time) => time < 17.5).length / sorted.length,
      settled,
      work,
    };
  } finally {
    await context.close();
  }
};

/** Measures views of a graph, by their queries, in a built site. */
export const measureFrames = async (
  dist: string,
  graph: GraphPage,
  queries: readonly string[],
  each: (query: string, times: FrameTimes) => void,
): Promise<void> => {
  const { server, address } = await serveFolder(dist);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--no-zygote', '--disable-background-networking', '--disable-gpu'],
  });
  try {
    const html = await pageOf(dist, graph);
    for (const query of queries) each(query, await measureView(browser, address, html, query));
  } finally {
    await browser.close();
    server.close();
  }
};
