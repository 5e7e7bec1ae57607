// npm run bench:statements
// How long it takes to find the statements of 1,000, 10,000 and 100,000 invented claims, in seconds of one core's time, how
// that grows, and the peak memory with and without the claims themselves. Each size runs in a process of its own.

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { rollup } from 'd3-array';
import { z } from 'zod';
import { findStatements } from '../../src/models/statements/find-statements.ts';
import { makeSyntheticCorpus } from './corpus/make-synthetic-corpus.ts';

const SIZES = [1000, 10_000, 100_000];

const measurement = z.object({
  seconds: z.number(),
  statements: z.number(),
  peakMegabytes: z.number(),
  corpusMegabytes: z.number(),
  precision: z.number(),
  recall: z.number(),
});

const choose2 = (count: number): number => (count * (count - 1)) / 2;

const sumOfPairs = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + choose2(count), 0);

const countBy = (values: readonly number[]): ReadonlyMap<number, number> =>
  rollup(
    values,
    ({ length }) => length,
    (value) => value,
  );

const measure = (count: number): void => {
  const { corpus, utterances } = makeSyntheticCorpus(count);
  const corpusMegabytes = process.resourceUsage().maxRSS / 1024;
  // Time of the processor, not of the clock: what else the machine does must not count.
  const before = process.cpuUsage();
  const statements = findStatements(corpus);
  const { user, system } = process.cpuUsage(before);
  const groups = statements.map(({ reports }) => reports.map(({ claim }) => utterances.get(claim.id) ?? -1));
  const right = groups.reduce((sum, group) => sum + sumOfPairs(countBy(group).values()), 0);
  console.log(
    JSON.stringify({
      seconds: (user + system) / 1e6,
      statements: statements.length,
      peakMegabytes: process.resourceUsage().maxRSS / 1024,
      corpusMegabytes,
      precision: right / Math.max(1, sumOfPairs(groups.map(({ length }) => length))),
      recall: right / Math.max(1, sumOfPairs(countBy([...utterances.values()]).values())),
    }),
  );
};

const report = (): void => {
  console.log('    claims   statements      time   times longer   peak memory   of it before   precision   recall of pairs');
  let before = 0;
  for (const size of SIZES) {
    const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, '--only', String(size)], { encoding: 'utf8' });
    if (stdout === '') throw new Error(`${size} claims: ${stderr}`);
    const { seconds, statements, peakMegabytes, corpusMegabytes, precision, recall } = measurement.parse(JSON.parse(stdout));
    const columns = [
      size.toLocaleString('en').padStart(10),
      statements.toLocaleString('en').padStart(13),
      `${seconds.toFixed(1)} s`.padStart(10),
      (before === 0 ? '' : `${(seconds / before).toFixed(1)} x`).padStart(15),
      `${Math.round(peakMegabytes)} MB`.padStart(14),
      `${Math.round(corpusMegabytes)} MB`.padStart(15),
      `${(100 * precision).toFixed(1)} %`.padStart(12),
      `${(100 * recall).toFixed(1)} %`.padStart(18),
    ];
    console.log(columns.join(''));
    before = seconds;
  }
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
if (values.only === undefined) report();
else measure(Number(values.only));
