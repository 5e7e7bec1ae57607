// For tests: a dossier in a folder of its own, which is built, published, edited and read like the real one.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseHTML } from 'linkedom';
import { copyProject } from '../attack/copy-project.ts';
import { buildContent } from '../command/build-content.ts';
import { siteFolders } from '../command/site-folders.ts';
import { readLedger } from '../ledger/consult-ledger.ts';
import { publishContent } from '../ledger/publish-content.ts';
import { listTree } from '../pipeline/6-page/list-tree.ts';
import type { Issue } from '../pipeline/issue.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** Every file of a folder with its bytes, by its path inside it. */
export const bytesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(listTree(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]));

/** Of the dossier: what is torn about, and enough beside it that most stays as it was. */
const used = /^(?:2026-03-0[35]|2026-04-23|2026-06-09|2026-07-02)/;

/** Puts a part of the dossier of the coast hospitals into a new folder. */
export const makeDossier = () => {
  const root = mkdtempSync(path.join(tmpdir(), 'on-record-permanence-'));
  const folders = siteFolders(root, 'seeds');
  cpSync(path.join(project, 'tests/corpus/coast-hospitals'), folders.seeds, {
    recursive: true,
    filter: (file) => path.basename(path.dirname(file)) !== 'articles' || used.test(path.basename(file)),
  });
  const seed = (name: string): string => path.join(folders.seeds, name);
  // Where its sites are built: other tests look at the project meanwhile.
  const copy = path.join(root, 'project');
  copyProject(copy);
  const ledger = () => readLedger(folders.ledger, root);
  return {
    root,
    folders,
    seed,
    ledger,
    /** Makes the content of the seeds. */
    build: (): readonly Issue[] =>
      buildContent({ root, seedsDir: folders.seeds, outDir: folders.content, log: () => {}, now: () => 0, published: folders }).issues,
    publish: (date: string) => publishContent(folders, root, { check: false, dateAfter: () => date }),
    check: () => publishContent(folders, root, { check: true, dateAfter: () => '9999-12-31' }),
    /** Builds the site; says what it printed and how it ended. */
    buildSite: (): { printed: string; status: number | null } => {
      const options = ['--content', folders.content, '--out', folders.dist];
      const script = path.join(copy, 'scripts/build-site.ts');
      const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...options], { cwd: copy, encoding: 'utf8' });
      return { printed: stdout + stderr, status };
    },
    /** Changes a file of the seeds; throws where there was nothing to change. */
    edit: (name: string, change: (text: string) => string): void => {
      const text = readFileSync(seed(name), 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`nothing to change in ${name}`);
      writeFileSync(seed(name), changed);
    },
    /** Ids of all claims that were ever published of an article. */
    claimsOf: (article: string): readonly string[] =>
      [...ledger().addresses.values()].filter(({ kind, facts }) => kind === 'claims' && facts.article === article).map(({ id }) => id),
    /** Words and links of the built page at an address. */
    open: (address: string) => {
      const { document } = parseHTML(readFileSync(path.join(folders.dist, address, 'index.html'), 'utf8'));
      const main = document.querySelector('main');
      const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return {
        words: wordsOf(main),
        footer: wordsOf(document.querySelector('footer')),
        links: [...(main?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href')),
        robots: document.querySelector('meta[name="robots"]')?.getAttribute('content'),
        canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      };
    },
  };
};

/** A dossier that can be torn about. */
export type Dossier = ReturnType<typeof makeDossier>;
