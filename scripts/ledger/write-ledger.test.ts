import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOfLastLine, type LedgerTexts, ledgerFiles, parseLedger, sealOf } from './parse-ledger.ts';
import { checkAgainstCommit, readTexts, recoverLedger, writeLedger } from './write-ledger.ts';

let home = '';
const at = (...names: readonly string[]): string => path.join(home, ...names);
const folders = () => ({ ledger: at('ledger'), snapshots: at('snapshots') });
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'on-record-write-ledger-'));
  mkdirSync(at('ledger'));
});
afterEach(() => rmSync(home, { recursive: true }));

const empty: LedgerTexts = { topics: '', actors: '', outlets: '', articles: '', claims: '', publications: '', snapshots: '' };
const added = (publication: number, id: string): string => `${JSON.stringify({ publication, event: 'added', id, facts: {} })}\n`;
const publish = (texts: LedgerTexts, actors: string, outlets: string): LedgerTexts => {
  const next = { ...texts, actors: texts.actors + actors, outlets: texts.outlets + outlets };
  const seal = Object.fromEntries(
    (['topics', 'actors', 'outlets', 'articles', 'claims'] as const).map((kind) => [kind, sealOf(next[kind])]),
  );
  const number = texts.publications.split('\n').length;
  const line = { number, date: '2026-01-01', version: '0123456789ab', seal, previous: hashOfLastLine(texts.publications) };
  return { ...next, publications: `${texts.publications}${JSON.stringify(line)}\n` };
};
const once = publish(empty, added(1, 'ann'), added(1, 'quay'));
const twice = publish(once, added(2, 'bob'), added(2, 'port'));
const changed = ['actors', 'outlets', 'publications'] as const;

const put = (texts: Partial<LedgerTexts>, ending = ''): void => {
  for (const name of ledgerFiles) if (texts[name]) writeFileSync(at('ledger', `${name}.ndjson${ending}`), texts[name]);
};
const issuesOf = (texts: LedgerTexts): string[] => parseLedger(texts, (file) => file).issues.map(({ code }) => code);

/** The folder as a run leaves it that is killed after so many steps: three files written beside, then each put in place. */
const killAfter = (steps: number): void => {
  put(once);
  for (const name of changed.slice(0, steps)) writeFileSync(at('ledger', `${name}.ndjson.new`), twice[name]);
  for (const name of changed.slice(0, Math.max(0, steps - changed.length))) {
    rmSync(at('ledger', `${name}.ndjson.new`));
    writeFileSync(at('ledger', `${name}.ndjson`), twice[name]);
  }
};

test('what is written is what is read, and nothing is left beside it', () => {
  writeLedger(at('ledger'), empty, once);
  writeLedger(at('ledger'), once, twice);
  expect(readTexts(at('ledger'))).toEqual(twice);
  expect(readdirSync(home)).toEqual(['ledger']);
  expect(readdirSync(at('ledger')).sort()).toEqual(['actors.ndjson', 'outlets.ndjson', 'publications.ndjson']);
  expect(recoverLedger(folders())).toEqual([]);
});

describe('after a kill', () => {
  test.each([0, 1, 2])('at step %i, before all was written, the ledger is as it was', (steps) => {
    killAfter(steps);
    expect(recoverLedger(folders()).length).toBe(Number(steps > 0));
    expect(readTexts(at('ledger'))).toEqual(once);
  });

  test.each([3, 4, 5])('at step %i, after that, the publication is finished', (steps) => {
    killAfter(steps);
    expect(recoverLedger(folders())).toEqual(['recovered    a publication that was cut off was finished: number 2']);
    expect(readTexts(at('ledger'))).toEqual(twice);
    expect(issuesOf(readTexts(at('ledger')))).toEqual([]);
  });

  test('in the middle of a file nothing of it counts', () => {
    killAfter(2);
    writeFileSync(at('ledger/publications.ndjson.new'), twice.publications.slice(0, -9));
    recoverLedger(folders());
    expect(readTexts(at('ledger'))).toEqual(once);
  });

  test.each<[string, LedgerTexts, LedgerTexts]>([
    ['the second', { ...twice, publications: once.publications }, once],
    ['the first', { ...once, publications: '' }, empty],
  ])('lines of %s publication that it did not come to count are put back', (_, left, expected) => {
    put(left);
    expect(issuesOf(left)).toContain('unfinished-publication');
    expect(recoverLedger(folders())).toEqual([
      'recovered    1 lines of actors.ndjson that no publication counted were put back',
      'recovered    1 lines of outlets.ndjson that no publication counted were put back',
    ]);
    expect(readTexts(at('ledger'))).toEqual(expected);
  });

  test('a snapshot that is noted gets its name, and one that is not stays hidden', () => {
    const [noted, other] = ['2026-01-01-0123456789ab', '2026-01-02-0123456789ab'];
    put({ ...once, snapshots: `{"id":"${noted}","topic":"x"}\n` });
    for (const id of [noted, other]) mkdirSync(at('snapshots', `.${id}`), { recursive: true });
    expect(recoverLedger(folders())).toEqual([`recovered    snapshot ${noted} was finished`]);
    expect(readdirSync(at('snapshots')).sort()).toEqual([`.${other}`, noted]);
  });
});

test.each<[string, LedgerTexts]>([
  ['lines of a later publication than the next', { ...once, actors: once.actors + added(3, 'bob') }],
  ['lines that are none', { ...once, actors: `${once.actors}{"publication":2\n` }],
  ['publications that cannot be read', { ...twice, publications: `${once.publications}{"number":2\n` }],
])('%s are not the work of a kill, and are left for people to see', (_, texts) => {
  put(texts);
  expect(recoverLedger(folders())).toEqual([]);
  expect(readTexts(at('ledger'))).toEqual(texts);
  expect(issuesOf(texts).length).toBeGreaterThan(0);
});

describe('in a repository', () => {
  const commit = (): void => {
    const git = (...args: readonly string[]): void => {
      execFileSync('git', ['-C', home, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { stdio: 'ignore' });
    };
    git('init');
    git('add', '.');
    git('commit', '-m', 'publish');
  };
  const found = (texts: LedgerTexts): string[] => checkAgainstCommit(at('ledger'), 'ledger', texts).map(({ code }) => code);

  test('a whole ledger that was put back to an older state is seen, and nothing of it is recovered', () => {
    put(twice);
    commit();
    expect(found(twice)).toEqual([]);
    expect(found(publish(twice, added(3, 'cid'), ''))).toEqual([]);
    expect(found(once)).toEqual(['rolled-back-ledger']);
    expect(found(empty)).toEqual(['rolled-back-ledger']);
    put({ publications: once.publications });
    expect(recoverLedger(folders())).toEqual([]);
    expect(readTexts(at('ledger')).actors).toBe(twice.actors);
  });

  test('a ledger that was never committed is compared with nothing', () => {
    writeFileSync(at('readme'), 'x');
    commit();
    put(once);
    expect(found(empty)).toEqual([]);
    expect(existsSync(at('.git'))).toBe(true);
  });
});
