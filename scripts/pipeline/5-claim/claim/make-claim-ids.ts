import { createHash } from 'node:crypto';
import { type ArticleId, type ClaimId, claimId } from '../../../../src/schema/index.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 10;

/** What a claim's identity rests on: words only, no offsets, so that an edit elsewhere in the article changes no id. */
interface ClaimKey {
  article: ArticleId;
  /** The whole evidence quote, before any cut to 300 characters. */
  exact: string;
  /** The source's words, joined by a space where there is more than one piece. */
  source: string;
  /** How many earlier claims of the article have the same words and the same source's words: 0 for the first. */
  occurrence: number;
}

/** Five bits a letter, most significant first, as RFC 4648 section 6 has it, in lower case. */
const toBase32 = (bytes: Uint8Array): string => {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const width = bytes.length * 8;
  return Array.from({ length: LENGTH }, (_, at) => ALPHABET.charAt(Number((bits >> BigInt(width - 5 * (at + 1))) & 31n))).join('');
};

/**
 * The claim's permanent name: the first 50 bits of a sha256. Actor, stance, date and topic are not in
 * it, so that a correction of these never breaks a link. The hash is over a JSON array, so that no
 * choice of words can pass for another division of the same letters.
 */
export const makeClaimId = ({ article, exact, source, occurrence }: ClaimKey): ClaimId =>
  claimId.parse(
    toBase32(
      createHash('sha256')
        .update(JSON.stringify([article, exact, source, occurrence]))
        .digest(),
    ),
  );

/**
 * Ids for the claims of one article, in the order of the text. Claims with the same words and source
 * are told apart by counting them. Should two different ones meet in the same 50 bits, the later counts on.
 */
export const makeClaimIds = (article: ArticleId, claims: readonly Pick<ClaimKey, 'exact' | 'source'>[]): ClaimId[] => {
  const used = new Set<ClaimId>();
  const next = new Map<string, number>();
  return claims.map(({ exact, source }) => {
    const words = JSON.stringify([exact, source]);
    for (let occurrence = next.get(words) ?? 0; ; occurrence += 1) {
      const id = makeClaimId({ article, exact, source, occurrence });
      if (used.has(id)) continue;
      used.add(id);
      next.set(words, occurrence + 1);
      return id;
    }
  });
};
