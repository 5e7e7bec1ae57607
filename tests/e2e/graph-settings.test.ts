import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openGraph, useBrowser } from './browser.ts';

const { open } = useBrowser();
const topic = `${inject('site').address}topics/troop-deployment/`;

const marks = (page: Page) =>
  page.locator('.across a.mark').evaluateAll((list) => list.map((mark) => mark.getAttribute('data-select')).sort());
const settled = (page: Page) => page.waitForTimeout(250);
const query = (page: Page) => new URL(page.url()).searchParams;

test('without settings the script draws nothing anew and the page does not shift', async () => {
  const { page, faults } = await open();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        if (records.some(({ type }) => type === 'childList')) Object.assign(window, { redrawn: true });
      }).observe(document.querySelector('.across') ?? document, { childList: true, subtree: true });
    });
  });
  await page.goto(topic, { waitUntil: 'networkidle' });
  await page.locator('.position-graph[data-scripted]').waitFor({ state: 'attached' });
  const seen = await page.evaluate(() => ({
    redrawn: 'redrawn' in window,
    shifts: 'shifts' in window ? JSON.stringify(window.shifts) : '',
  }));
  expect(seen.redrawn).toBe(false);
  const sum = (JSON.parse(seen.shifts) as number[]).reduce((total, shift) => total + shift, 0);
  expect(sum).toBeLessThan(0.02);
  expect(faults).toEqual([]);
});

test('the brush moves all views, undated claims have their own switch, and what is left out is said', async () => {
  const { page } = await open();
  await openGraph(page, topic);
  const all = await marks(page);
  // What stands above the bars may be longer than the window.
  await page.locator('.bars').scrollIntoViewIfNeeded();
  const bars = await page.locator('.bars').boundingBox();
  if (!bars) throw new Error('no bars');
  await page.mouse.move(bars.x + bars.width - 3, bars.y + 20);
  await page.mouse.down();
  await page.mouse.move(bars.x + bars.width - 8, bars.y + 20, { steps: 3 });
  await page.mouse.up();
  await settled(page);
  expect(query(page).get('from')).toBe('2026-02-01');
  await page.locator('.graph-bar').getByText('Settings', { exact: true }).click();
  await page.getByLabel('claims without a date').uncheck();
  await settled(page);
  const few = await marks(page);
  expect(few.length).toBeLessThan(all.length);
  expect(few.length).toBeGreaterThan(0);
  const account = await page.locator('[data-part="account"]').innerText();
  expect(account).toMatch(/outside the period.*without a date/);
  await page.locator('.graph-bar').getByText('Table', { exact: true }).click();
  await settled(page);
  const cells = await page
    .locator('.view-table td [data-select]')
    .evaluateAll((list) => list.map((cell) => cell.getAttribute('data-select')).sort());
  expect(cells).toEqual(few);
  await page.locator('.graph-bar').getByText('Network', { exact: true }).click();
  await settled(page);
  const edges = await page.locator('.network .edge').evaluateAll((list) => list.map((edge) => edge.getAttribute('data-select')).sort());
  expect(edges).toEqual(few);
  await page.waitForTimeout(600);
  expect(await page.locator('[data-part="live"]').textContent()).toContain(account);
});

test('the address restores the picture: reload, share, back', async () => {
  const { page } = await open();
  await openGraph(page, topic);
  await page.locator('.graph-bar').getByText('Settings', { exact: true }).click();
  await page.getByLabel('as the state or alliance they speak for').first().check();
  await page.getByLabel('Leave out marks of fewer than').fill('2');
  await page.keyboard.press('Tab');
  await settled(page);
  const [chosen, address] = [await marks(page), page.url()];
  await page.reload();
  await expect.poll(() => marks(page)).toEqual(chosen);
  const { page: other } = await open();
  await other.goto(address);
  await expect.poll(() => marks(other)).toEqual(chosen);
  await page.goBack();
  await expect.poll(() => query(page).get('min')).toBeNull();
  expect(query(page).get('persons')).toBe('folded');
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(chosen.length);
});

