import { createHash } from 'node:crypto';
import type { z } from 'zod';
import {
  type AddressKind,
  addressKind,
  type Explanation,
  type Facts,
  type LedgerLine,
  ledgerLine,
  type Publication,
  publication,
  type Snapshot,
  snapshot,
} from '../../src/schema/index.ts';
import type { Issue } from '../pipeline/issue.ts';

/** One address that was ever published, and what became of it since. */
export interface LedgerAddress {
  kind: AddressKind;
  id: string;
  /** One-based line of its file on which it was added. */
  line: number;
  events: readonly LedgerLine[];
  /** As last published. */
  facts: Facts;
  /** Set where the last publication says that the page is no more. */
  gone?: Explanation;
}

/** The ledger as it was read. Nothing may be added to one that has issues. */
export interface Ledger {
  /** The text of each file; empty for one that is not there. */
  texts: LedgerTexts;
  publications: readonly Publication[];
  snapshots: readonly Snapshot[];
  /** By `kind/id`, in the order of publication. */
  addresses: ReadonlyMap<string, LedgerAddress>;
  issues: readonly Issue[];
}

/** Names of the files without their ending `.ndjson`. */
export const ledgerFiles = [...addressKind.options, 'publications', 'snapshots'] as const;
export type LedgerTexts = Readonly<Record<(typeof ledgerFiles)[number], string>>;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** The seal of the first lines of a file: see `publication` in `src/schema/ledger.ts`. */
export const sealOf = (text: string, lines = linesOf(text).length): { lines: number; sha256: string } => ({
  lines,
  sha256: sha256(
    linesOf(text)
      .slice(0, lines)
      .map((line) => `${line}\n`)
      .join(''),
  ),
});

/** What the line of a next publication says of the one before it. */
export const hashOfLastLine = (text: string): string => {
  const last = linesOf(text).at(-1);
  return last === undefined ? '' : sha256(last);
};

const restore = 'lines of the ledger are added by "npm run ledger" and never changed: restore the file from the last commit';

/** What a line says of a page that is no more; keys in one order, so that two can be compared as texts. */
export const explanationOf = ({ gone, reason, onward, by }: Explanation): Explanation => ({
  gone,
  reason,
  onward,
  ...(by === undefined ? {} : { by }),
});

/** Applies one line to what was known of its address; a text says why it cannot follow. */
const follow = (known: LedgerAddress | undefined, line: LedgerLine, kind: AddressKind, place: number): LedgerAddress | string => {
  const { event, id } = line;
  if (event === 'added') {
    if (known) return `"${id}" was added already on line ${known.line}`;
    return { kind, id, line: place, events: [line], facts: line.facts };
  }
  if (!known) return `"${id}" was never added`;
  const { gone, ...rest } = known;
  const events = [...known.events, line];
  if (event === 'corrected') {
    if (gone) return `"${id}" is no more, so that nothing of it can be corrected`;
    return { ...rest, events, facts: { ...rest.facts, ...Object.fromEntries(line.changes.map(({ field, after }) => [field, after])) } };
  }
  if (event === 'gone') return { ...rest, events, gone: explanationOf(line) };
  return gone ? { ...rest, events, facts: line.facts } : `"${id}" is there, so that it cannot be restored`;
};

/** Reads the texts of the ledger's files; `nameOf` gives a file's path as people know it. Whatever is wrong is located. */
export const parseLedger = (texts: LedgerTexts, nameOf: (file: string) => string): Ledger => {
  const issues: Issue[] = [];
  const report = (file: keyof LedgerTexts, line: number, code: string, message: string, hint = restore): void => {
    issues.push({ severity: 'error', code, file: nameOf(`${file}.ndjson`), line, column: 1, message, hint });
  };
  const parseLines = <Line>(file: keyof LedgerTexts, schema: z.ZodType<Line>): readonly { value: Line; line: number }[] =>
    linesOf(texts[file]).flatMap((source, index) => {
      try {
        const result = schema.safeParse(JSON.parse(source));
        if (result.success) return [{ value: result.data, line: index + 1 }];
        const [first] = result.error.issues;
        report(file, index + 1, 'malformed-line', `${first?.path.join(' ') || 'the line'}: ${first?.message ?? 'cannot be used'}`);
      } catch {
        report(file, index + 1, 'malformed-line', 'cannot be read as JSON');
      }
      return [];
    });

  const publications = parseLines('publications', publication);
  publications.forEach(({ value: { number, date, previous }, line }, index) => {
    const before = publications[index - 1]?.value;
    if (number !== index + 1) report('publications', line, 'wrong-number', `publication ${number} stands where ${index + 1} should`);
    if (before && date < before.date) report('publications', line, 'wrong-order', `${date} is before ${before.date}, the date above it`);
    const expected = index === 0 ? '' : sha256(linesOf(texts.publications)[line - 2] ?? '');
    if (previous !== expected) report('publications', line, 'altered-ledger', 'the line before this one was altered');
  });

  const addresses = new Map<string, LedgerAddress>();
  const last = publications.at(-1)?.value;
  for (const kind of addressKind.options) {
    const sealed = new Set<string>();
    for (const { value, line } of publications) {
      const seal = value.seal[kind];
      const found = sealOf(texts[kind], seal.lines);
      if (found.sha256 === seal.sha256 && linesOf(texts[kind]).length >= seal.lines) continue;
      if (sealed.size === 0)
        report(kind, seal.lines, 'altered-ledger', `lines up to this one were altered since publication ${value.number} sealed them`);
      sealed.add(`${line}`);
    }
    for (const { value, line } of parseLines(kind, ledgerLine)) {
      if (line > (last?.seal[kind].lines ?? 0)) {
        const hint = 'where a run was cut off, the next "npm run ledger" puts that right; else restore the folder from the last commit';
        report(kind, line, 'unfinished-publication', `belongs to no publication of ${nameOf('publications.ndjson')}`, hint);
        break;
      }
      const next = follow(addresses.get(`${kind}/${value.id}`), value, kind, line);
      if (typeof next === 'string') report(kind, line, value.event === 'added' ? 'repeated-address' : 'impossible-event', next);
      else addresses.set(`${kind}/${value.id}`, next);
    }
  }
  const snapshots = parseLines('snapshots', snapshot);
  snapshots.forEach(({ value: { id }, line }, index) => {
    const first = snapshots.findIndex(({ value }) => value.id === id);
    if (first < index) report('snapshots', line, 'repeated-snapshot', `"${id}" stands on line ${first + 1} already`);
  });
  return {
    texts,
    publications: publications.map(({ value }) => value),
    snapshots: snapshots.map(({ value }) => value),
    addresses,
    issues,
  };
};
