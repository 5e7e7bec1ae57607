import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolders } from '../../scripts/command/site-folders.ts';
import { useBrowser } from './browser.ts';
import { root } from './run-script.ts';

const { open } = useBrowser();
let seeds: string;
let desk: { address: string; run: ChildProcess };

/** Starts the desk and resolves with the address that it prints; rejects with what it says where it ends. */
const startDesk = (): Promise<typeof desk> =>
  new Promise((resolve, reject) => {
    const args = ['scripts/desk.ts', '--seeds', seeds, '--name', 'Ada Norde', '--port', String(4800 + (process.pid % 90)), '--no-open'];
    const run = spawn(process.execPath, args, { cwd: root });
    let said = '';
    const listen = (part: Buffer): void => {
      said += part.toString();
      const [address] = /http:\/\/127\S+/.exec(said) ?? [];
      if (address) resolve({ address, run });
    };
    run.stdout.on('data', listen);
    run.stderr.on('data', listen);
    run.on('exit', () => reject(new Error(said)));
  });

const file = (name: string): string => (existsSync(path.join(seeds, name)) ? readFileSync(path.join(seeds, name), 'utf8') : '');
const review = async (page: Page): Promise<string> => file(`reviews/${await page.locator('input[name=article]').inputValue()}.yaml`);
const claimOf = (page: Page): Promise<string> => page.locator('input[name=claim]').first().inputValue();

/** Presses a key and waits for the page that follows. */
const press = async (page: Page, key: string): Promise<void> => {
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press(key)]);
};

beforeAll(async () => {
  seeds = path.join(mkdtempSync(path.join(tmpdir(), 'on-record-desk-')), 'seeds');
  cpSync(path.join(root, 'seeds'), seeds, { recursive: true });
  desk = await startDesk();
});
afterAll(() => {
  desk.run.kill('SIGKILL');
  rmSync(path.dirname(seeds), { recursive: true });
  rmSync(path.dirname(siteFolders(root, seeds).content), { recursive: true, force: true });
});

describe('the desk, by keys alone', () => {
  test('a claim is confirmed, the next one comes, and a decision is taken back', async () => {
    const { page, faults } = await open();
    await page.goto(desk.address);
    const first = await claimOf(page);
    const name = `reviews/${await page.locator('input[name=article]').inputValue()}.yaml`;
    await press(page, 'c');
    expect(file(name)).toContain(`reviewer: "Ada Norde"`);
    expect(file(name)).toContain(`${first}:\n    decision: "confirmed"`);
    expect(await claimOf(page)).not.toBe(first);
    await press(page, 'z');
    expect(file(name)).toBe('');
    expect(faults).toEqual([]);
  });

  test('a side is turned round, an unclear one is said, a speaker and a date are set', async () => {
    const { page } = await open();
    await page.goto(`${desk.address}check`);
    const claim = await claimOf(page);
    const was = await page.locator('.stances .chosen strong').innerText();
    const article = await page.locator('input[name=article]').inputValue();
    await press(page, 'f');
    const turned = was.includes('opposes') ? 'support' : 'oppose';
    expect(file(`reviews/${article}.yaml`)).toMatch(new RegExp(`${claim}:\\n    decision: "corrected"\\n[\\s\\S]*stance: "${turned}"`));
    await page.goto(`${desk.address}check?claim=${claim}`);
    await page.keyboard.press('a');
    await page.keyboard.type('Mark Rutte (mark-rutte)');
    await press(page, 'Enter');
    await page.goto(`${desk.address}check?claim=${claim}`);
    await page.keyboard.press('d');
    await page.keyboard.type('2026-01');
    await press(page, 'Enter');
    expect(file(`reviews/${article}.yaml`)).toMatch(/actors:\s+- "mark-rutte"[\s\S]*date: "2026-01"/);
    expect(file(`reviews/${article}.yaml`)).toContain(`stance: "${turned}"`);
  });

  test('Enter on the page decides nothing, and what cannot be used is said', async () => {
    const { page } = await open();
    await page.goto(`${desk.address}check`);
    const claim = await claimOf(page);
    await page.locator('input[name=position]').first().press('Enter');
    await page.keyboard.press('d');
    await page.keyboard.type('on Tuesday');
    await press(page, 'Enter');
    expect(await page.locator('[role=status]').innerText()).toContain('“on Tuesday” is no date');
    expect(await claimOf(page)).toBe(claim);
    expect(await review(page)).not.toContain(claim);
  });

  test('what another program wrote meanwhile is not written over', async () => {
    const { page } = await open();
    await page.goto(`${desk.address}check`);
    const claim = await claimOf(page);
    const name = `reviews/${await page.locator('input[name=article]').inputValue()}.yaml`;
    const before = file(name);
    const own = before === '' ? 'reviewer: "Bo Lind"\ndate: "2026-03-01"\nclaims:\n' : before;
    writeFileSync(path.join(seeds, name), `${own}  ${claim}:\n    decision: "withdrawn"\n    reason: "A headline." # by phone\n`);
    await press(page, 'c');
    expect(await page.locator('[role=status]').innerText()).toContain('Somebody else has decided on this claim');
    expect(file(name)).toContain('reason: "A headline." # by phone');
  });

  test('a position, an example and an article are edited', async () => {
    const { page } = await open();
    await page.goto(`${desk.address}topics/troop-deployment`);
    await page.locator('input[name=matter]').first().fill('the troops');
    await page.locator('button[value=position]').first().click();
    expect(file('topics/troop-deployment.md')).toContain('matter: "the troops"');
    await page.locator('button[value=mark]').first().click();
    expect(file('examples/troop-deployment.yaml')).toMatch(
      /^examples:\n {2}- \{ claim: "[a-z2-7]{10}", position: "[\w-]+", stance: "\w+" \}\n$/,
    );
    await page.goto(`${desk.address}articles`);
    await page.locator('tbody a').first().click();
    await page.locator('input[name=byline]').fill('Ada "A." Norde');
    await page.locator('button[value=metadata]').click();
    expect(await page.locator('[role=status]').innerText()).toMatch(/^Written to articles\//);
  });

  test.each(['check', 'topics', 'topics/troop-deployment', 'actors', 'articles'])(
    '%s is readable to all, in light and dark',
    async (name) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, faults } = await open({ colorScheme, viewport: { width: 360, height: 740 } });
        await page.goto(desk.address + name);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(faults).toEqual([]);
      }
    },
  );

  test('a second desk on the same folder is refused, and a killed one leaves what was decided', async () => {
    await expect(startDesk()).rejects.toThrow('another desk is open');
    const { page } = await open();
    await page.goto(`${desk.address}check`);
    const claim = await claimOf(page);
    const name = `reviews/${await page.locator('input[name=article]').inputValue()}.yaml`;
    await press(page, 'c');
    desk.run.kill('SIGKILL');
    expect(file(name)).toContain(claim);
    desk = await startDesk();
    await page.goto(`${desk.address}check`);
    expect(await claimOf(page)).not.toBe(claim);
  });
});
