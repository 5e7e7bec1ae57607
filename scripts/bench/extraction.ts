// npm run bench
// Words a second of one core's time, and peak memory, of the extraction from text to attributions, beside compromise's
// quotations and wink-nlp's bare tokenisation of the same texts, and how time and memory grow with the length of a text.
// Each runs in a process of its own.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { corpusArticle, readJsonl } from '../evaluate/corpus/corpus-document.ts';
import { contestants } from './extraction/contestants.ts';
import { measureGrowth, reportGrowth } from './extraction/report-growth.ts';

const NAMES = ['Vane', 'Okafor', 'Lindqvist', 'Marrow', 'Petit', 'Sandoval', 'Quill'];
const VERBS = ['said', 'warned', 'insisted', 'told the council', 'argued', 'announced'];
const WORDS = ['the quota was too low', 'fares must fall by a tenth', 'nobody had been asked', 'the ferry would stay in port'];

/** Articles of our own, for a machine without the corpus: the same each time. */
const makeTexts = (count: number): string[] =>
  [...Array(count).keys()].map((n) =>
    [...Array(40).keys()]
      .map((at) => {
        const [who, how, what] = [NAMES[(n + at * 3) % NAMES.length], VERBS[(n * 5 + at) % VERBS.length], WORDS[(n + at) % WORDS.length]];
        if (at % 4 === 0) return `“In ${1990 + at} ${what},” ${who} ${how} on Monday.`;
        if (at % 4 === 1) return `Minister ${who} ${how} that ${what}, and left for Bergen in the afternoon.`;
        if (at % 4 === 2) return `According to ${who}, ${what}.`;
        return `Rain fell over the fjord all week, and boat number ${n * at} was late again.`;
      })
      .join('\n\n'),
  );

/** The texts to measure on: those of the corpus file where it is there, or else our own. */
const benchTexts = (file: string): { name: string; texts: string[] } =>
  existsSync(file)
    ? { name: 'PolNeAR, development part', texts: readJsonl(file, corpusArticle).map(({ text }) => text) }
    : { name: 'generated articles', texts: makeTexts(150) };

const measurement = z.object({ wordsPerSecond: z.number(), firstSeconds: z.number(), peakMegabytes: z.number() });

const root = path.join(import.meta.dirname, '..', '..');
const { name, texts } = benchTexts(path.join(root, '..', 'shared', 'eval', 'polnear', 'dev.jsonl'));
const wordCount = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/** Runs one contestant over the texts and prints what it took. The first text is apart: it pays for what is read once. */
const measure = async (contestant: string): Promise<void> => {
  const run = await contestants.get(contestant)?.();
  if (!run) return;
  const timed = (some: readonly string[]): number => {
    // Time of the processor, not of the clock: what else the machine does must not count.
    const before = process.cpuUsage();
    for (const text of some) run(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const firstSeconds = timed(texts.slice(0, 1));
  timed(texts.slice(0, 10));
  const seconds = timed(texts);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ wordsPerSecond: wordCount / seconds, firstSeconds, peakMegabytes }));
};

const report = (): void => {
  console.log(`${name}: ${texts.length} articles, ${wordCount.toLocaleString('en')} words, one core\n`);
  console.log(
    `${' '.repeat(12)}${'words a second'.padStart(16)}${'of “both”'.padStart(12)}${'first text'.padStart(12)}${'peak memory'.padStart(14)}`,
  );
  let both = 0;
  for (const contestant of contestants.keys()) {
    const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, '--only', contestant], { encoding: 'utf8' });
    if (stdout === '') {
      console.log(`${contestant.padEnd(12)}not measured: ${stderr.trim().split('\n').at(-1) || 'it is not installed'}`);
      continue;
    }
    const { wordsPerSecond, firstSeconds, peakMegabytes } = measurement.parse(JSON.parse(stdout));
    both ||= wordsPerSecond;
    const columns = [
      Math.round(wordsPerSecond).toLocaleString('en').padStart(16),
      `${(wordsPerSecond / both).toFixed(2)} x`.padStart(12),
      `${firstSeconds.toFixed(2)} s`.padStart(12),
      `${Math.round(peakMegabytes)} MB`.padStart(14),
    ];
    console.log(contestant.padEnd(12) + columns.join(''));
  }
};

const { values } = parseArgs({ options: { only: { type: 'string' }, grow: { type: 'string' }, size: { type: 'string' } } });
if (values.only !== undefined) await measure(values.only);
else if (values.grow !== undefined) await measureGrowth(values.grow, Number(values.size), texts);
else {
  report();
  reportGrowth(import.meta.filename);
}
