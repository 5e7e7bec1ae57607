import type { Claim } from '../../schema/index.ts';

/**
 * Puts back the quotation mark that the edge of a claim's words has cut off, as in “legitimate targets
 * from a sentence that ends with targets.” The mark is the original's own; only its place is at the edge.
 */
export const closeQuotation = (words: string): string => {
  let open = 0;
  let unopened = 0;
  for (const character of words) {
    if (character === '“') open += 1;
    else if (character === '”' && open > 0) open -= 1;
    else if (character === '”') unopened += 1;
  }
  return '“'.repeat(unopened) + words + '”'.repeat(open);
};

/** How a card prints the words of a claim. */
export type Wording =
  /** The speaker's own words: each piece in quotation marks. */
  | { kind: 'quoted'; pieces: readonly string[]; cut: boolean }
  /** The outlet's words for what was said, to be read as "According to OUTLET, ACTOR `lead` `pieces`". */
  | { kind: 'reported'; lead: string; pieces: readonly string[]; cut: boolean };

/** Cues that no subject can precede: "according to", "in the words of". */
const isPreposition = (cue: string): boolean => /^(?:according|as|for|in|per)\b/iu.test(cue);

/** "noting", "criticizing": after a subject only behind a comma. */
const isParticiple = (cue: string): boolean => /^\p{L}+ing\b/iu.test(cue);

/** What of a text stays on one line and in one sentence; null where it does not. */
const joint = (between: string): string | null => (/[\n.!?“”"]/u.test(between) ? null : between);

/**
 * The words between the cue and the content, as the article has them ("said on Tuesday that"): read off
 * the evidence's prefix, and shortened with "…" where that does not reach back to the cue. Null where
 * the content does not follow its cue in one sentence.
 */
const betweenCueAndContent = (claim: Claim): string | null => {
  const { cue, content, source, evidence } = claim;
  const [first] = content;
  if (!cue || !first || evidence.position.start !== first.start || cue.end > first.start) return null;
  // "warned Lavrov that ...": the speaker stands in between and is named already.
  const from = source.start >= cue.end && source.end <= first.start ? source.end : cue.end;
  const length = first.start - from;
  const prefix = Array.from(evidence.quote.prefix);
  const seen = prefix.slice(Math.max(0, prefix.length - length)).join('');
  if (length <= prefix.length) return joint(seen);
  // The prefix may begin in the middle of a word.
  return joint(` … ${seen.replace(/^\S*\s+/u, '')}`);
};

/** Decides how the words of a claim are printed: as the speaker's own, or as the outlet's report of them. */
export const claimWording = (claim: Claim): Wording => {
  const { cut } = claim;
  if (claim.form === 'direct') return { kind: 'quoted', pieces: claim.content.map(({ exact }) => exact), cut };
  const pieces = claim.content.map(({ exact }) => closeQuotation(exact));
  const cue = claim.cue?.exact.trim() ?? '';
  if (cue === '' || isPreposition(cue)) return { kind: 'reported', lead: ':', pieces, cut };
  const between = betweenCueAndContent(claim);
  const joined = `${isParticiple(cue) ? ',' : ''} ${cue}`;
  return { kind: 'reported', lead: between === null ? `${joined}:` : joined + between.trimEnd(), pieces, cut };
};

/** What stands before reported words where the speaker is named already: "opposes", "said that"; "…" where the article has no such words. */
export const shortLead = ({ lead }: Extract<Wording, { kind: 'reported' }>): string => (lead === ':' ? '…' : lead.replace(/^,?\s+/u, ''));

/** The wording as one line of plain text, for titles, descriptions and structured data. */
export const wordingText = (claim: Claim, outletName: string, speakers: string): string => {
  const wording = claimWording(claim);
  const end = wording.cut ? ' …' : '';
  const words = wording.pieces.map((piece) => piece.replaceAll(/\s+/gu, ' '));
  if (wording.kind === 'quoted') return `${words.map((piece) => `“${piece}”`).join(' … ')}${end}`;
  return `According to ${outletName}, ${speakers}${wording.lead} ${words.join(' … ')}${end}`;
};
