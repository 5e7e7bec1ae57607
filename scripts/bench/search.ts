// npm run bench:search [-- --claims N --only NAME]
// Builds indexes of made-up claims and prints what they cost: time, bytes and files to make; bytes for the first
// results of a cold query, and the time from a keystroke to results when warm, both in a browser. Of our own indexes also
// the time from a letter typed into the built site's search page until the claims are drawn.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { buildSite } from '../command/build-site.ts';
import { findBrowser } from '../command/find-browser.ts';
import { runCommand } from '../command/usage-error.ts';
import { measureTyping } from './search/measure-typing.ts';
import { type Built, type Contestant, searchContestants } from './search/search-contestants.ts';
import { makeBenchClaims } from './search/search-corpus.ts';
import { serveFolder } from './site/serve-folder.ts';

/** In ms. */
interface Times {
  median: number;
  /** 19 of 20 are no longer. */
  nearlyAll: number;
}

interface Cost {
  firstBytes: number;
  keystroke: Times;
}

/** Of times in ascending order. */
const summarise = (times: readonly number[]): Times => {
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { median: at(0.5), nearlyAll: at(0.95) };
};

const measureInBrowser = async (browser: Browser, folder: string, { module, loads }: Built, query: string): Promise<Cost> => {
  const { server, address, sent } = await serveFolder(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    const before = sent();
    await page.evaluate(
      async ({ module, loads, query }) => {
        await Promise.all(loads.map(async (file) => (await fetch(`/${file}`)).text()));
        const { search } = await import(`/${module}`);
        await search(query);
      },
      { module, loads, query },
    );
    // What is still under way belongs to the first results as well.
    await page.waitForTimeout(300);
    const firstBytes = sent() - before;
    const times = await page.evaluate(
      async ({ module, query }) => {
        const { search } = await import(`/${module}`);
        const typed = Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)).filter((part) => part.length > 1);
        const taken: number[] = [];
        // The first round loads what the parts of the word need; the others are warm.
        for (let round = 0; round < 6; round += 1)
          for (const part of typed) {
            const began = performance.now();
            await search(part);
            if (round > 0) taken.push(performance.now() - began);
          }
        return taken.sort((a, b) => a - b);
      },
      { module, query },
    );
    return { firstBytes, keystroke: summarise(times) };
  } finally {
    await context.close();
    server.close();
  }
};

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString('en')} KB`;

const inColumns = ({ median, nearlyAll }: Times): string =>
  `${median.toFixed(1)} ms`.padStart(13) + `${nearlyAll.toFixed(1)} ms`.padStart(12);

/** What measures in a browser: the browser, and the folder of a site built with our own search page. */
interface Stage {
  browser: Browser;
  site: string;
}

const measure = async (name: string, contestant: Contestant, count: number, stage: Stage | undefined): Promise<string[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-bench-'));
  try {
    const claims = makeBenchClaims(count);
    const began = performance.now();
    const built = await contestant(claims, folder);
    const seconds = (performance.now() - began) / 1000;
    const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => statSync(path.join(folder, file)))
      .filter((stats) => stats.isFile())
      .map(({ size }) => size);
    const query = claims[0]?.words.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
    const cost = stage && (await measureInBrowser(stage.browser, folder, built, query));
    const lines = [
      [
        name.padEnd(15),
        `${seconds.toFixed(1)} s`.padStart(9),
        kilobytes(sizes.reduce((sum, size) => sum + size, 0)).padStart(12),
        sizes.length.toLocaleString('en').padStart(9),
        (cost ? kilobytes(cost.firstBytes) : 'not measured').padStart(14),
        cost ? inColumns(cost.keystroke) : 'not measured'.padStart(13),
      ].join(''),
    ];
    if (stage && built.isOurs)
      lines.push(
        '  typed into the search page, until drawn'.padEnd(59) +
          inColumns(summarise(await measureTyping(stage.browser, stage.site, folder, claims))),
      );
    return lines;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** A browser and a site for it, as far as a browser starts here. */
const setStage = async (folder: string): Promise<Stage | undefined> => {
  try {
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: ['--no-sandbox', '--no-zygote', '--disable-background-networking', '--disable-gpu'],
    });
    const site = path.join(folder, 'site');
    await buildSite(path.resolve('content'), site, () => undefined);
    return { browser, site };
  } catch (error) {
    console.warn(`nothing is measured in a browser: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return undefined;
  }
};

await runCommand(async () => {
  const { values } = parseArgs({ options: { claims: { type: 'string' }, only: { type: 'string' } } });
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-bench-site-'));
  const stage = await setStage(folder);
  try {
    for (const count of values.claims === undefined ? [10_000, 100_000] : [Number(values.claims)]) {
      console.log(`\n${count.toLocaleString('en')} claims`);
      console.log(`${''.padEnd(15)}    index    all bytes    files first results    keystroke  19 of 20`);
      for (const [name, contestant] of searchContestants)
        if (values.only === undefined || values.only === name)
          for (const line of await measure(name, contestant, count, stage)) console.log(line);
    }
  } finally {
    await stage?.browser.close();
    rmSync(folder, { recursive: true });
  }
});
