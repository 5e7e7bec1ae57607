import { isEnding } from '../../stance/is-ending.ts';
import type { Mention } from '../../stance/mention.ts';
import type { PositionFacts } from '../../stance/position-facts.ts';
import { toSingular } from '../../words/to-key.ts';
import type { Word } from '../../words/words.ts';
import type { LineHit } from '../match-positions.ts';

/** Words for somebody's going. */
const DEPARTURES =
  /^(?:resign|resignation|quit|step|departure|retire|retirement|abdicate|abdication|dismiss|dismissal|sack|sacking|oust|exit|removal)$/;

/** What sets an end: a year, a law, a limit. */
const TERMS = /^(?:(?:19|20)\d\d|deadline|date|target|timetable|limit|restriction|law)$/;

/** "dating apps" of "the dating apps age limit": words that stand before others for the same line, which are the head of their phrase. */
const isBeforeNoun = ({ line, words }: LineHit, hits: readonly LineHit[]): boolean => {
  const end = words.at(-1)?.span.end ?? 0;
  return hits.some((other) => {
    const first = other.words[0];
    const gap = (first?.span.start ?? 0) - end;
    return (
      other.line === line &&
      gap > 0 &&
      gap <= 1 &&
      /^(?:NOUN|PROPN|ADJ)$/.test(first?.pos ?? '') &&
      /^(?:NOUN|PROPN)$/.test(other.words.at(-1)?.pos ?? '')
    );
  });
};

/** The places of a statement that stand for a position, with their sign: hits of its matter's head, else of its first line that has a thing. */
export const mentionsOf = (
  hits: readonly LineHit[],
  { direction, isEndMatter, isEndOfEnd, changed, isAct, head, contrary, text }: PositionFacts,
): Mention[] => {
  // "exempt", of a position that somebody is exempt; "the boycott", of one that it is lifted
  const isOwnEnd = (words: readonly Word[]): boolean =>
    (direction === 1 || (isEndOfEnd && words.some(({ pos }) => pos !== 'VERB'))) &&
    !isEndMatter &&
    words.every(({ key, lemma }) => text.has(key) || text.has(lemma));
  // "halt to the fighting" of a truce: an end, but not of what the position is on.
  const isOfAnother = (words: readonly Word[]): boolean => {
    const things = words.filter((word) => (/^(?:NOUN|PROPN)$/.test(word.pos) || word.key.endsWith('ing')) && !isEnding([word]));
    return (
      direction === 1 &&
      things.length > 0 &&
      !things.some(({ key, lemma }) => text.has(key) || text.has(lemma) || text.has(toSingular(key)))
    );
  };
  // "2035", "the deadline", "the closure law" of a position that something ends, "votes at 16" of one that comes to 16: they stand for its end.
  const isNumber = (words: readonly Word[]): boolean =>
    words.some(({ key }) => /^\d+$/.test(key) && text.has(key)) && !words.some(({ key }) => /^(?:under|over)$/.test(key));
  const isTerm = (words: readonly Word[]): boolean =>
    direction === -1 &&
    !isEndMatter &&
    (isNumber(words) || (TERMS.test(words.at(-1)?.key ?? '') && words.every(({ pos }) => /^(?:NOUN|PROPN|NUM|ADJ|X)$/.test(pos))));
  const isDeparture = (words: readonly Word[]): boolean =>
    direction === -1 && words.some(({ key, lemma }) => DEPARTURES.test(lemma) || DEPARTURES.test(key));
  const isContrary = (words: readonly Word[]): boolean => words.some(({ lemma, key }) => contrary.has(lemma) || contrary.has(key));
  const signed = hits
    .filter((hit) => !isBeforeNoun(hit, hits))
    .map(({ line, words }) => ({
      line,
      words,
      isEnd: (isEnding(words) && !isOwnEnd(words) && !isOfAnother(words)) || isTerm(words) || isDeparture(words),
    }));
  const heads = signed.filter(({ words }) => head !== undefined && words.some(({ key, lemma }) => lemma === head || key === head));
  const things = signed.filter(({ isEnd }) => !isEnd);
  // Of a matter that is an end itself, the words for it or for its contrary tell, and not those for the thing.
  const ends = isEndMatter && !isAct ? signed.filter(({ isEnd, words }) => isEnd || isContrary(words)) : [];
  // "the resignation of the admiral": the act tells, and not who is to do it.
  const departures = signed.filter(({ words }) => isDeparture(words));
  const pool = [heads, ends, departures, things, signed].find(({ length }) => length > 0) ?? [];
  const first = Math.min(...pool.map(({ line }) => line));
  const anchors = pool.filter(({ line }) => line === first);
  // "agreements without us": what the matter lacks turns it round.
  const isWithout = signed.some(({ words, line }) => line !== first && /^(?:without|no)$/.test(words[0]?.key ?? ''));
  const acts = isAct ? signed.filter(({ line }) => line !== first).flatMap(({ words }) => words) : [];
  return anchors.map(({ words, isEnd }) => {
    // "stay on", of a position on resigning
    const isTurned = (!isEnd && isContrary(words)) || (isEnd !== isEndMatter) !== isWithout;
    const isChanged = words.every(({ key, pos }) => changed.has(toSingular(key)) && pos !== 'VERB');
    return { words, sign: isTurned ? (direction === 1 ? -1 : 1) : direction, acts, ...(isChanged ? { isChanged } : {}) };
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
