import path from 'node:path';
import { type AddressKind, addressKind, type LedgerLine, type Publication } from '../../src/schema/index.ts';
import type { SiteFolders } from '../command/site-folders.ts';
import { UsageError } from '../command/usage-error.ts';
import { readContent, writeContent } from '../pipeline/6-page/write-content.ts';
import type { Issue } from '../pipeline/issue.ts';
import { type Consulted, consultLedger } from './consult-ledger.ts';
import { hashOfLastLine, type LedgerTexts, sealOf } from './parse-ledger.ts';
import { writeLedger } from './write-ledger.ts';

const addTo = (text: string, lines: readonly unknown[]): string => text + lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** The texts of the ledger after one more publication. */
export const withPublication = ({ ledger: { texts, publications }, lines, version }: Consulted, date: string): LedgerTexts => {
  const linesOf = (kind: AddressKind): readonly LedgerLine[] => lines.filter((line) => line.kind === kind).map(({ line }) => line);
  const next = { ...texts };
  for (const kind of addressKind.options) next[kind] = addTo(texts[kind], linesOf(kind));
  const publication: Publication = {
    number: publications.length + 1,
    date,
    version,
    seal: {
      topics: sealOf(next.topics),
      actors: sealOf(next.actors),
      outlets: sealOf(next.outlets),
      articles: sealOf(next.articles),
      claims: sealOf(next.claims),
    },
    previous: hashOfLastLine(texts.publications),
  };
  return { ...next, publications: addTo(texts.publications, [publication]) };
};

/** What entering the content into the ledger came to. */
export interface Published {
  consulted: Consulted;
  issues: readonly Issue[];
  /** The publication that was added, or under `check` would be; missing where there is nothing new or where there are issues. */
  number?: number;
}

/** The ledger beside a dossier's content as it is on the disk. Throws a UsageError where there is no content. */
export const consultContent = (folders: SiteFolders, root: string): Consulted => {
  const { pages } = readContent(folders.content);
  if (pages.length === 0) throw new UsageError(`there is no content in ${folders.content}: run "npm run content" first`);
  return consultLedger(pages, { root, ...folders });
};

/** True where the ledger has everything that the content holds. */
export const isPublished = ({ ledger, lines, version, issues }: Consulted): boolean =>
  issues.length === 0 && lines.length === 0 && ledger.publications.at(-1)?.version === version;

/** Writes `content/ledger.json` as the ledger is now; where it is so already nothing is touched. */
const showLedger = (folders: SiteFolders, root: string): readonly Issue[] => {
  const earlier = readContent(folders.content);
  const pages = earlier.pages.filter(({ path: name }) => name !== 'ledger.json');
  const { page } = consultLedger(pages, { root, ...folders });
  if (!page) throw new Error('a ledger that was written has no publication');
  return writeContent(folders.content, [...pages, page], earlier, { name: path.relative(root, folders.content), check: false }).issues;
};

/** Writes the ledger's files that differ, and `content/ledger.json` after them. */
export const writeWithContent = (folders: SiteFolders, root: string, before: LedgerTexts, after: LedgerTexts): readonly Issue[] => {
  writeLedger(folders.ledger, before, after);
  return showLedger(folders, root);
};

/** Adds a publication to the ledger where the content holds anything that it has not; `dateAfter` gives the day from that of the last one. */
export const publishContent = (
  folders: SiteFolders,
  root: string,
  { check, dateAfter }: { check: boolean; dateAfter: (last: string | undefined) => string },
): Published => {
  const consulted = consultContent(folders, root);
  const { ledger, issues } = consulted;
  if (issues.length > 0) return { consulted, issues };
  // A run that was killed may have left the content behind.
  if (isPublished(consulted)) return { consulted, issues: check ? [] : showLedger(folders, root) };
  const number = ledger.publications.length + 1;
  if (check) return { consulted, issues, number };
  const date = dateAfter(ledger.publications.at(-1)?.date);
  return { consulted, issues: writeWithContent(folders, root, ledger.texts, withPublication(consulted, date)), number };
};
