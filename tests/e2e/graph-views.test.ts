import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openGraph, useBrowser } from './browser.ts';

const { open } = useBrowser();
const site = inject('site');
const topic = `${site.address}topics/troop-deployment/`;

const tab = (page: Page, name: string) => page.locator('.graph-bar').getByText(name, { exact: true });
const query = (page: Page) => new URL(page.url()).searchParams;
/** Statements of the view over time, as the URL writes them. */
const statements = (page: Page) =>
  page
    .locator('.view-time .across .stop')
    .evaluateAll((stops) => stops.map((stop) => stop.getAttribute('data-select') ?? '').filter((id) => id.split('.').length === 3));

test.each([
  ['Over time', '.view-time', '.view-time .across svg'],
  ['Agreement', '.view-agreement', '.view-agreement .across svg'],
])('%s reads without JavaScript, with its table twin', async (name, view, picture) => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(topic);
  expect(await page.locator(view).isVisible()).toBe(false);
  await tab(page, name).click();
  expect(await page.locator(picture).isVisible()).toBe(true);
  await page.locator(`${view} summary`).click();
  expect(await page.locator(`${view} table`).isVisible()).toBe(true);
  expect(await page.locator(`${view} tbody tr`).count()).toBeGreaterThan(5);
});

test('a statement opens its claim without a script, and the panel with one', async () => {
  const { page: plain } = await open({ javaScriptEnabled: false });
  await plain.goto(topic);
  await tab(plain, 'Over time').click();
  await plain.locator('.view-time .across .stop:not(.lane-name)').first().click();
  await plain.waitForURL('**/claims/*/');
  const { page, faults } = await open();
  await openGraph(page, `${topic}?view=time`);
  const mark = page.locator('.view-time .across .stop:not(.lane-name)[data-select^="mark-rutte"]').first();
  await mark.click();
  await page.locator('.graph-panel .claim-card').first().waitFor();
  const selected = query(page).get('sel') ?? '';
  expect(selected.split('.')).toHaveLength(3);
  expect(await page.locator('.view-time .across [aria-current]').getAttribute('data-select')).toBe(selected);
  // The same selection in the other views is the mark of the actor on the position.
  await tab(page, 'Positions').click();
  await expect
    .poll(() => page.locator('.view-positions .across a.mark[aria-current]').getAttribute('data-select'))
    .toBe(selected.split('.').slice(0, 2).join('.'));
  expect(faults).toEqual([]);
});

test('the brush narrows the time, and the address restores view and period', async () => {
  const { page } = await open();
  await openGraph(page, `${topic}?view=time&from=2026-01-01&undated=no`);
  const rows = await page.locator('.view-time tbody tr').count();
  // What is drawn without a script is not narrowed.
  await expect.poll(async () => (await statements(page)).length).toBeLessThan(rows + 1);
  const few = await statements(page);
  expect(few.length).toBeGreaterThan(2);
  await page.reload();
  await expect.poll(() => statements(page)).toEqual(few);
  await page.goto(`${topic}?view=time`);
  await expect.poll(async () => (await statements(page)).length).toBeGreaterThan(few.length);
});

test('over time and agreement are walked with the arrows from one tab stop', async () => {
  const { page } = await open();
  for (const [view, place] of [
    ['time', '.view-time .across'],
    ['agreement', '.view-agreement .across'],
  ] as const) {
    await openGraph(page, `${topic}?view=${view}`);
    const stop = page.locator(`${place} .stop[tabindex="0"]`);
    await expect.poll(() => stop.count()).toBe(1);
    await stop.focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-select'));
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('.graph-panel').waitFor();
  }
});

