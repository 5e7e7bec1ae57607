import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../site/serve-folder.ts';
import type { BenchClaim } from './search-corpus.ts';

/** Time from letter to letter: slow at first, so that all that a letter needs is fetched, then as a quick typist has it. */
const paces = [500, 120, 120] as const;

/** Words of all kinds: from each of some claims that lie far apart the longest and the first. */
const chooseWords = (claims: readonly BenchClaim[]): string[] =>
  [1, 2, 3, 4, 5, 6].flatMap((part) => {
    const words = claims[Math.floor((claims.length * part) / 7)]?.words.split(' ') ?? [];
    return [words.toSorted((a, b) => b.length - a.length)[0] ?? '', words[0] ?? ''];
  });

/** The site's own search page with another index, and with as many filters as the invented claims would give it. */
const writePage = (site: string, folder: string, claims: readonly BenchClaim[]): void => {
  const { document } = parseHTML(readFileSync(path.join(site, 'search/index.html'), 'utf8'));
  document.querySelector('form.search')?.setAttribute('data-bundle', '/pagefind/');
  const list = document.querySelector('input[name="actor"]')?.closest('ul');
  const entry = list?.querySelector('li');
  if (!list || !entry) throw new Error('the search page has no filter for actors');
  const entries = [...new Set(claims.map(({ actor }) => actor))].map((actor) => {
    const copy = parseHTML(entry.outerHTML).document.querySelector('li');
    copy?.querySelector('input')?.setAttribute('value', actor);
    return copy?.outerHTML ?? '';
  });
  list.innerHTML = entries.join('');
  mkdirSync(path.join(folder, 'search'), { recursive: true });
  writeFileSync(path.join(folder, 'search/index.html'), document.toString());
};

/**
 * Types words into the search page of the built site in `site`, with the index of `folder`, and measures each letter
 * from its event until the claims are on the screen: in ms, in ascending order. The first round fetches, and is left out.
 */
export const measureTyping = async (browser: Browser, site: string, folder: string, claims: readonly BenchClaim[]): Promise<number[]> => {
  writePage(site, folder, claims);
  const { server, address } = await serveFolder(folder, site);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(`${address}search/`);
    const field = page.locator('#query');
    const taken = await page.evaluateHandle(() => {
      const times: number[] = [];
      let typed: number[] = [];
      // Before the page hears of it: warm, it has drawn before a second listener would be called.
      document.addEventListener(
        'input',
        ({ target, timeStamp }) => target instanceof HTMLInputElement && target.value !== '' && typed.push(timeStamp),
        true,
      );
      const list = document.querySelector('[data-claims] [data-list]');
      if (!list) throw new Error('the search page has no list of claims');
      new MutationObserver(() => {
        // Claims that answer a letter answer those before it too.
        const answered = typed;
        typed = [];
        requestAnimationFrame(() => {
          // A message comes behind the painting that the frame is for.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(...answered.map((at) => performance.now() - at));
          port2.postMessage(null);
        });
      }).observe(list, { childList: true });
      return times;
    });
    for (const [round, delay] of paces.entries()) {
      if (round === 1) await taken.evaluate((times) => times.splice(0));
      for (const word of chooseWords(claims)) {
        await field.pressSequentially(word, { delay });
        // Pages and counts come after the claims.
        await page.waitForTimeout(1_000);
        await field.fill('');
        await page.waitForTimeout(300);
      }
    }
    return (await taken.jsonValue()).sort((a, b) => a - b);
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
};
