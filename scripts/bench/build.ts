// npm run bench:build [-- --articles N]
// Makes N articles, then their content and their site: all of it, with nothing changed, with one article changed, with ten added.
// Prints for each run the processor's seconds with all processes that it started, the clock's, the peak of memory, and what the site is.
import { spawnSync } from 'node:child_process';
import { appendFileSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../command/usage-error.ts';
import { listTree } from '../pipeline/6-page/list-tree.ts';
import { makeArticles } from './corpus/make-articles.ts';

const root = path.resolve(import.meta.dirname, '../..');
const dossiers = ['coast-hospitals', 'tram-fares'].map((name) => path.join(root, 'tests/corpus', name));

/** Tells at a script's end how much memory it had at most, in kilobytes. */
const tellMemory =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(2,"peak "+process.resourceUsage().maxRSS+"\\n"))';

/** What one command took: seconds, and megabytes. */
interface Cost {
  processor: number;
  clock: number;
  peak: number;
}

/** Seconds of `1m2.34s`, as the shell prints them. */
const toSeconds = (printed: string): number => {
  const [, minutes = '', seconds = ''] = /^(\d+)m([\d.]+)s$/.exec(printed) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

/** Runs a command of the project. The shell counts all processes below it (POSIX, `times`), Node only its own. Throws where the command failed. */
const measure = (script: string, ...args: readonly string[]): Cost => {
  const began = performance.now();
  const command = [process.execPath, '--import', tellMemory, path.join(root, 'scripts', script), ...args];
  const { stdout, stderr } = spawnSync('sh', ['-c', '"$@"; echo "ended $?"; times', 'sh', ...command], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const [, status, times = ''] = /ended (\d+)\n.*\n(.*)\n$/.exec(stdout) ?? [];
  if (status !== '0') throw new Error(`${script} ended with ${status}`, { cause: stdout + stderr });
  return {
    processor: times
      .split(' ')
      .map(toSeconds)
      .reduce((sum, seconds) => sum + seconds, 0),
    clock: (performance.now() - began) / 1000,
    peak: Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024,
  };
};

const headings = ['run', 'content', 'site: processor', 'clock', 'peak', 'pages', 'a page', 'files', 'size'];

const printRow = (cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(16))).join(''));

const count = (number: number): string => number.toLocaleString('en');

await runCommand(async () => {
  const { values: options } = parseArgs({ options: { articles: { type: 'string', default: '100' } } });
  if (!/^[1-9]\d{0,5}$/.test(options.articles))
    throw new UsageError(`--articles ${options.articles} is not a number\n  hint: write it in digits`);
  const articles = Number(options.articles);
  const home = mkdtempSync(path.join(tmpdir(), 'on-record-bench-'));
  const [seeds = '', content = '', dist = ''] = ['seeds', 'content', 'dist'].map((name) => path.join(home, name));
  const measureRun = (name: string): void => {
    const made = measure('build-content.ts', '--seeds', seeds, '--out', content);
    const { processor, clock, peak } = measure('build-site.ts', '--content', content, '--out', dist);
    const files = listTree(dist);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    const bytes = files.reduce((sum, file) => sum + lstatSync(path.join(dist, file)).size, 0);
    printRow([
      name,
      `${made.processor.toFixed(1)} s`,
      `${processor.toFixed(1)} s`,
      `${clock.toFixed(1)} s`,
      `${count(Math.round(Math.max(peak, made.peak)))} MB`,
      count(pages),
      `${((processor / pages) * 1000).toFixed(1)} ms`,
      count(files.length),
      `${count(Math.round(bytes / 2 ** 20))} MB`,
    ]);
  };
  try {
    console.log(`${count(articles)} articles`);
    printRow(headings);
    makeArticles(dossiers, seeds, { to: articles });
    measureRun('all');
    measureRun('nothing changed');
    const [first = ''] = readdirSync(path.join(seeds, 'articles')).sort();
    appendFileSync(path.join(seeds, 'articles', first), '\nMayor Odile Marchetti said that the ward would stay open until the winter.\n');
    measureRun('one changed');
    makeArticles(dossiers, seeds, { from: articles, to: articles + 10 });
    measureRun('ten added');
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
