import { isAbbreviation, STARTERS } from '../../language/en/words/abbreviation-lexicon.ts';
import { functionWords } from '../../language/en/words/function-word-lexicon.ts';
import { CLAUSE_OPENERS, EXPLAINERS, NO_NOUNS, REFERENCE_NOUNS } from '../../language/en/words/reference-lexicon.ts';
import type { Claim } from '../../schema/index.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';

/** Words of a claim that stand for something told before it, and what the article has there. */
export interface RefersBack {
  /** Says what stands here: "Just before “this” the article has:". */
  lead: string;
  /** The end of what stands before the claim's words in the article, whole sentences or the beginning of the claim's own. */
  before: string;
}

const lower = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The words before the first mark. */
const wordsBeforeMark = (text: string): string[] => {
  const [upToMark = ''] = text.trimStart().split(/[.!?;:,…]|\s[–—]\s/u);
  return upToMark.split(/\s+/u).filter((word) => lower(word) !== '');
};

/** How many words the first clause has; a word that opens a clause at the very head opens that one. */
const firstClauseLength = (words: readonly string[]): number => {
  const end = words.findIndex((word, at) => at > 0 && CLAUSE_OPENERS.has(lower(word)));
  return end < 0 ? words.length : end;
};

/** A verb of the third person: "this fails". Behind "this" no noun ends so, but those that end so in the singular. */
const isVerbBehindThis = (word: string): boolean => /[^isu]s$/u.test(word) && !['news', 'series', 'species', 'means'].includes(word);

/** "this" and "these" without a noun of their own, and "that" where it is what the sentence is about. */
const isPronoun = (words: readonly string[], at: number): boolean => {
  const [word, next] = [lower(words[at] ?? ''), words[at + 1]];
  const following = lower(next ?? '');
  const standsAlone = next === undefined || NO_NOUNS.has(following) || following.endsWith('ly');
  if (word === 'this' || word === 'these') return standsAlone || (word === 'this' && isVerbBehindThis(following));
  return (
    word === 'that' && at === 0 && next !== undefined && /^(?:is|was|would|will|could|can|cannot|may|must|should|has|had)$/u.test(following)
  );
};

/** How many words from `at` on name something by a noun that stands for what was told: "this plan", "such a step", at the head "the idea". */
const namedLength = (words: readonly string[], at: number): number => {
  const [first, second] = [lower(words[at] ?? ''), lower(words[at + 1] ?? '')];
  if (first === 'the' && at > 0) return 0;
  if (!['the', 'this', 'that', 'these', 'those', 'such'].includes(first)) return 0;
  const length = first === 'such' && /^an?$/u.test(second) ? 3 : 2;
  const isNamed = REFERENCE_NOUNS.has(lower(words[at + length - 1] ?? ''));
  const following = lower(words[at + length] ?? '');
  return isNamed && !EXPLAINERS.has(following) && !(first === 'such' && following === 'as') ? length : 0;
};

/** The words in the first clause of a text that stand for something told before it; undefined where it has none. */
export const findReference = (text: string): string | undefined => {
  const words = wordsBeforeMark(text);
  const end = firstClauseLength(words);
  for (let at = 0; at < end; at += 1) {
    const length = isPronoun(words, at) ? 1 : namedLength(words, at);
    if (length > 0)
      return words
        .slice(at, at + length)
        .join(' ')
        .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  }
  return undefined;
};

/** True for words that are nothing but such a reference: what they mean has to be told with them. */
export const isBareReference = (text: string): boolean => {
  const words = text.trim();
  return /^(?:it|that)$/iu.test(words) || findReference(words) === words;
};

/** The sentences of a text, the last one perhaps not to its end. */
const splitSentences = (text: string): string[] => {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(/[.!?…]["”’)]*\s+|\n+/gu)) {
    const [word = ''] = /\S*$/u.exec(text.slice(from, index + 1)) ?? [];
    const [following = ''] = /^\S*/u.exec(text.slice(index + end.length)) ?? [];
    const isInitials = /(?:^|\P{L})\p{Lu}\.$/u.test(word) && !STARTERS.has(following.toLowerCase());
    if (end.startsWith('.') && (isInitials || isAbbreviation(word, following))) continue;
    sentences.push(text.slice(from, index + end.length));
    from = index + end.length;
  }
  return [...sentences, text.slice(from)].filter((sentence) => sentence.trim() !== '');
};

/** True where the beginning of a sentence says more than who speaks: "He acknowledged their losses and stressed that". */
const saysMore = (beginning: string, { source, cue }: Claim): boolean => {
  const named = new Set(`${source.exact} ${cue?.exact ?? ''}`.split(/\s+/u).map(lower));
  const words = beginning.split(/\s+/u).map(lower);
  return words.filter((word) => word !== '' && !named.has(word) && !functionWords.has(word)).length >= 3;
};

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/**
 * What a claim's first words refer back to, as far as the article says it: the beginning of their own sentence where that
 * says more than who speaks, else the sentence before it as well. Null where the words refer to nothing before them, or the
 * article's rights allow no context.
 */
export const refersBack = ({ claim, article }: PlacedClaim): RefersBack | null => {
  const [first] = claim.content;
  if (!claim.context || !first || claim.evidence.position.start !== first.start) return null;
  const words = findReference(first.exact);
  if (words === undefined) return null;
  const sentences = splitSentences(claim.context.before);
  const last = sentences.at(-1) ?? '';
  const isOpen = !/[.!?…]["”’)]*\s*$|\n$/u.test(last);
  const own = isOpen ? last : '';
  const before = own !== '' && saysMore(own, claim) ? own : sentences.slice(isOpen ? -2 : -1).join(' ');
  // A mark that opens the claim's own quotation is no part of what stands before it.
  const shown = oneLine(before.replace(/\s*[“"‘„«]\s*$/u, ''));
  if (!saysMore(shown, claim)) return null;
  const lead = `Just before “${words}” ${article.rights === 'digest' ? 'our summary' : 'the article'} has:`;
  return { lead, before: /[.!?…]["”’)]*$/u.test(shown) ? shown : `${shown} …` };
};
