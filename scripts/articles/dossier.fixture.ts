import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuildOptions, buildContent } from '../command/build-content.ts';
import type { BuildResult } from '../command/report-content.ts';
import { listTree } from '../pipeline/6-page/list-tree.ts';

/** All that can be seen of a run: files, problems, and what is handed on. */
export interface Seen extends Pick<BuildResult, 'issues' | 'articles' | 'registry'> {
  files: Readonly<Record<string, string>>;
}

/** A dossier in a folder of its own, that tests may change. */
export interface DossierCopy {
  root: string;
  seeds: string;
  cache: string;
  path: (name: string) => string;
  /** One run: what it printed of its articles, and what can be seen of it. */
  build: (out: string, options?: Partial<BuildOptions>) => { line: string; seen: Seen };
  see: (out: string, result: BuildResult) => Seen;
  options: (out: string) => BuildOptions & { cache: string };
  remove: () => void;
}

/** Copies the seeds in `from`, where any are named, into a new folder, to be built without a clock. */
export const copyDossier = (from?: string): DossierCopy => {
  const root = mkdtempSync(path.join(tmpdir(), 'on-record-articles-'));
  const [seeds, cache] = [path.join(root, 'seeds'), path.join(root, 'cache')];
  mkdirSync(seeds);
  if (from !== undefined) cpSync(from, seeds, { recursive: true });
  const options = (out: string) => ({ root, seedsDir: seeds, outDir: path.join(root, out), log: () => {}, now: () => 0, cache });
  const see = (out: string, { issues, articles, registry }: BuildResult): Seen => ({
    issues,
    articles,
    registry,
    files: Object.fromEntries(listTree(path.join(root, out)).map((name) => [name, readFileSync(path.join(root, out, name), 'utf8')])),
  });
  return {
    root,
    seeds,
    cache,
    path: (name) => path.join(seeds, name),
    options,
    see,
    build: (out, more = {}) => {
      const lines: string[] = [];
      const result = buildContent({ ...options(out), log: (line) => lines.push(line), ...more });
      return { line: lines.find((line) => line.startsWith('articles')) ?? '', seen: see(out, result) };
    },
    remove: () => rmSync(root, { recursive: true }),
  };
};

/** Many short articles, each by an outlet of the registry that is written with them. */
export const writeShortArticles = ({ path: at }: DossierCopy, count: number): void => {
  mkdirSync(at('articles'));
  mkdirSync(at('topics'));
  writeFileSync(at('actors.yaml'), '- { id: "may-orr", name: "May Orr", kind: "person", description: "Invented.", aliases: ["Orr"] }\n');
  writeFileSync(
    at('outlets.yaml'),
    '- { id: "quay-post", name: "Quay Post", url: "https://quay.example", country: "NO", kind: "newspaper", ownership: "Invented." }\n',
  );
  writeFileSync(
    at('topics/pier.md'),
    '---\nid: "pier"\ntitle: "Pier"\nquestion: "Is the pier mended?"\nsummary: "On the pier."\nkeywords: ["pier"]\npositions:\n  - { id: "mend-pier", text: "The pier is mended", label: "Mend it", keywords: [["mend"]] }\n---\n\nThe pier leaks.\n',
  );
  for (let number = 0; number < count; number += 1)
    writeFileSync(
      at(`articles/pier-${number}.md`),
      `---\noutlet: "${number === 5 ? 'quay-pots' : 'quay-post'}"\nurl: "https://quay.example/${number}"\ntitle: "Pier ${number}"\n${number === 7 ? '' : 'language: "en"\n'}rights: "full"\n---\n\n` +
        `May Orr said on Monday that she would mend the pier within ${number + 2} weeks.\n\n“It will hold,” Orr told the council.\n`,
    );
};
