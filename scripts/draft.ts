// npm run draft [-- --seeds DIR --out DIR]
// Reads articles and proposes what a registry of them would say: outlets.yaml, actors.yaml, topics/. Each proposal shows the
// sentences that it comes from. The proposals go to `draft/` in the seeds folder, or to `--out`; nothing is ever written over.

import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { countOf } from '../src/models/corpus/name-list.ts';
import { checkFolders, siteFolders } from './command/site-folders.ts';
import { runCommand } from './command/usage-error.ts';
import { draftRecord } from './draft/draft-record.ts';
import { makeDraft } from './draft/files/make-draft.ts';
import { writeDraft } from './draft/files/write-draft.ts';
import { readSeeds } from './pipeline/index.ts';
import { formatIssue } from './pipeline/issue.ts';

/** Drafts a registry of some articles. Folders are absolute paths. Returns whether all that is proposed lies in `outDir`. */
export const draft = ({
  root,
  seedsDir,
  outDir,
  log,
}: {
  root: string;
  seedsDir: string;
  outDir: string;
  log: (line: string) => void;
}): boolean => {
  const read = readSeeds(seedsDir, { root });
  const record = draftRecord(read.seeds);
  const errors = [...read.issues, ...record.issues].filter(({ severity }) => severity === 'error');
  for (const issue of errors) log(formatIssue(issue));
  const files = makeDraft(record, read.registry);
  const claims = record.articles.reduce((sum, one) => sum + one.claims.length, 0);
  log(`read         ${countOf(record.articles.length, 'article')}, ${countOf(claims, 'claim')}`);
  const written = writeDraft(outDir, files);
  for (const [at, { file, became }] of written.entries()) {
    const name = path.relative(root, file).split(path.sep).join('/');
    const count = files[at]?.count ?? 0;
    const what = name.endsWith('.md') ? countOf(count, 'position') : countOf(count, 'entry', 'entries');
    log(`${(became === 'same' ? 'unchanged' : became).padEnd(12)} ${name}  ${what}`);
  }
  const isKept = written.some(({ became }) => became === 'kept');
  if (isKept) log('  hint: what is kept was there and says something else; name another folder with --out to see both');
  else log('read the proposals, correct them, and move them beside the articles: "npm start" builds with them');
  return !isKept && errors.length === 0;
};

const main = (): void => {
  const { values } = parseArgs({ options: { seeds: { type: 'string', default: 'seeds' }, out: { type: 'string' } } });
  const root = path.dirname(import.meta.dirname);
  const { seeds, content } = siteFolders(root, values.seeds);
  checkFolders({ root, seeds, out: content });
  const outDir = values.out === undefined ? path.join(seeds, 'draft') : path.resolve(root, values.out);
  if (!draft({ root, seedsDir: seeds, outDir, log: (line) => console.log(line) })) process.exitCode = 1;
};

if (import.meta.main) await runCommand(main);
