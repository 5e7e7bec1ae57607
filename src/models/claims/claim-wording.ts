import type { Claim, Outlet } from '../../schema/index.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { paraphraseNote, whoseWords } from './whose-words.ts';

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
  /** The outlet's words for what was said, to be read as "According to OUTLET, ACTOR `lead` `pieces`"; or this project's, "ACTOR `lead` `pieces`". */
  | { kind: 'reported'; by: 'outlet' | 'digest'; lead: string; pieces: readonly string[]; cut: boolean };

type Reported = Extract<Wording, { kind: 'reported' }>;

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

/** Decides how the words of a claim are printed: as the speaker's own, as the outlet's report of them, or as a paraphrase of it. */
export const claimWording = (placed: PlacedClaim): Wording => {
  const { claim } = placed;
  const { cut } = claim;
  const by = whoseWords(placed);
  // The comma before "she said" is the article's, not the speaker's.
  if (by === 'speaker')
    return {
      kind: 'quoted',
      pieces: claim.content.map(({ exact }, index) => (index === claim.content.length - 1 ? exact.replace(/[,;:]$/u, '') : exact)),
      cut,
    };
  const pieces = claim.content.map(({ exact }) => closeQuotation(exact));
  const cue = claim.cue?.exact.trim() ?? '';
  if (cue === '' || isPreposition(cue)) return { kind: 'reported', by, lead: ':', pieces, cut };
  const between = betweenCueAndContent(claim);
  const joined = `${isParticiple(cue) ? ',' : ''} ${cue}`;
  return { kind: 'reported', by, lead: between === null ? `${joined}:` : joined + between.trimEnd(), pieces, cut };
};

/** What stands before reported words where the speaker is named already: "opposes", "said that"; "…" where the article has no such words. */
export const shortLead = ({ lead }: Reported): string => (lead === ':' ? '…' : lead.replace(/^,?\s+/u, ''));

/** Names at the start of a sentence: "The United States". */
const atStart = (names: string): string => names.charAt(0).toUpperCase() + names.slice(1);

/** What stands before reported words: "According to Town Paper, Ada North said that"; of a paraphrase the speaker alone, since a note says whose it is. */
export const reportedLead = ({ by, lead }: Reported, outletName: string, speakers: string): string =>
  by === 'digest' ? `${atStart(speakers)}${lead}` : `According to ${outletName}, ${speakers}${lead}`;

/** A claim with what its wording names. */
export type Worded = PlacedClaim & { outlet: Pick<Outlet, 'name'>; namesInSentence: string };

/** The words as one line of plain text, without the note that every paraphrase must have beside them. */
export const sentenceText = (worded: Worded): string => {
  const wording = claimWording(worded);
  const end = wording.cut ? ' …' : '';
  const words = wording.pieces.map((piece) => piece.replaceAll(/\s+/gu, ' '));
  if (wording.kind === 'quoted') return `${words.map((piece) => `“${piece}”`).join(' … ')}${end}`;
  const speakers = worded.namesInSentence || worded.claim.source.exact;
  return `${reportedLead(wording, worded.outlet.name, speakers)} ${words.join(' … ')}${end}`;
};

/** The wording as one line of plain text, for titles, descriptions and structured data. A paraphrase begins by saying that it is one. */
export const wordingText = (worded: Worded): string => {
  const wording = claimWording(worded);
  return wording.kind === 'reported' && wording.by === 'digest'
    ? `${paraphraseNote(worded.outlet.name)}: ${sentenceText(worded)}`
    : sentenceText(worded);
};
