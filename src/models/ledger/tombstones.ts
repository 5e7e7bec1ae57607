import type { AddressKind, Explanation, Facts, Gone, LedgerEntry } from '../../schema/index.ts';
import type { Ledger } from './ledger.ts';

/** A kind of page inside a sentence. */
export const kindWords: Record<AddressKind, { one: string; many: string }> = {
  topics: { one: 'topic', many: 'topics' },
  actors: { one: 'actor', many: 'actors' },
  outlets: { one: 'outlet', many: 'outlets' },
  articles: { one: 'article', many: 'articles' },
  claims: { one: 'claim', many: 'claims' },
};

/** What became of a page, after "this claim". */
export const goneWords: Record<Gone, string> = {
  withdrawn: 'was withdrawn',
  merged: 'was merged into another',
  renamed: 'has another address now',
};

/** The same with who decided it, where that is known: "was withdrawn by Ada North". */
export const goneLine = ({ gone, by }: Explanation): string => `${goneWords[gone]}${by === undefined ? '' : ` by ${by}`}`;

/** A page that was published and is no more. */
export interface Tombstone {
  address: string;
  kind: AddressKind;
  id: string;
  /** The day of the publication without it; empty where there was none since. */
  since: string;
  /** The days between which it was there. */
  firstPublished: string;
  /** Null where nobody has said what became of it. */
  explanation: Explanation | null;
  /** What was last published there. */
  facts: Facts;
}

const kinds: readonly AddressKind[] = ['topics', 'actors', 'outlets', 'articles', 'claims'];

/** Kind and id of an address; throws on what is none, which is a fault of the program. */
export const splitAddress = (address: string): { kind: AddressKind; id: string } => {
  const [folder, id] = address.split('/');
  const kind = kinds.find((one) => one === folder);
  if (kind === undefined || id === undefined) throw new Error(`unknown address: ${address}`);
  return { kind, id };
};

const toTombstone = (ledger: Ledger, { address, events, facts = {} }: LedgerEntry): readonly Tombstone[] => {
  const last = events.at(-1);
  if (last?.event !== 'gone') return [];
  // A reason that was put right later does not move the day on which the page went.
  const back = events.findLastIndex(({ event }) => event !== 'gone');
  const went = events[back + 1]?.publication ?? null;
  return [
    {
      address,
      ...splitAddress(address),
      since: went === null ? '' : (ledger.dayOf.get(went) ?? ''),
      firstPublished: ledger.dayOf.get(events[0]?.publication ?? 0) ?? '',
      explanation: last.explanation,
      facts,
    },
  ];
};

/** Every address whose page is no more. */
export const findTombstones = (ledger: Ledger): readonly Tombstone[] =>
  [...ledger.entries.values()].flatMap((entry) => toTombstone(ledger, entry));
