import { expect, inject, test } from 'vitest';
import { pageTypes } from '../../scripts/bench/site/page-types.ts';
import { layOutAll, useBrowser } from './browser.ts';

const { open } = useBrowser();
const widths = Array.from({ length: 35 }, (_, step) => 320 + 40 * step);

const pagesOf = (name: 'site' | 'extremeSite') => pageTypes(inject(name).dist).map((page) => ({ name, page }));

test.concurrent.each([...pagesOf('site'), ...pagesOf('extremeSite')])(
  '$name: /$page is never wider than the window',
  async ({ name, page }) => {
    const { page: tab } = await open();
    const { address } = inject(name);
    // The window is a frame: it takes one width after another without being painted at each.
    const body = '<!doctype html><iframe height="800"></iframe>';
    await tab.route(`${address}frame`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await tab.goto(`${address}frame`);
    const frame = await tab.locator('iframe').elementHandle();
    const inside = await frame?.contentFrame();
    if (!frame || !inside) throw new Error('there is no frame');
    await inside.goto(address + page);
    await layOutAll(inside);
    const tooWide = await frame.evaluate((element, all) => {
      const root = element instanceof HTMLIFrameElement ? element.contentDocument?.documentElement : undefined;
      return all.filter((width) => {
        element.setAttribute('width', String(width));
        if (root?.clientWidth !== width) throw new Error(`the frame is ${root?.clientWidth} wide, not ${width}`);
        return root.scrollWidth > root.clientWidth;
      });
    }, widths);
    expect(tooWide).toEqual([]);
  },
);
