import type { Stance } from '../../../schema/index.ts';
import { type ClaimCard, makeClaimCard } from '../../claims/claim-card.ts';
import { wordingText } from '../../claims/claim-wording.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import { countOf } from '../../corpus/name-list.ts';
import type { PublicRecord } from '../../record/record.ts';
import { restsOnOne, type Side } from '../../stands/decide-side.ts';
import { basisNote } from '../../stands/stance-basis.ts';
import type { Stand } from '../../stands/topic-stands.ts';

/** Text in which nothing is markup: what an article or a speaker wrote must read as it is. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~&@]|:(?=\/\/)|(?<=\bwww)\./giu, (character) => `\\${character}`)
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([+-])/u, '\\$1');

/** A link; its address stands in angle brackets, so that brackets within it end nothing. */
export const linkTo = (text: string, address: string): string =>
  `[${plainText(text)}](<${address.replaceAll(/[<>\n]/gu, encodeURIComponent)}>)`;

/** A list with one line an entry; the words of `empty` for none. Entries are Markdown already. */
export const listOf = (entries: readonly string[], empty: string): string =>
  entries.length === 0 ? empty : entries.map((entry) => `- ${entry}`).join('\n');

/** A file: blocks with an empty line between them; empty blocks are left out. */
export const toMarkdown = (...blocks: readonly string[]): string => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

const verbs: Record<Stance, string> = {
  support: 'supports',
  conditional: 'supports',
  neutral: 'takes no side on',
  unclear: 'is unclear on',
  oppose: 'opposes',
};

/** "supports: Troops after a deal". */
export const stancesInWords = ({ taken }: ClaimCard): readonly string[] =>
  taken.map(({ taken: { stance, condition, ...known }, position }) => {
    const onCondition = condition === undefined ? '' : ` on condition “${condition}”`;
    return `${verbs[stance]} “${position.text}”${onCondition}${basisNote(known)}`;
  });

/** A claim in one line of a list: who, when, words, stance, outlet, and the way to its page. */
const claimLine = (record: PublicRecord, placed: PlacedClaim): string => {
  const card = makeClaimCard(record.corpus, placed);
  const stances = stancesInWords(card).join('; ');
  const words = wordingText(card);
  const address = new URL(`${record.urls.claim(placed.claim.id)}index.md`, record.site).href;
  return `**${plainText(card.names)}** (${plainText(card.said)}): ${plainText(words)}${stances === '' ? '' : ` — ${plainText(stances)}`} — ${plainText(card.outlet.name)}, ${linkTo(`claim ${placed.claim.id}`, address)}`;
};

/** Blocks of Markdown: headings, paragraphs, lists; empty ones are left out. */
export type Blocks = readonly string[];

/** What all twins are written with. */
export interface TwinKit {
  record: PublicRecord;
  /** Absolute address of the twin of a page. */
  twin: (page: string) => string;
  /** One line a claim. */
  lines: (claims: readonly PlacedClaim[]) => readonly string[];
}

/** Gathers what twins of a dossier are written with. */
export const makeTwinKit = (record: PublicRecord): TwinKit => ({
  record,
  twin: (page) => new URL(`${page}index.md`, record.site).href,
  lines: (claims) => claims.map((placed) => claimLine(record, placed)),
});

/** What a side is called in a list, where each line is read by itself. */
const sideName = (side: Side): string => (side === 'differs' ? 'differs, no side taken' : side);

/** "Ada North: support (2 claims, unchecked)", one line a stand. */
export const standLines = (stands: readonly Stand[], name: (stand: Stand) => string): readonly string[] =>
  stands.map((stand) => {
    const basis = restsOnOne(stand) ? ', from one of them, unchecked' : stand.checked ? '' : ', unchecked';
    const claims = stand.claims.length === 1 && !stand.checked ? 'from one unchecked claim' : countOf(stand.claims.length, 'claim') + basis;
    return `${name(stand)}: ${sideName(stand.side)} (${claims})`;
  });