test('one selection across the views, with its claims, in the address', async () => {
  const { page } = await open();
  await openGraph(page, topic);
  await page.locator('.across a.mark[data-actor="mark-rutte"]').first().click();
  await page.locator('.graph-panel .claim-card').first().waitFor();
  const id = query(page).get('sel');
  expect(id).toMatch(/^mark-rutte\./);
  const dates = await page.locator('.graph-panel .claim-card .date').allInnerTexts();
  expect(dates.length).toBeGreaterThan(3);
  await page.locator('.graph-bar').getByText('Table', { exact: true }).click();
  await settled(page);
  expect(await page.locator('.view-table [aria-current]').getAttribute('data-select')).toBe(id);
  await page.locator('.graph-bar').getByText('Network', { exact: true }).click();
  await settled(page);
  expect(await page.locator('.network [aria-current]').getAttribute('data-select')).toBe(id);
  await page.getByRole('button', { name: 'Close' }).click();
  await settled(page);
  expect(query(page).get('sel')).toBeNull();
});

test('the table sorts by a position, groups by stance, and says so', async () => {
  const { page } = await open();
  await openGraph(page, `${topic}?view=table`);
  await page.getByRole('button', { name: 'Troops after a deal' }).click();
  await settled(page);
  const groups = () => page.locator('.view-table .group').allInnerTexts();
  expect(await groups()).toEqual(['supports', 'opposes', 'is unclear', 'no statement found']);
  expect(await page.locator('th[aria-sort="ascending"]').count()).toBe(1);
  await page.getByRole('button', { name: 'Troops after a deal' }).click();
  await settled(page);
  expect(await groups()).toEqual(['is unclear', 'opposes', 'supports', 'no statement found']);
});

test('the wheel zooms the network nearer, and its neighbourhood lights up under the pointer', async () => {
  const { page } = await open();
  await openGraph(page, `${topic}?view=network`);
  const place = page.locator('.network-place');
  await place.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await page.locator('.node[data-select="mark-rutte"]').hover();
  expect(await page.locator('.network .node[data-lit]').count()).toBe(3);
  await page.mouse.wheel(0, -300);
  await settled(page);
  expect(await page.locator('.zoomed').getAttribute('style')).toMatch(/scale\(1\.[5-9]/);
  await page.getByRole('button', { name: 'Whole picture' }).click();
  expect(await page.locator('.zoomed').getAttribute('style')).toMatch(/scale\(1\)/);
});

test('a drag moves the network that is near, on beyond its edge, and selects nothing; a click selects', async () => {
  const { page } = await open();
  await openGraph(page, `${topic}?view=network`);
  const place = page.locator('.network-place');
  await place.scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Nearer' }).click();
  const node = page.locator('.node[data-select="mark-rutte"] .disc');
  const shift = async (): Promise<number> =>
    Number(/translate\((-?[\d.]+)px/.exec((await page.locator('.zoomed').getAttribute('style')) ?? '')?.[1]);
  const drag = async (x: number, y: number, by: number): Promise<number> => {
    const before = await shift();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 10 });
    await page.mouse.up();
    await settled(page);
    expect(query(page).get('sel')).toBeNull();
    return (await shift()) - before;
  };
  const [disc, box] = [await node.boundingBox(), await place.boundingBox()];
  if (!disc || !box) throw new Error('no network');
  expect(await drag(disc.x + disc.width / 2, disc.y + disc.height / 2, -30)).toBeLessThan(-20);
  expect(await drag(box.x + 15, box.y + box.height / 2, -60)).toBeLessThan(-40);
  await page.getByRole('button', { name: 'Whole picture' }).click();
  await node.click();
  await settled(page);
  expect(query(page).get('sel')).toBe('mark-rutte');
});

