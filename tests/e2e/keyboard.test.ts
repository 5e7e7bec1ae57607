import { expect, inject, test } from 'vitest';
import { pageTypes } from '../../scripts/bench/site/page-types.ts';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const site = inject('site');

/** Presses of Tab on one page, at most: more than any page here has stops. */
const most = 1500;

// An embedded graph stands inside another site's page; its own tests walk it.
test.concurrent.each(pageTypes(site.dist).filter((page) => !page.startsWith('embed/')))(
  '/%s is walked with Tab, each stop seen, and left again',
  async (path) => {
    const { page } = await open();
    await page.goto(site.address + path);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    const unseen: string[] = [];
    let [last, same] = ['', 0];
    for (let presses = 0; presses < most; presses += 1) {
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        // In a drawing the ring is a stroke around the mark; a hidden box or slider has it on what stands for it.
        const rings = (one: Element | null): boolean => {
          if (!one) return false;
          const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(one);
          if (one instanceof SVGElement && one !== element) return stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2;
          return outlineStyle !== 'none' && outlineWidth !== '0px';
        };
        const isSlider = element.matches('input[type="range"]');
        const ring = rings(element) || rings(element.querySelector('.hit')) || rings(element.nextElementSibling) || isSlider;
        const own = element as HTMLElement;
        own.dataset.stop ??= String(Math.random());
        return { id: own.dataset.stop, html: element.outerHTML.slice(0, 120), isSeen: ring && element.checkVisibility() };
      });
      if (stop === null) break;
      if (!stop.isSeen) unseen.push(stop.html);
      same = stop.id === last ? same + 1 : 0;
      last = stop.id;
      if (same > 3) throw new Error(`Tab does not leave ${stop.html}`);
      await page.keyboard.press('Tab');
    }
    expect(unseen).toEqual([]);
    expect(last).not.toBe('');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement === null)).toBe(true);
  },
);
