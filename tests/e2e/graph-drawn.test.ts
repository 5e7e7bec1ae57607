import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { openGraph, useBrowser } from './browser.ts';

const { open } = useBrowser();
const topic = `${inject('site').address}topics/troop-deployment/`;

type Colour = readonly [red: number, green: number, blue: number];

/** A colour of the style sheet as the page shows it. */
const colourOf = async (page: Page, name: string): Promise<Colour> => {
  const pixel = await page.evaluate((property) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.color = `var(${property})`;
    if (!context) throw new Error('no canvas');
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  }, name);
  return [pixel[0] ?? 0, pixel[1] ?? 0, pixel[2] ?? 0];
};

/** What is seen in the box of the network, in units of its drawing. */
const lookAt = async (page: Page) => {
  const svg = page.locator('.network-place svg');
  const { data, info } = await sharp(await svg.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const scale = info.width / Number(await svg.getAttribute('width'));
  const isNear = (at: number, wanted: Colour): boolean => wanted.every((part, band) => Math.abs((data[at + band] ?? 0) - part) < 24);
  /** How many pixels of a box have about that colour. */
  return ({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>, wanted: Colour): number => {
    let found = 0;
    for (let row = Math.round(y * scale); row < (y + height) * scale; row += 1)
      for (let column = Math.round(x * scale); column < (x + width) * scale; column += 1)
        if (isNear((row * info.width + column) * info.channels, wanted)) found += 1;
    return found;
  };
};

test('the network shows its nodes and their names, and not its lines alone', async () => {
  const { page } = await open();
  await openGraph(page, `${topic}?view=network`);
  await page.locator('.network-place svg').waitFor();
  await page.mouse.move(0, 0);
  // Read off the attributes: a group that is not shown has no box on the page.
  const actors = await page.locator('.network-place .node.actor').evaluateAll((nodes) =>
    nodes.map((node) => {
      const [, x, y] = /translate\((\S+) (\S+)\)/.exec(node.getAttribute('transform') ?? '') ?? [];
      return { x: Number(x), y: Number(y), radius: Number(node.querySelector('.disc')?.getAttribute('r')) };
    }),
  );
  expect(actors.length).toBeGreaterThan(5);
  const [disc, name] = [await colourOf(page, '--ink-soft'), await colourOf(page, '--ink')];
  const count = await lookAt(page);
  for (const { x, y, radius } of actors) {
    // A line ends at the rim of a disc, so what fills its middle is the disc.
    expect(count({ x: x - 2, y: y - 2, width: 4, height: 4 }, disc)).toBeGreaterThan(8);
    expect(count({ x: x + radius + 4, y: y - 8, width: 30, height: 16 }, name)).toBeGreaterThan(10);
  }
});