test('a cell of the matrix says what it is and selects its two actors; another normalisation has another weight', async () => {
  const { page, faults } = await open();
  await openGraph(page, `${topic}?view=agreement`);
  const svg = page.locator('.view-agreement .across svg');
  await svg.scrollIntoViewIfNeeded();
  const box = await svg.boundingBox();
  const ground = await page.locator('.view-agreement .across .ground').boundingBox();
  if (!box || !ground) throw new Error('no matrix');
  const rows = await page.locator('.view-agreement .across .row-name').count();
  const cell = ground.width / rows;
  await page.mouse.move(ground.x + cell * 1.5, ground.y + cell * 0.5);
  await expect.poll(() => page.locator('[data-part="pair"]').innerText()).toMatch(/ and .*: the same side on .* weight/);
  await page.mouse.click(ground.x + cell * 1.5, ground.y + cell * 0.5);
  await expect.poll(() => query(page).get('sel')).toMatch(/^[a-z-]+~[a-z-]+$/);
  await expect.poll(() => page.locator('.view-agreement .across .chosen').count()).toBe(2);
  await tab(page, 'Settings').click();
  await page.getByLabel(/Jaccard: /).check();
  await expect.poll(() => query(page).get('norm')).toBe('jaccard');
  expect(faults).toEqual([]);
});

test('an address of the network by agreement, as it was, leads to the matrix', async () => {
  const { page } = await open();
  await openGraph(page, `${topic}?view=network&mode=actors`);
  expect(await page.locator('.view-agreement .across svg').isVisible()).toBe(true);
});

test.each([
  ['time', 'who-said-what-over-time', /^actor,actorName,topic,position,positionText,side,certainty,said,earliest,latest/m, 'by that day'],
  ['agreement', 'who-agrees-with-whom', /^slice,from,to,actor,actorName,other/m, 'conflict'],
])('files of the view %s', async (view, name, columns, legend) => {
  const { page, faults } = await open({ acceptDownloads: true });
  await openGraph(page, `${topic}?view=${view}`);
  await page.locator('.position-graph .menu summary').nth(1).click();
  const fetchFile = async (kind: string): Promise<{ name: string; text: string }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.position-graph').getByRole('button', { name: kind, exact: true }).click(),
    ]);
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part));
    return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString() };
  };
  const csv = await fetchFile('CSV');
  expect(csv.name).toBe(`${name}-troop-deployment.csv`);
  expect(csv.text).toMatch(columns);
  const { text: svg } = await fetchFile('SVG');
  for (const words of [legend, 'CC BY 4.0', 'Record as of', '/topics/troop-deployment/']) expect(svg).toContain(words);
  expect(svg).not.toContain('var(');
  expect((await fetchFile('GEXF 1.2')).text).toContain('version="1.2"');
  expect((await fetchFile('GEXF')).text).toContain('version="1.3"');
  expect(faults).toEqual([]);
});

test.each([
  [1280, 'light'],
  [1280, 'dark'],
  [360, 'light'],
  [360, 'dark'],
] as const)('no view is wider than a window of %i, and axe finds nothing, %s', async (width, colorScheme) => {
  const { page } = await open({ viewport: { width, height: 800 }, colorScheme });
  for (const view of ['positions', 'time', 'agreement']) {
    await openGraph(page, `${topic}?view=${view}`);
    await page.locator(`.view-${view} svg`).locator('visible=true').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    const { violations } = await new AxeBuilder({ page })
      .include('.position-graph')
      .options({ resultTypes: ['violations'] })
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test.each([
  [1280, 800],
  [360, 740],
])('the answer, the picture and the first names stand on the first screen of %i by %i', async (width, height) => {
  const { page } = await open({ viewport: { width, height } });
  await openGraph(page, topic);
  const bottom = async (selector: string): Promise<number> => {
    const box = await page.locator(selector).locator('visible=true').first().boundingBox();
    return box ? box.y + box.height : Number.POSITIVE_INFINITY;
  };
  expect(await bottom('.topic-head .standfirst')).toBeLessThan(height);
  expect(await bottom('.view-positions a.mark')).toBeLessThan(height);
});

test("an actor's page is headed by what it said over time, each mark a link to its claim", async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(`${site.address}actors/sergey-lavrov/`);
  const marks = page.locator('.actor-time .across .stop:not(.lane-name)');
  expect(await marks.count()).toBeGreaterThan(2);
  await marks.first().click();
  await page.waitForURL('**/claims/*/');
});
