// npm run lighthouse [-- --out DIR]
// Scores the main pages of a built site with Lighthouse as on a phone: the median of three runs. Exit code 1 where it is below 100.
import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { parseArgs, promisify } from 'node:util';
import { median } from 'd3-array';
import { findBrowser } from '../command/find-browser.ts';
import { serveSite } from '../command/serve-site.ts';
import { runCommand } from '../command/usage-error.ts';
import { pageTypes } from './site/page-types.ts';

/** Fetched when it is wanted: 170 MB that nothing else needs. */
const tool = 'lighthouse@13.5.0';
const wanted = ['', 'topics/*', 'claims/*', 'search/'];
const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string; scoreDisplayMode: string }>;
}

const scorePage = async (address: string, browser: string): Promise<Report> => {
  const flags = [
    `--only-categories=${categories.join(',')}`,
    '--output=json',
    '--quiet',
    '--chrome-flags=--headless=new --no-sandbox --no-zygote',
  ];
  const { stdout } = await promisify(execFile)('npm', ['exec', '--yes', '--', tool, address, ...flags], {
    env: { ...process.env, CHROME_PATH: browser },
    maxBuffer: 2 ** 27,
  });
  return JSON.parse(stdout);
};

await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const dist = path.resolve(values.out);
  const { address, stop } = await serveSite(dist, 4395);
  const browser = await findBrowser();
  const rows: Record<string, string | number>[] = [];
  const faults: string[] = [];
  for (const page of pageTypes(dist).filter((one) => wanted.includes(one.replace(/^(topics|claims)\/[^/]+\/$/, '$1/*')))) {
    const reports: Report[] = [];
    while (reports.length < runs) reports.push(await scorePage(address + page, browser));
    const scores = categories.map(
      (name) => [name, Math.round(100 * (median(reports, (one) => one.categories[name]?.score ?? 0) ?? 0))] as const,
    );
    rows.push({ page: `/${page}`, ...Object.fromEntries(scores) });
    if (scores.every(([, score]) => score === 100)) continue;
    for (const { title, score, displayValue = '', scoreDisplayMode } of Object.values(reports.at(-1)?.audits ?? {}))
      if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative') faults.push(`/${page}  ${title} ${displayValue}`);
  }
  await stop();
  console.table(rows);
  for (const fault of faults) console.log(fault);
  process.exitCode = rows.every((row) => categories.every((name) => row[name] === 100)) ? 0 : 1;
});
