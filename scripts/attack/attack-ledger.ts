import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type LedgerTexts, ledgerFiles, parseLedger } from '../ledger/parse-ledger.ts';
import { checkAgainstCommit, readTexts } from '../ledger/write-ledger.ts';

/** How many alterations were tried, and those that nothing reported. */
export interface TamperCounts {
  tried: number;
  unseen: readonly string[];
}

const toText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** What somebody may do to a file of lines; `at` is the line. */
const alterations: readonly { name: string; alter: (lines: readonly string[], at: number, random: () => number) => string }[] = [
  { name: 'a line removed', alter: (lines, at) => toText(lines.toSpliced(at, 1)) },
  { name: 'a line repeated', alter: (lines, at) => toText(lines.toSpliced(at, 0, lines[at] ?? '')) },
  { name: 'two lines exchanged', alter: (lines, at) => toText([...lines.slice(0, at), lines[at + 1] ?? '', lines[at] ?? '', ...lines.slice(at + 2)]) },
  { name: 'the end cut off', alter: (lines, at) => toText(lines.slice(0, at)) },
  {
    name: 'a letter changed',
    alter: (lines, at, random) => {
      const line = lines[at] ?? '';
      const place = Math.floor(random() * line.length);
      return toText(lines.with(at, `${line.slice(0, place)}${line[place] === 'a' ? 'b' : 'a'}${line.slice(place + 1)}`));
    },
  },
  { name: 'a day changed', alter: (lines, at) => toText(lines.with(at, (lines[at] ?? '').replace(/\d{4}-\d\d-\d\d/, '2020-01-01'))) },
  { name: 'the whole emptied', alter: () => '' },
];

/** True where the ledger's own seals, or the commit that it is in, tell that it was altered. */
const isSeen = (folder: string, texts: LedgerTexts): boolean =>
  parseLedger(texts, (file) => file).issues.length > 0 || checkAgainstCommit(folder, 'ledger', texts).length > 0;

/** Alters a committed copy of a ledger, so many times, each time in one place: every alteration must be reported. */
export const attackLedger = (ledger: string, count: number, random: () => number): TamperCounts => {
  const home = mkdtempSync(path.join(tmpdir(), 'on-record-tamper-'));
  const folder = path.join(home, 'ledger');
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-C', home, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { stdio: 'ignore' });
  };
  try {
    cpSync(ledger, folder, { recursive: true });
    git('init');
    git('add', '.');
    git('commit', '-m', 'ledger');
    const texts = readTexts(folder);
    const files = ledgerFiles.filter((name) => texts[name] !== '');
    const unseen: string[] = [];
    let tried = 0;
    while (tried < count) {
      const name = files[Math.floor(random() * files.length)] ?? 'publications';
      const lines = texts[name].split('\n').slice(0, -1);
      const at = Math.floor(random() * lines.length);
      const { name: what, alter } = alterations[Math.floor(random() * alterations.length)] ?? { name: '', alter: () => '' };
      const altered = alter(lines, at, random);
      if (altered === texts[name] || (what.startsWith('two lines') && at + 1 >= lines.length)) continue;
      tried += 1;
      if (!isSeen(folder, { ...texts, [name]: altered })) unseen.push(`${name}.ndjson:${at + 1}: ${what}`);
    }
    return { tried, unseen };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
