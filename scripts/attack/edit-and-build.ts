import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { siteFolders } from '../command/site-folders.ts';
import { listTree } from '../pipeline/6-page/list-tree.ts';
import { findDifferences } from './build-twice.ts';

const project = path.resolve(import.meta.dirname, '../..');
const dossier = path.join(project, 'tests/corpus/coast-hospitals');

/** Few articles of the dossier are enough, and take less time. */
const used = /^(?:2026-03-03|2026-04-23|undated|2026-07-02)/;

/** A dossier that is being edited. */
interface Edited {
  seeds: string;
  /** Folder of its content, as it was last built. */
  content: string;
  below: (count: number) => number;
}

const articlesOf = ({ seeds }: Edited): string[] =>
  readdirSync(path.join(seeds, 'articles'))
    .filter((name) => name.endsWith('.md'))
    .sort();

const pickArticle = (edited: Edited): string => {
  const names = articlesOf(edited);
  return path.join(edited.seeds, 'articles', names[edited.below(names.length)] ?? '');
};

const change = (file: string, edit: (text: string) => string): void => writeFileSync(file, edit(readFileSync(file, 'utf8')));

/** Ids of the claims on one page of the content. */
const claimsOn = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^ {2}- id: "([a-z0-9]+)"$/gm)].map(([, id = '']) => id);

/** Writes a decision on one claim of an article that has any. */
const decide =
  (decision: string) =>
  ({ seeds, content, below }: Edited): void => {
    const pages = readdirSync(path.join(content, 'articles')).filter((name) => claimsOn(path.join(content, 'articles', name)).length > 0);
    const page = pages.sort()[below(pages.length)] ?? '';
    const claims = claimsOn(path.join(content, 'articles', page));
    mkdirSync(path.join(seeds, 'reviews'), { recursive: true });
    writeFileSync(
      path.join(seeds, 'reviews', page.replace(/\.mdx$/, '.yaml')),
      `reviewer: "Ada Norde"\ndate: "2026-09-10"\nclaims:\n  ${claims[below(claims.length)]}:\n    ${decision}\n    reason: "So it stands there."\n`,
    );
  };

/** Runs a command of the project. A problem that it reports is no failure: what the edits break is built all the same. */
const run = (script: string, ...args: readonly string[]): void => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(project, 'scripts', script), ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) throw new Error(`${script} ended with ${status}`, { cause: stdout + stderr });
};

/** What people do to a dossier. */
const edits: Readonly<Record<string, (edited: Edited) => void>> = {
  'an article says more': (edited) => appendFileSync(pickArticle(edited), '\n\n“Nobody asked us,” Mayor Halvard said on Friday.\n'),
  'an article is added': (edited) =>
    cpSync(path.join(dossier, 'articles/2026-03-14-kestrel-courier-council-review.md'), path.join(edited.seeds, 'articles/added.md')),
  'an article goes': (edited) => (articlesOf(edited).length > 2 ? rmSync(pickArticle(edited)) : undefined),
  'an article is renamed': (edited) => renameSync(pickArticle(edited), path.join(edited.seeds, 'articles/renamed.md')),
  'an article is dated anew': (edited) =>
    change(pickArticle(edited), (text) => text.replace(/published: .*\n/, 'published: "2026-08-01"\n')),
  'an actor is named otherwise': ({ seeds }) =>
    change(path.join(seeds, 'actors.yaml'), (text) => text.replace('name: "Ingrid Halvard"', 'name: "Ingrid Sofie Halvard"')),
  'an outlet is named otherwise': ({ seeds }) =>
    change(path.join(seeds, 'outlets.yaml'), (text) => text.replace('name: "Northwire"', 'name: "Northwire Agency"')),
  'an office ends': ({ seeds }) =>
    change(path.join(seeds, 'actors.yaml'), (text) => text.replace('from: "2025-09-15"', 'from: "2025-09-15"\n      to: "2026-04-30"')),
  'a position is worded otherwise': ({ seeds }) =>
    change(path.join(seeds, 'topics/emergency-care.md'), (text) => text.replace('label: "Rescue helicopter"', 'label: "A helicopter"')),
  // Its statements have one report more, and its words are a copy.
  'another outlet has the same text': (edited) => {
    const article = pickArticle(edited);
    const copy = path.join(edited.seeds, 'articles/copied.md');
    const text = readFileSync(article, 'utf8');
    writeFileSync(
      copy,
      text.replace(/^outlet: .*$/m, 'outlet: "kestrel-courier"').replace(/^url: .*$/m, 'url: "https://kestrelcourier.example/copied"'),
    );
  },
  'a topic’s prose grows': ({ seeds }) =>
    change(path.join(seeds, 'topics/emergency-care.md'), (text) => `${text}\nNothing is [settled](actor:ingrid-halvard).\n`),
  'a claim is withdrawn': decide('decision: "withdrawn"'),
  'a claim is confirmed': decide('decision: "confirmed"'),
  'a claim is corrected': decide('decision: "corrected"\n    correct: { said: { date: "2026-02-01", basis: "stated", words: "" } }'),
  'the record is published': ({ seeds }) => run('ledger.ts', '--seeds', seeds, '--date', '2026-09-20'),
};

/** The names of all edits. */
export const editNames = Object.keys(edits);

/** What came of edits: how many files the site had at last, and those in which it was another than one built from nothing. */
export interface EditedSites {
  files: number;
  differing: readonly string[];
}

/**
 * Edits a small dossier, some edits a step, and builds it after each with all that earlier builds kept; then builds it from nothing and
 * compares every byte of the two sites. `random` gives numbers from 0 up to but not including 1.
 */
export const editAndBuild = (steps: readonly (readonly string[])[], random: () => number, log: (line: string) => void): EditedSites => {
  const home = mkdtempSync(path.join(tmpdir(), 'on-record-edited-'));
  const seeds = path.join(home, 'seeds');
  cpSync(dossier, seeds, {
    recursive: true,
    filter: (file) => path.basename(path.dirname(file)) !== 'articles' || used.test(path.basename(file)),
  });
  const { content, dist } = siteFolders(project, seeds);
  const edited: Edited = { seeds, content, below: (count) => Math.floor(random() * count) };
  const differing: string[] = [];
  let files = 0;
  try {
    for (const [number, names] of [[], ...steps].entries()) {
      for (const name of names) edits[name]?.(edited);
      run('build-content.ts', '--seeds', seeds);
      run('build-site.ts', '--content', content, '--out', dist);
      if (number === 0) continue;
      // Another folder of content is another dossier, of which nothing is kept.
      const [freshContent, fresh] = [path.join(home, `content-${number}`), path.join(home, `dist-${number}`)];
      cpSync(content, freshContent, { recursive: true });
      run('build-site.ts', '--content', freshContent, '--out', fresh, '--snapshots', path.join(path.dirname(content), 'snapshots'));
      files = listTree(fresh).length;
      const found = findDifferences(dist, fresh);
      log(`edited site  ${names.join(', ')}: ${files} files, ${found.length} differ`);
      differing.push(...found.map((file) => `${file} after: ${names.join(', ')}`));
      rmSync(fresh, { recursive: true });
    }
    return { files, differing };
  } finally {
    rmSync(home, { recursive: true, force: true });
    if (existsSync(path.dirname(content))) rmSync(path.dirname(content), { recursive: true });
  }
};
