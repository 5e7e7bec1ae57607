import { isDeepStrictEqual } from 'node:util';
import { type Correction, type Facts, type Judgement, judgement, type LedgerLine } from '../../src/schema/index.ts';
import { areOnlyConfirmed } from '../pipeline/5-claim/claim-facts.ts';
import type { GoneAddress } from './explain-gone.ts';
import type { PublishedAddress } from './list-addresses.ts';
import type { Ledger, LedgerAddress } from './parse-ledger.ts';

/** A line to be added to the file of its kind. */
export interface NewLine {
  kind: LedgerAddress['kind'];
  line: LedgerLine;
}

/** Fields that differ. A field that one side lacks counts as empty there. */
export const findCorrections = (before: Facts, after: Facts): readonly Correction[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }))
    .filter(({ field, before: old, after: now }) => !isDeepStrictEqual(old, now) && !(field === 'stances' && areOnlyConfirmed(old, now)));

/** The decision that a correction goes back to: facts hold it as a list, since they are compared as texts. */
const judgementOf = ({ review }: Facts): { review?: Judgement } => {
  if (!Array.isArray(review)) return {};
  const [decision, reviewer, date, reason] = review;
  return { review: judgement.parse({ decision, reviewer, date, reason }) };
};

const byId = (left: NewLine, right: NewLine): number => (left.line.id < right.line.id ? -1 : Number(left.line.id > right.line.id));

/** What the content has, lacks and says otherwise since the last publication; `number` is that of the next one. Sorted by id. */
export const findLines = (
  ledger: Ledger,
  present: readonly PublishedAddress[],
  gone: readonly GoneAddress[],
  number: number,
): readonly NewLine[] => {
  const here = present.flatMap(({ kind, id, facts }): readonly NewLine[] => {
    const known = ledger.addresses.get(`${kind}/${id}`);
    if (!known) return [{ kind, line: { publication: number, event: 'added', id, facts } }];
    if (known.gone) return [{ kind, line: { publication: number, event: 'restored', id, facts } }];
    const changes = findCorrections(known.facts, facts);
    if (changes.length === 0) return [];
    const review = changes.some(({ field }) => field === 'review') ? judgementOf(facts) : {};
    return [{ kind, line: { publication: number, event: 'corrected', id, changes: [...changes], ...review } }];
  });
  const lost = gone.flatMap(({ entry, explanation }): readonly NewLine[] => {
    if (!explanation || isDeepStrictEqual(entry.gone, explanation)) return [];
    return [{ kind: entry.kind, line: { publication: number, event: 'gone', id: entry.id, ...explanation } }];
  });
  return [...here, ...lost].sort(byId);
};
