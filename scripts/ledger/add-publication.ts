import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type AddressKind, addressKind, type LedgerLine, type Publication } from '../../src/schema/index.ts';
import { holdFolder } from '../pipeline/6-page/hold-folder.ts';
import type { Consulted } from './consult-ledger.ts';
import { hashOfLastLine, type LedgerTexts, sealOf } from './parse-ledger.ts';

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

/** Writes the files that differ, each whole and then put in place; the publications last, because they make the other lines count. */
export const writeLedger = (folder: string, before: LedgerTexts, after: LedgerTexts): void => {
  const release = holdFolder(folder);
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of [...addressKind.options, 'snapshots', 'publications'] as const) {
      if (before[name] === after[name]) continue;
      const file = path.join(folder, `${name}.ndjson`);
      writeFileSync(`${file}.new`, after[name]);
      renameSync(`${file}.new`, file);
    }
  } finally {
    release();
  }
};