test('two fingers zoom the network and move it, one finger moves it once it is nearer, and the page stays where it is', async () => {
  const { page } = await open({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  await openGraph(page, `${topic}?view=network`);
  await page.locator('.network-place svg').waitFor();
  await page.locator('.network-place').evaluate((place) => place.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(300);
  const box = await page.locator('.network-place').boundingBox();
  if (!box) throw new Error('no network');
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 200)];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })) });
  const lens = async () => {
    const style = (await page.locator('.zoomed').getAttribute('style')) ?? '';
    const [, dx = '0', dy = '0', scale = '1'] = /translate\((-?[\d.]+)px, (-?[\d.]+)px\) scale\(([\d.]+)\)/.exec(style) ?? [];
    return { dx: Number(dx), dy: Number(dy), scale: Number(scale) };
  };
  const scrolled = () => page.evaluate(() => [scrollX, scrollY, visualViewport?.scale]);
  const before = await scrolled();
  await touch('touchStart', [x - 30, y], [x + 30, y]);
  for (const apart of [40, 50, 60, 70, 80, 90]) await touch('touchMove', [x - apart, y], [x + apart, y]);
  await touch('touchEnd');
  const near = await lens();
  expect(near.scale).toBeGreaterThan(2.4);
  expect(near.scale).toBeLessThan(3.6);
  await touch('touchStart', [x, y]);
  for (const moved of [10, 20, 30, 40]) await touch('touchMove', [x + moved, y + moved]);
  await touch('touchEnd');
  const moved = await lens();
  expect(moved.scale).toBeCloseTo(near.scale, 5);
  expect(moved.dx).toBeGreaterThan(near.dx + 20);
  expect(moved.dy).toBeGreaterThan(near.dy + 20);
  await touch('touchStart', [x - 90, y], [x + 90, y]);
  for (const apart of [70, 50, 30, 15]) await touch('touchMove', [x - apart, y], [x + apart, y]);
  await touch('touchEnd');
  expect((await lens()).scale).toBe(1);
  expect(await scrolled()).toEqual(before);
});

test('while the brush moves, marks that the period has nothing of step back, and the picture follows when it rests', async () => {
  const { page } = await open();
  await openGraph(page, topic);
  const all = await marks(page);
  const faded = await page.evaluate(async () => {
    const handle = document.querySelector<HTMLInputElement>('[data-part="last-month"]');
    if (!handle) throw new Error('no handle');
    handle.value = handle.min;
    handle.dispatchEvent(new Event('input', { bubbles: true }));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const veils = [...document.querySelectorAll<HTMLElement>('.across .veil[data-out]')];
    // Each lies over the mark that it is for.
    for (const veil of veils) {
      const mark = document.querySelector(`.across a.mark[data-select="${veil.dataset.over}"]`);
      const [over, under] = [veil.getBoundingClientRect(), mark?.getBoundingClientRect() ?? new DOMRect()];
      if (Math.hypot(over.x - under.x, over.y - under.y) > 1) throw new Error(`a veil astray: ${veil.dataset.over}`);
    }
    return veils.map(({ dataset }) => dataset.over ?? '');
  });
  expect(faded.length).toBeGreaterThan(0);
  await settled(page);
  const left = await marks(page);
  expect([...left, ...faded].sort()).toEqual(all);
  expect(await page.locator('[data-out]').count()).toBe(0);
  expect(query(page).get('to')).toBe('2025-02-28');
  await page.goBack();
  await settled(page);
  expect(await marks(page)).toEqual(all);
});

test('the months play', async () => {
  const { page } = await open();
  await openGraph(page, topic);
  await page.getByRole('button', { name: 'Play' }).click();
  await settled(page);
  const first = query(page).get('to');
  expect(first).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await page.waitForTimeout(1100);
  expect(query(page).get('to')).not.toBe(first);
  await page.getByRole('button', { name: 'Stop' }).click();
});
