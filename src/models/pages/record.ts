import type { Topic } from '../../schema/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Linking } from './structured-data.ts';

/** All that the pages of the site show is made from: the dossier, its ledger and where the site will stand. */
export interface SiteRecord extends Linking {
  ledger: Ledger;
  /** Which topics' prose links to an entry: `claim:ID`, `actor:ID` and so on. */
  mentions: ReadonlyMap<string, readonly Topic[]>;
}
