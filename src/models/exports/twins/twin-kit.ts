import type { PlacedClaim } from '../../corpus/corpus.ts';
import { countOf } from '../../corpus/name-list.ts';
import type { Linking } from '../../pages/structured-data.ts';
import type { Stand } from '../../stands/stand.ts';
import { claimLine } from './claim-lines.ts';

/** Blocks of Markdown: headings, paragraphs, lists; empty ones are left out. */
export type Blocks = readonly string[];

/** What all twins are written with. */
export interface TwinKit {
  linking: Linking;
  /** Absolute address of the twin of a page. */
  twin: (page: string) => string;
  /** One line a claim. */
  lines: (claims: readonly PlacedClaim[]) => readonly string[];
}

/** Gathers what twins of a dossier are written with. */
export const makeTwinKit = (linking: Linking): TwinKit => ({
  linking,
  twin: (page) => new URL(`${page}index.md`, linking.site).href,
  lines: (claims) => claims.map((placed) => claimLine(linking, placed)),
});

/** "Ada North: support (2 claims)", one line a stand. */
export const standLines = (stands: readonly Stand[], name: (stand: Stand) => string): readonly string[] =>
  stands.map((stand) => `${name(stand)}: ${stand.stance} (${countOf(stand.claims.length, 'claim')})`);
