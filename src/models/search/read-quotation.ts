import { functionWords } from '../../language/en/words/function-word-lexicon.ts';
import { findDate } from './find-date.ts';
import { idsOf, namesOf, speakerFilter } from './named-actors.ts';
import { splitParts } from './query-parts.ts';
import { isAskingWord } from './question-words.ts';
import type { Reading } from './reading.ts';
import type { SearchVocabulary } from './search-vocabulary.ts';

/** One phrase in quotation marks, of whatever kind. */
const oneQuotation = /^([^"“”„«»]*)["“„«]([^"“”„«»]+)["”“»]([^"“”„«»]*)$/u;

/**
 * A phrase in quotation marks beside which stand names, a date and what makes a question: "did Vane say “by no means”".
 * The phrase is meant as it is written; whoever is named says it or is spoken of. Other words beside it are looked for where somebody is
 * named; elsewhere there is no reading.
 */
export const readQuotation = (query: string, vocabulary: SearchVocabulary): Reading[] => {
  const [, head = '', phrase = '', tail = ''] = oneQuotation.exec(query) ?? [];
  const beside = `${head} ${tail}`;
  const date = findDate(beside, vocabulary.years);
  const parts = splitParts(date?.rest ?? beside, vocabulary);
  if (phrase.trim() === '' || (parts.length === 0 && !date)) return [];
  const others = parts.filter(({ letters, actor }) => !actor && !functionWords.has(letters) && !isAskingWord(letters));
  const actors = parts.flatMap(({ actor }) => actor ?? []);
  if (others.length > 0 && actors.length === 0) return [];
  const words = `"${phrase.trim()}"`;
  const exact = date?.filters ?? {};
  const say = (whose: string): string => [whose, date?.said ?? '', `with “${phrase.trim()}”`].filter((one) => one !== '').join(', ');
  const named = { words, filters: { ...exact, about: { any: idsOf(actors) } }, said: say(`by, for or about ${namesOf(actors)}`) };
  const loose = [...parts.filter((part) => part.actor || others.includes(part)).map(({ written }) => written), phrase.trim()].join(' ');
  const last: Reading = { words: loose, filters: {}, said: '' };
  // A phrase and words besides cannot be looked for at once: what has the phrase is near.
  if (others.length > 0) return [{ ...last, near: [{ ...named, left: others.map(({ written }) => written) }] }];
  if (actors.length === 0) return [{ words, filters: exact, said: say('') }, last];
  return [{ words, filters: { ...exact, ...speakerFilter(actors) }, said: say(`by or for ${namesOf(actors)}`) }, named, last];
};
