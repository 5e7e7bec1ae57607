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
 * A phrase in quotation marks beside which stand only names, a date and what makes a question: "did Vane say “by no means”".
 * The phrase is meant as it is written; whoever is named says it or is spoken of. Elsewhere there is no reading.
 */
export const readQuotation = (query: string, vocabulary: SearchVocabulary): Reading[] => {
  const [, head = '', phrase = '', tail = ''] = oneQuotation.exec(query) ?? [];
  const beside = `${head} ${tail}`;
  const date = findDate(beside, vocabulary.years);
  const parts = splitParts(date?.rest ?? beside, vocabulary);
  if (phrase.trim() === '' || (parts.length === 0 && !date)) return [];
  if (parts.some(({ letters, actor }) => !actor && !functionWords.has(letters) && !isAskingWord(letters))) return [];
  const actors = parts.flatMap(({ actor }) => actor ?? []);
  const words = `"${phrase.trim()}"`;
  const exact = date?.filters ?? {};
  const say = (whose: string): string => [whose, date?.said ?? '', `with “${phrase.trim()}”`].filter((one) => one !== '').join(', ');
  const readings: Reading[] =
    actors.length === 0
      ? [{ words, filters: exact, said: say('') }]
      : [
          { words, filters: { ...exact, ...speakerFilter(actors) }, said: say(`by or for ${namesOf(actors)}`) },
          { words, filters: { ...exact, about: { any: idsOf(actors) } }, said: say(`by, for or about ${namesOf(actors)}`) },
        ];
  return [
    ...readings,
    { words: [...parts.filter(({ actor }) => actor).map(({ written }) => written), phrase.trim()].join(' '), filters: {}, said: '' },
  ];
};
