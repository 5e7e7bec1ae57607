import type { AddressKind, Explanation } from '../../schema/index.ts';
import { type Corrected, isOnlyConfirmed } from './change-words.ts';
import type { Ledger } from './ledger.ts';
import { splitAddress } from './tombstones.ts';

/** A page with what was corrected on it, and by whom where that was a person. */
export type CorrectedAddress = Corrected & { address: string };

/** What one publication did to addresses of one kind. */
export interface KindChanges {
  added: readonly string[];
  corrected: readonly CorrectedAddress[];
  /** Looked at by an editor, who changed nothing. */
  confirmed: readonly CorrectedAddress[];
  gone: readonly { address: string; explanation: Explanation | null }[];
  restored: readonly string[];
}

/** One publication; number, day and version are missing for what is gone and not published yet. */
export interface PublicationChanges {
  publication: Ledger['publications'][number] | undefined;
  kinds: ReadonlyMap<AddressKind, KindChanges>;
}

interface Growing extends KindChanges {
  added: string[];
  corrected: CorrectedAddress[];
  confirmed: CorrectedAddress[];
  gone: { address: string; explanation: Explanation | null }[];
  restored: string[];
}

/** What each publication added, corrected, took back and brought back, the newest first. */
export const listChanges = (ledger: Ledger): readonly PublicationChanges[] => {
  const byPublication = new Map<number | null, Map<AddressKind, Growing>>();
  for (const { address, events } of ledger.entries.values()) {
    const { kind } = splitAddress(address);
    for (const event of events) {
      const kinds = byPublication.get(event.publication) ?? new Map<AddressKind, Growing>();
      byPublication.set(event.publication, kinds);
      const changes = kinds.get(kind) ?? { added: [], corrected: [], confirmed: [], gone: [], restored: [] };
      kinds.set(kind, changes);
      if (event.event === 'corrected') changes[isOnlyConfirmed(event) ? 'confirmed' : 'corrected'].push({ address, ...event });
      else if (event.event === 'gone') changes.gone.push({ address, explanation: event.explanation });
      else changes[event.event].push(address);
    }
  }
  const published = ledger.publications.map((publication) => ({
    publication,
    kinds: byPublication.get(publication.number) ?? new Map(),
  }));
  const pending = byPublication.get(null);
  return [...published, ...(pending ? [{ publication: undefined, kinds: pending }] : [])].reverse();
};
