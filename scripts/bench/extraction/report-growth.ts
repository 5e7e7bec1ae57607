import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { z } from 'zod';
import { contestants } from './contestants.ts';

/** A text of about so many characters. */
type MakeText = (size: number) => string;

const runOf =
  (piece: string): MakeText =>
  (size) =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Ordinary text: whole articles, a blank line between them, begun again where they are too few. */
const longArticle =
  (texts: readonly string[]): MakeText =>
  (size) => {
    const parts: string[] = [];
    for (let length = 0, at = 0; length < size; at += 1) {
      const text = texts[at % texts.length] ?? '';
      parts.push(text);
      length += text.length + 2;
    }
    return parts.join('\n\n').slice(0, size);
  };

/** Characters of hostile texts: the longer is compared with the first. */
const smallSizes: readonly number[] = [50_000, 200_000];
/** The same of an article. */
const articleSizes: readonly number[] = [1_000_000, 2_000_000, 4_000_000];

/** What somebody may feed us to slow us down, by name: runs of one thing, in one paragraph and often one sentence. */
const hostileTexts: ReadonlyMap<string, MakeText> = new Map([
  ['opening quotation marks', runOf('“')],
  ['straight quotation marks', runOf('"')],
  ['apostrophes', runOf('’')],
  ['quotations never closed', runOf('“we pay and ')],
  ['spaces', runOf(' ')],
  ['one word', runOf('a')],
  ['letters with stops', runOf('a.')],
  ['capitals', runOf('Vane ')],
  ['dashes', runOf('—')],
  ['brackets', runOf('(')],
  ['digits', runOf('7')],
  ['commas', runOf(', ')],
  ['one sentence', runOf('Vane said that fares rise and ')],
  ['cues only', runOf('said ')],
  ['according to, again and again', runOf('according to Vane, ')],
]);

const measurement = z.object({ milliseconds: z.number(), peakMegabytes: z.number() });

/** The name of the row of ordinary text. */
const ARTICLE = 'one long article';

/** Extracts from one text of a row and prints what it took; what is read once is paid for before. */
export const measureGrowth = async (row: string, size: number, texts: readonly string[]): Promise<void> => {
  const run = await contestants.get('both')?.();
  const make: MakeText | undefined = row === ARTICLE ? longArticle(texts) : hostileTexts.get(row);
  if (!run || !make) throw new Error(`unknown text: ${row}`);
  run(longArticle(texts)(100_000));
  const text = make(size);
  const before = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ milliseconds: (user + system) / 1000, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
};

/** Prints how time and memory grow with the length of a text. A growth of 1.0 is linear, that of a square would be the ratio of the lengths. */
export const reportGrowth = (script: string): void => {
  console.log(
    `\n${'growing texts'.padEnd(32)}${'length'.padStart(12)}${'time'.padStart(12)}${'growth'.padStart(10)}${'peak memory'.padStart(14)}`,
  );
  for (const row of [ARTICLE, ...hostileTexts.keys()]) {
    let first: { size: number; milliseconds: number } | undefined;
    for (const size of row === ARTICLE ? articleSizes : smallSizes) {
      const { stdout, stderr } = spawnSync(process.execPath, [script, '--grow', row, '--size', String(size)], { encoding: 'utf8' });
      if (stdout === '') throw new Error(`not measured: ${row}`, { cause: stderr });
      const { milliseconds, peakMegabytes } = measurement.parse(JSON.parse(stdout));
      const growth = first ? (milliseconds / first.milliseconds / (size / first.size)).toFixed(2) : '';
      first ??= { size, milliseconds };
      console.log(
        row.padEnd(32) +
          `${(size / 1000).toLocaleString('en')} kB`.padStart(12) +
          `${Math.round(milliseconds).toLocaleString('en')} ms`.padStart(12) +
          growth.padStart(10) +
          `${Math.round(peakMegabytes)} MB`.padStart(14),
      );
    }
  }
};
