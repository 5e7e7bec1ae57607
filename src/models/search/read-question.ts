import { SIDES, SIDES_IN_QUESTIONS } from '../../language/en/speech/question-lexicon.ts';
import { functionWords } from '../../language/en/words/function-word-lexicon.ts';
import { type FoundDate, findDate } from './find-date.ts';
import { idsOf, namesOf, speakerFilter } from './named-actors.ts';
import { type Part, splitParts } from './query-parts.ts';
import { findSide, findSpeakers, isAskingWord, isQuestion, withAsker } from './question-words.ts';
import { readQuotation } from './read-quotation.ts';
import type { Near, Reading } from './reading.ts';
import type { ChosenValues } from './search-state.ts';
import type { SearchVocabulary } from './search-vocabulary.ts';
import { numbersIn, stemOf } from './search-words.ts';

/** The positions that a phrase names: "troops" all with "foreign troops" or "US troops", "US troops" the one with these very words. */
const positionsNamed = ({ positions }: SearchVocabulary, words: readonly string[]): string[] => {
  const phrase = words.map(stemOf).join(' ');
  if (phrase === '') return [];
  return positions.filter(({ phrases }) => phrases.some((one) => one === phrase || one.endsWith(` ${phrase}`))).map(({ id }) => id);
};

/** Those that the longest run of words in a phrase names: of "foreign troops in Ukraine" those on foreign troops. */
const positionsNamedIn = (vocabulary: SearchVocabulary, words: readonly string[]): string[] => {
  for (let length = words.length; length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const named = positionsNamed(vocabulary, words.slice(from, from + length));
      if (named.length > 0) return named;
    }
  return [];
};

const isShort = ({ letters }: Part): boolean => letters.length <= 3;

/** What is near to a query that nothing answers whole: what those named say, at its date or at any, or what anybody said then. A year alone is near to too much. */
const readNear = (parts: readonly Part[], meant: readonly Part[], date: FoundDate | undefined): Near[] => {
  const named = parts.filter(({ actor }) => actor);
  const owners = named.flatMap(({ actor }) => actor ?? []);
  const others = meant.filter(({ actor }) => !actor).map(({ written }) => written);
  const about = { filters: { about: { any: idsOf(owners) } }, said: `by, for or about ${namesOf(owners)}` };
  const whole: Near[] = owners.length === 0 ? [] : [{ words: '', ...about, left: [...others, ...(date ? [date.written] : [])] }];
  if (!date) return whole.filter(({ left }) => left.length > 0);
  const then: Near[] =
    'date' in date.filters
      ? [{ words: '', filters: date.filters, said: date.said, left: [...named.map(({ written }) => written), ...others] }]
      : [];
  const both: Near[] =
    owners.length === 0
      ? []
      : [{ words: '', filters: { ...date.filters, ...about.filters }, said: `${about.said}, ${date.said}`, left: others }];
  // "Paris" may be where it was said.
  const either = owners.some(({ isPerson }) => isPerson) ? [...whole, ...then] : [...then, ...whole];
  return [...both, ...either].filter(({ left }) => left.length > 0);
};

/**
 * The ways to read a query that stand to reason, the best first; the last looks for its words alone. "What does
 * Russia say about foreign troops" asks for claims by or for Russia with "foreign troops"; "who opposes troops"
 * for those that oppose a position on troops; "UK troops" and "German troops" for those that name or speak for the
 * country, since letters alone would find Ukraine, and words alone whoever speaks from Germany. What is in quotation
 * marks is meant as it is written.
 */
