import { OCCASIONS } from '../../../../src/language/en/time/time-lexicon.ts';
import type { Span } from '../../span.ts';
import type { ReadSentence } from '../words/reading.ts';
import type { Word } from '../words/words.ts';
import type { Time } from './find-times.ts';

/** A dated occasion of which the article tells: "talks with the union on Tuesday in Bergen". */
export interface Occasion {
  kind: string;
  /** Places named with it, in key form. */
  places: readonly string[];
  time: Time;
  sentence: number;
  span: Span;
}

/** How many words an occasion may stand from its time. */
const REACH = 14;

/** Places of a run of words: proper nouns after "in" or "at", and after a comma behind them. */
const findPlaces = (words: readonly Word[]): string[] => {
  const places: string[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const before = words[at - 1];
    const isAfterPlace = before?.key === ',' && places.length > 0 && words[at - 2]?.key === places.at(-1)?.split(' ').at(-1);
    if (before?.key !== 'in' && before?.key !== 'at' && !isAfterPlace) continue;
    const name: string[] = [];
    for (let word = words[at]; word?.pos === 'PROPN' && word.capital; word = words[at]) {
      name.push(word.key);
      at += 1;
    }
    if (name.length > 0) places.push(name.join(' '));
    if (name.length > 0) at -= 1;
  }
  return places;
};

/** Occasions of one sentence: an occasion's noun with a time near it and no other verb between. */
export const findOccasions = ({ words }: ReadSentence, sentence: number, times: readonly Time[]): Occasion[] =>
  times.flatMap((time) => {
    if (time.value === undefined) return [];
    const at = words.findIndex(({ span }) => span.start >= time.span.start);
    const index = words.findLastIndex(({ key, lemma }, own) => {
      const near = Math.abs(own - at) <= REACH;
      const kind = OCCASIONS.get(key) ?? OCCASIONS.get(lemma);
      const between = words.slice(Math.min(own, at) + 1, Math.max(own, at));
      return (
        near &&
        kind !== undefined &&
        !between.some(({ pos, key: other }) => pos === 'VERB' && !/(?:held|scheduled|planned|hosted)/.test(other))
      );
    });
    const noun = words[index];
    const kind = noun && (OCCASIONS.get(noun.key) ?? OCCASIONS.get(noun.lemma));
    return noun && kind ? [{ kind, places: findPlaces(words), time, sentence, span: noun.span }] : [];
  });

/**
 * The occasion that a sentence takes up: "the meeting in Bergen" where talks in Bergen were told of,
 * "the meeting" where there was only one, or "in Bergen" alone in the next sentences.
 */
export const takeUpOccasion = (words: readonly Word[], sentence: number, occasions: readonly Occasion[]): Occasion | undefined => {
  const earlier = occasions.filter((occasion) => occasion.sentence < sentence);
  if (earlier.length === 0) return undefined;
  const places = findPlaces(words);
  const shares = (occasion: Occasion): boolean => occasion.places.some((place) => places.includes(place));
  for (const [at, { key, lemma, pos }] of words.entries()) {
    const kind = OCCASIONS.get(key) ?? OCCASIONS.get(lemma);
    const opener = words[at - 1];
    if (kind === undefined || pos === 'VERB' || !/^(?:the|this|that|his|her|their)$/.test(opener?.key ?? '')) continue;
    const same = earlier.filter((occasion) => occasion.kind === kind);
    const found = places.length > 0 ? same.filter(shares).at(-1) : same.length === 1 ? same[0] : undefined;
    if (found) return found;
  }
  return earlier.filter((occasion) => sentence - occasion.sentence <= 3 && shares(occasion)).at(-1);
};
