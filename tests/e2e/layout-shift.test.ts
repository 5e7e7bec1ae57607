import { expect, inject, test } from 'vitest';
import { pageTypes } from '../../scripts/bench/site/page-types.ts';
import { useBrowser } from './browser.ts';

const { address, dist } = inject('site');
const { open } = useBrowser();

/** A slow phone line: milliseconds of delay, bytes a second. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

test.concurrent.each(pageTypes(dist).filter((page) => !page.startsWith('embed/')))(
  'nothing on /%s moves while it arrives on a slow line',
  async (page) => {
    const { page: tab } = await open({ viewport: { width: 412, height: 823 } });
    const session = await tab.context().newCDPSession(tab);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLine);
    await tab.goto(address + page, { waitUntil: 'networkidle' });
    const shifts = await tab.evaluate(async () => {
      const found: string[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) found.push(JSON.stringify(entry));
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
      return found;
    });
    expect(shifts).toEqual([]);
  },
);
