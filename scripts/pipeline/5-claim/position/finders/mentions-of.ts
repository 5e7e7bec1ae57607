import type { Mention } from '../../stance/mention.ts';
import { isEnding, type PositionFacts } from '../../stance/position-facts.ts';
import type { Word } from '../../words/words.ts';
import type { LineHit } from '../match-positions.ts';

/** The places of a statement that stand for a position, with their sign: hits of its matter's head, else of its first line that has a thing. */
export const mentionsOf = (hits: readonly LineHit[], { direction, isEndMatter, isAct, head, contrary, text }: PositionFacts): Mention[] => {
  // "exempt", of a position that somebody is exempt
  const isOwnEnd = (words: readonly Word[]): boolean =>
    direction === 1 && !isEndMatter && words.every(({ key, lemma }) => text.has(key) || text.has(lemma));
  const isContrary = (words: readonly Word[]): boolean => words.some(({ lemma, key }) => contrary.has(lemma) || contrary.has(key));
  const signed = hits.map(({ line, words }) => ({ line, words, isEnd: isEnding(words) && !isOwnEnd(words) }));
  const heads = signed.filter(({ words }) => head !== undefined && words.some(({ key, lemma }) => lemma === head || key === head));
  const things = signed.filter(({ isEnd }) => !isEnd);
  // Of a matter that is an end itself, the words for it or for its contrary tell, and not those for the thing.
  const ends = isEndMatter && !isAct ? signed.filter(({ isEnd, words }) => isEnd || isContrary(words)) : [];
  const pool = [heads, ends, things, signed].find(({ length }) => length > 0) ?? [];
  const first = Math.min(...pool.map(({ line }) => line));
  const anchors = pool.filter(({ line }) => line === first);
  // "agreements without us": what the matter lacks turns it round.
  const isWithout = signed.some(({ words, line }) => line !== first && /^(?:without|no)$/.test(words[0]?.key ?? ''));
  const acts = isAct ? signed.filter(({ line }) => line !== first).flatMap(({ words }) => words) : [];
  return anchors.map(({ words, isEnd }) => {
    // "stay on", of a position on resigning
    const isTurned = (!isEnd && isContrary(words)) || (isEnd !== isEndMatter) !== isWithout;
    return { words, sign: isTurned ? (direction === 1 ? -1 : 1) : direction, acts };
  });
};

/** "it" beside the bare matter: open where the position is an end of it, so that the end may be meant as well. */
export const standing = ({ direction, plan }: PositionFacts): Pick<Mention, 'sign' | 'stands'> => ({
  sign: direction,
  ...(direction === -1 && plan === 1 ? { stands: 'either' } : {}),
});

/** The other hits of a position, each for itself. */
export const spareOf = (hits: readonly LineHit[], facts: PositionFacts): Mention[] =>
  facts.isAct || facts.head !== undefined ? [] : hits.flatMap((hit) => mentionsOf([hit], facts));