export const readQuestion = (query: string, vocabulary: SearchVocabulary): Reading[] => {
  if (/["“”„«»]/u.test(query)) return readQuotation(query, vocabulary);
  const date = findDate(query, vocabulary.years);
  const parts = withAsker(splitParts(date?.rest ?? query, vocabulary));
  const speaking = findSpeakers(parts);
  const speakers = [...speaking.keys()].flatMap((at) => parts[at]?.actor ?? []);
  const inSpeakers = new Set([...speaking].flatMap(([at, length]) => Array.from({ length }, (_, step) => at + step)));
  const side = findSide(parts, inSpeakers);
  const asks = isQuestion(parts) || side !== undefined || speakers.length > 0;
  const isNoise = ({ letters, actor }: Part, at: number): boolean =>
    !actor &&
    (functionWords.has(letters) ||
      (asks && isAskingWord(letters)) ||
      side?.parts.has(at) === true ||
      (speakers.length > 0 && (SIDES_IN_QUESTIONS.has(letters) || SIDES.has(letters))));
  const meant = parts.filter((part, at) => !inSpeakers.has(at) && !isNoise(part, at));
  const named = meant.filter((part) => part.actor && (part.isAdjective || isShort(part)));
  const wordsOf = (some: readonly Part[]): string =>
    some.map(({ written, letters, isPossessive }) => (isPossessive ? letters : written)).join(' ');
  const unnamed = meant.filter((part) => !named.includes(part));
  const numbers = numbersIn(wordsOf(meant));
  const counted: ChosenValues = numbers.length > 0 ? { number: { any: numbers } } : {};
  const exact: ChosenValues = { ...date?.filters, ...counted };
  const whose = speakerFilter(speakers);
  const [all, rest] = [wordsOf(meant), wordsOf(unnamed)];
  const positions = positionsNamed(vocabulary, all.split(' '));
  const say = (said: string, words = ''): string =>
    [speakers.length > 0 ? `by or for ${namesOf(speakers)}` : '', said, date?.said ?? '', words === '' ? '' : `with “${words}”`]
      .filter((one) => one !== '')
      .join(', ');
  const readings: Reading[] = [];
  const [only] = meant;
  if (side && meant.length === 1 && only?.actor && !only.isAdjective) {
    const { id, name } = only.actor;
    const others = vocabulary.actors.filter((other) => other.id !== id);
    readings.push({
      words: '',
      filters: { ...exact, stance: { any: [side.side] }, about: { any: [id] }, speaksFor: { any: idsOf(others) } },
      said: say(`that ${side.side} a position and name ${name}, by others`),
    });
  }
  if (side && speakers.length === 0) {
    const takes = positionsNamedIn(vocabulary, all.split(' ')).map((id) => `${id}:${side.side}`);
    if (takes.length > 0)
      readings.push({ words: '', filters: { ...exact, takes: { any: takes } }, said: say(`that ${side.side} a position on “${all}”`) });
    readings.push({ words: all, filters: { ...exact, stance: { any: [side.side] } }, said: say(`that ${side.side} a position`, all) });
  } else if (named.length > 0) {
    const owners = named.flatMap(({ actor }) => actor ?? []);
    if (positions.length > 0)
      readings.push({ words: rest, filters: { ...exact, ...whose, takes: { any: positions } }, said: say(`on “${all}”`) });
    const about = { about: { any: idsOf(owners) } };
    readings.push({ words: rest, filters: { ...exact, ...whose, ...about }, said: say(`by, for or about ${namesOf(owners)}`, rest) });
  }
  if (speakers.length > 0 || date) readings.push({ words: all, filters: { ...exact, ...whose }, said: say('', all) });
  // A date or a number is meant exactly, and letters such as "EU" begin other words.
  const short = parts.filter((part) => part.actor && isShort(part)).flatMap(({ actor }) => actor ?? []);
  const day: ChosenValues = date && 'date' in date.filters ? date.filters : {};
  const year = date && !('date' in date.filters) ? date.written : '';
  const words = [wordsOf(parts.filter((part, at) => !isNoise(part, at))), year].join(' ').trim();
  readings.push({
    words: words || (date ? '' : query),
    filters: { ...counted, ...day, ...(short.length > 0 && { about: { any: idsOf(short) } }) },
    said: '',
    near: readNear(parts, meant, date),
  });
  return readings;
};
