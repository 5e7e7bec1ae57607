import { agreeVerb, pastOfParticiple } from '../../language/en/words/agree-verb.ts';
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
  { kind: 'quoted'; pieces: readonly string[]; cut: boolean } | Reported;

/**
 * Words of the outlet or, of a digest, of this project for what was said. `order` tells how cue and content make a sentence:
 * `verb`: "Ada North `lead` `pieces`"; `preposition`: "According to Ada North, `pieces`"; `after` and `after-preposition`: the
 * content is a sentence of its own with the cue behind it, "`pieces`, Ada North `lead`", "`pieces`, according to Ada North".
 */
export interface Reported {
  kind: 'reported';
  by: 'outlet' | 'digest';
  order: 'verb' | 'preposition' | 'after' | 'after-preposition';
  lead: string;
  pieces: readonly string[];
  cut: boolean;
}

/** Cues that no subject can precede: "according to", "in the words of". */
const isPreposition = (cue: string): boolean => /^(?:according|as|for|in|per)\b/iu.test(cue);

/** What of a text stays on one line and in one sentence; null where it does not. */
const joint = (between: string): string | null => (/[\n.!?“”"]/u.test(between) ? null : between);

/**
 * The words between the cue and the content, as the article has them ("said on Tuesday that"): read off the context or, where
 * rights allow none, the evidence's prefix, and shortened with "…" where that does not reach back to the cue. Null where the
 * content does not follow its cue in one sentence.
 */
const betweenCueAndContent = (claim: Claim): string | null => {
  const { cue, content, source, evidence, context } = claim;
  const [first] = content;
  if (!cue || !first || evidence.position.start !== first.start || cue.end > first.start) return null;
  // "warned Lavrov that ...": the speaker stands in between and is named already.
  const from = source.start >= cue.end && source.end <= first.start ? source.end : cue.end;
  const length = first.start - from;
  const before = Array.from(context?.before ?? evidence.quote.prefix);
  const seen = before.slice(Math.max(0, before.length - length)).join('');
  if (length <= before.length) return joint(seen);
  // The prefix may begin in the middle of a word.
  return joint(` … ${seen.replace(/^\S*\s+/u, '')}`);
};

/** Words that stand for something said before, alone: what they mean has to be told with them. */
const isBareReference = (words: string): boolean =>
  /^(?:(?:the|this|that|such an?|any such) (?:idea|plan|proposal|move|step|suggestion|notion|offer|deal|demand|measure)|it|this|that)$/iu.test(
    words.trim(),
  );

/** What the wording needs to know besides the claim: the speakers as they stand in a sentence, and the position that it takes where it takes one. */
interface About {
  speakers?: string;
  position?: string;
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Decides how the words of a claim are printed: as the speaker's own, as the outlet's report of them, or as a paraphrase of it. */
export const claimWording = (placed: PlacedClaim, { speakers, position }: About = {}): Wording => {
  const { claim } = placed;
  const { cut } = claim;
  const by = whoseWords(placed);
  const words = claim.content.map(({ exact }) => exact);
  // The comma before "she said" is the article's, not the speaker's.
  const last = words.at(-1)?.replace(/[,;:]$/u, '') ?? '';
  if (by === 'speaker') return { kind: 'quoted', pieces: [...words.slice(0, -1), last], cut };
  const told = words.map(closeQuotation);
  const pieces = position !== undefined && words.length === 1 && isBareReference(last) ? [`${last} [“${position}”]`] : told;
  const cue = claim.cue?.exact.trim() ?? '';
  const reported = { kind: 'reported' as const, by, cut };
  if (cue === '') return { ...reported, order: 'verb', lead: ':', pieces };
  const isAfter = claim.cue !== null && claim.content.every(({ start }) => start < (claim.cue?.start ?? 0));
  const sentence = isAfter ? [upperFirst(pieces[0] ?? ''), ...pieces.slice(1)].map((piece) => piece.replace(/[,;:.]$/u, '')) : pieces;
  if (isPreposition(cue)) return { ...reported, order: isAfter ? 'after-preposition' : 'preposition', lead: cue, pieces: sentence };
  // A participle alone makes no sentence.
  const verb = /^\p{L}+ing(?= |$)/u.test(cue) ? cue.replace(/^\p{L}+/u, pastOfParticiple) : cue;
  const agreed = speakers === undefined ? verb : agreeVerb(verb, speakers);
  if (isAfter) return { ...reported, order: 'after', lead: agreed, pieces: sentence };
  const between = betweenCueAndContent(claim);
  return { ...reported, order: 'verb', lead: between === null ? ` ${agreed}:` : ` ${agreed}${between.trimEnd()}`, pieces };
};

/** What stands before reported words where the speaker is named already: "opposes", "said that"; "…" where the article has no such words. */
export const shortLead = ({ lead, order }: Reported): string => {
  if (order === 'after') return `${lead}:`;
  return lead === ':' || order !== 'verb' ? '…' : lead.trimStart();
};

/** What stands before and behind reported words: "According to Town Paper, Ada North said that", or ", Ada North said". A note says whose a paraphrase is, so that it names the speaker alone. */
export const aroundWords = ({ by, order, lead }: Reported, outletName: string, speakers: string): { before: string; after: string } => {
  const told = by === 'digest' ? '' : `, as reported by ${outletName}`;
  switch (order) {
    case 'after':
      return { before: '', after: `, ${speakers} ${lead}${told}` };
    case 'after-preposition':
      return { before: '', after: `, ${lead.toLowerCase()} ${speakers}${told}` };
    case 'preposition':
      return { before: `${upperFirst(lead)} ${speakers}${told}, `, after: '' };
    case 'verb':
      return { before: `${by === 'digest' ? upperFirst(speakers) : `According to ${outletName}, ${speakers}`}${lead} `, after: '' };
  }
};

/** A claim with its wording and what that names. */
export type Worded = PlacedClaim & { wording: Wording; outlet: Pick<Outlet, 'name'>; namesInSentence: string };

/** The words as one line of plain text, without the note that every paraphrase must have beside them. */
export const sentenceText = ({ claim, wording, outlet, namesInSentence }: Worded): string => {
  const end = wording.cut ? ' …' : '';
  const words = wording.pieces.map((piece) => piece.replaceAll(/\s+/gu, ' '));
  if (wording.kind === 'quoted') return `${words.map((piece) => `“${piece}”`).join(' … ')}${end}`;
  const { before, after } = aroundWords(wording, outlet.name, namesInSentence || claim.source.exact);
  return `${before}${words.join(' … ')}${end}${after}`;
};

/** The wording as one line of plain text, for titles, descriptions and structured data. A paraphrase begins by saying that it is one. */
export const wordingText = (worded: Worded): string => {
  const { wording, outlet } = worded;
  const isOurs = wording.kind === 'reported' && wording.by === 'digest';
  return isOurs ? `${paraphraseNote(outlet.name)}: ${sentenceText(worded)}` : sentenceText(worded);
};
