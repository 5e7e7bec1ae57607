import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workshop } from '../command/build-site.ts';
import { siteFolders } from '../command/site-folders.ts';
import { siteNoteFile } from '../command/site-note.ts';
import { bytesIn, project, runKilled } from './killed-run.ts';

/** A command that writes, and what must hold of what it leaves behind. */
export interface KillTarget {
  name: string;
  script: string;
  args: readonly string[];
  /** Puts everything as it is before the command. */
  prepare: () => void;
  /** What the command writes, as one text. */
  state: () => string;
  /** Folders in which it leaves what it had begun. */
  homes: readonly string[];
  /** How it may end: an import with 1 where something was refused. */
  ends?: readonly number[];
}

/** Of the dossier: enough for every kind of page, and soon read. */
const kept = /baby-ward|mayors-split/;

/** The commands on a dossier of their own, in folders under `.dossiers/` that are removed at the end. */
export const makeKillTargets = (home: string, withSites: boolean): { targets: readonly KillTarget[]; remove: () => void } => {
  const seeds = path.join(home, 'seeds');
  cpSync(path.join(project, 'tests/corpus/coast-hospitals'), seeds, { recursive: true });
  for (const name of readdirSync(path.join(seeds, 'articles'))) if (!kept.test(name)) rmSync(path.join(seeds, 'articles', name));
  // Their prose links to claims of the articles that are left out.
  for (const name of readdirSync(path.join(seeds, 'topics'))) {
    const file = path.join(seeds, 'topics', name);
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, source.slice(0, source.indexOf('\n---\n', 4) + 5));
  }
  const folders = siteFolders(project, seeds);
  const dossier = path.dirname(folders.content);
  const saved = path.join(home, 'saved');
  const need = (script: string, args: readonly string[]): void => {
    const { status, printed } = runKilled(script, args);
    if (status !== 0) throw new Error(`${script}: ${printed}`);
  };
  const file = path.join(seeds, 'articles/2026-03-05-daily-gull-baby-ward.md');
  const text = readFileSync(file, 'utf8');
  const older = text.replace(/\n([^\n]*)\n*$/, '\n');
  const write = ['--seeds', seeds, '--engine', 'rules'];
  const byDay = ['--seeds', seeds, '--date', '2026-01-05'];
  const keep = (name: string): void => cpSync(dossier, path.join(saved, name), { recursive: true });
  const back = (name: string): void => {
    rmSync(dossier, { recursive: true, force: true });
    cpSync(path.join(saved, name), dossier, { recursive: true });
  };
  // One state a step: content of the older seeds, published; then new content; then that published.
  writeFileSync(file, older);
  need('scripts/build-content.ts', write);
  keep('written');
  need('scripts/ledger.ts', byDay);
  keep('published');
  writeFileSync(file, text);
  const state = (): string => [folders.content, folders.ledger].map(bytesIn).join('\n');
  const homes = [dossier, folders.ledger];
  const content: KillTarget = {
    name: 'content',
    script: 'scripts/build-content.ts',
    args: write,
    prepare: () => back('published'),
    state,
    homes,
  };
  const ledger: KillTarget = { ...content, name: 'ledger', script: 'scripts/ledger.ts', args: byDay, prepare: () => back('written') };
  const out = path.join(home, 'out/dist');
  const site: KillTarget = {
    ...content,
    name: 'build',
    script: 'scripts/build-site.ts',
    args: ['--content', folders.content, '--out', out],
    // Without the note, or the build that is to be killed would have nothing to do.
    prepare: () => {
      back('published');
      rmSync(siteNoteFile(workshop, out), { force: true });
    },
    state: () => bytesIn(out),
    homes: [...homes, path.dirname(out), workshop],
  };
  const inbox = path.join(home, 'inbox');
  cpSync(path.join(seeds, 'articles'), inbox, { recursive: true });
  // Refused without a question to anybody, and so remembered.
  writeFileSync(path.join(inbox, 'addresses.txt'), 'http://127.0.0.1:9/one\nhttp://127.0.0.1:9/two\n');
  const imported = path.join(home, 'imported');
  const importing: KillTarget = {
    name: 'import',
    script: 'scripts/import.ts',
    args: [inbox, '--to', imported],
    prepare: () => rmSync(imported, { recursive: true, force: true }),
    state: () => bytesIn(imported),
    homes: [imported, path.join(imported, 'articles')],
    ends: [0, 1],
  };
  const bare = path.join(home, 'bare');
  cpSync(path.join(seeds, 'articles'), path.join(bare, 'articles'), { recursive: true });
  const drafting: KillTarget = {
    name: 'draft',
    script: 'scripts/draft.ts',
    args: ['--seeds', bare],
    prepare: () => rmSync(path.join(bare, 'draft'), { recursive: true, force: true }),
    state: () => bytesIn(path.join(bare, 'draft')),
    homes: [path.join(bare, 'draft'), path.join(bare, 'draft/topics')],
  };
  return {
    targets: [importing, drafting, content, ledger, ...(withSites ? [site] : [])],
    remove: () => {
      for (const folder of [dossier, home]) rmSync(folder, { recursive: true, force: true });
    },
  };
};
