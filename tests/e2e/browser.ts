import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** A page of a fresh browser context, with what went wrong on it so far. */
export interface WatchedPage {
  page: Page;
  /** Requests to another host than the site's own. */
  foreignRequests: string[];
  /** Script errors, console errors (content security among them) and answers of 400 and above. */
  faults: string[];
}

/**
 * One browser for a test file, to be asked for in a test; `open` gives each test a context of its own. In most of them no service
 * worker is let in: it would fetch the core of the site anew for every test.
 */
export const useBrowser = (): { browser: () => Browser; open: (options?: BrowserContextOptions) => Promise<WatchedPage> } => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('browserPath'),
      args: ['--no-sandbox', '--no-zygote', '--disable-background-networking', '--disable-gpu'],
    });
  });
  afterAll(() => browser?.close());
  const started = (): Browser => {
    if (!browser) throw new Error('the browser has not started');
    return browser;
  };
  const open = async (options: BrowserContextOptions = {}): Promise<WatchedPage> => {
    const context = await started().newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...options,
    });
    // Limits of a machine that does other things as well, as in `vitest.config.ts`.
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    const watched: WatchedPage = { page, foreignRequests: [], faults: [] };
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') watched.foreignRequests.push(request.url());
    });
    page.on('pageerror', (error) => watched.faults.push(`error: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && watched.faults.push(`console: ${message.text()}`));
    page.on('response', (response) => response.status() >= 400 && watched.faults.push(`${response.status()}: ${response.url()}`));
    return watched;
  };
  return { browser: started, open };
};

/** Opens a page with a graph, and waits until the graph answers: its script comes once the page stands. */
export const openGraph = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('.position-graph[data-scripted]').waitFor({ state: 'attached' });
};

/** Lays out rows that wait until they are in sight (`content-visibility`), to be measured and read. */
export const layOutAll = (page: Page | Frame): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
