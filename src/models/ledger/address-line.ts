import type { AddressKind } from '../../schema/index.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Ledger } from './ledger.ts';
import { nameAddress } from './name-address.ts';
import { splitAddress } from './tombstones.ts';

/** A page of the record by its address, whether it is there or says why not. */
export interface AddressLine {
  /** Such as `claims/ffgcp2eqb3`. */
  address: string;
  kind: AddressKind;
  id: string;
  /** In quotation marks where it is a headline. */
  name: string;
}

/** Names the page at an address. */
export const toAddressLine = (corpus: Corpus, ledger: Ledger, address: string): AddressLine => {
  const name = nameAddress(corpus, ledger, address);
  const { kind, id } = splitAddress(address);
  return { address, kind, id, name: kind === 'articles' ? `“${name}”` : name };
};
