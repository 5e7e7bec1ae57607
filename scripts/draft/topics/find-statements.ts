import { AUTHORITY_NOUNS, isBodyNoun } from '../../../src/language/en/names/body-lexicon.ts';
import { DEMONYMS } from '../../../src/language/en/names/demonym-lexicon.ts';
import { MONTH_NAMES } from '../../../src/language/en/names/name-particle-lexicon.ts';
import { isPersonNoun } from '../../../src/language/en/names/name-title-lexicon.ts';
import { SEATS, STATE_ALIASES } from '../../../src/language/en/names/state-lexicon.ts';
import { smallNumbers } from '../../../src/language/en/numbers/number-lexicon.ts';
import { TIME_WORDS } from '../../../src/language/en/time/time-word-lexicon.ts';
import { commonWords } from '../../../src/language/en/words/function-word-lexicon.ts';
import type { Actor, Claim } from '../../../src/schema/index.ts';
import { readAttributions, readSentences, readTitle, sentenceAt } from '../../pipeline/5-claim/words/reading.ts';
import { toKey, toSingular } from '../../pipeline/5-claim/words/to-key.ts';
import type { Word } from '../../pipeline/5-claim/words/words.ts';
import type { Sighting } from '../actors/find-sightings.ts';
import type { ReadArticle } from '../actors/read-article.ts';

/** A thing spoken of: one noun, or a noun with the word before it. */
export interface Subject {
  /** In the singular: "tram fare". */
  key: string;
  /** As written: "tram fares". */
  form: string;
  /** Indexes of its words in those of the statement. */
  from: number;
  to: number;
}

/** What somebody is said to have said, and the things that it speaks of. */
export interface Statement {
  /** An actor's id, or the words for a speaker whom no actor is. */
  speaker: string;
  words: readonly Word[];
  subjects: readonly Subject[];
  /** Keys of what the article's headline speaks of. */
  headline: ReadonlySet<string>;
  sighting: Sighting;
}

/** Nouns that speak of nothing in particular. */
const VAGUE = new Set(
  `thing way issue question matter problem point case fact reason part side kind sort lot number percent cent figure level step move effort
   action decision plan idea view position opinion statement comment answer word role result effect impact change chance option choice need
   right power support concern fear hope interest importance place area region world country nation state capital city town home house
   people person man woman child life family group member team leader work job time moment period term future past history end start
   beginning day week month year today morning million billion thousand hundred dozen dollar pound euro rate amount cost price money
   situation condition circumstance example course order line list form process event meeting talk call conversation discussion report
   story news article information detail evidence truth lie mistake anything something everything nothing detail phone letter email
   name sense good bad need use response request offer message minute hour second third half quarter majority minority opportunity
   difference progress success failure attack risk threat challenge goal aim purpose attempt measure approach set bit couple
   interview conference speech remark claim allegation concern doubt`.split(/\s+/u),
);

const STATE_WORDS: ReadonlySet<string> = new Set(
  [...Object.entries(DEMONYMS).flat(2), ...Object.values(SEATS).flat(), ...Object.values(STATE_ALIASES).flat()].flatMap((name) =>
    toKey(name),
  ),
);

/** Whether a word can be what a statement is about; `names` are words of the actors' names. */
const isSubjectNoun = ({ key, pos }: Word, names: ReadonlySet<string>): boolean => {
  const noun = toSingular(key);
  return (
    (pos === 'NOUN' || pos === 'PROPN') &&
    noun.length > 2 &&
    /^\p{L}+$/u.test(noun) &&
    ![noun, key].some(
      (one) =>
        VAGUE.has(one) ||
        commonWords.has(one) ||
        TIME_WORDS.has(one) ||
        STATE_WORDS.has(one) ||
        isPersonNoun(one) ||
        MONTH_NAMES.has(one) ||
        names.has(one) ||
        smallNumbers.has(one),
    ) &&
    !AUTHORITY_NOUNS.has(noun) &&
    !(isBodyNoun(noun) && pos === 'PROPN')
  );
};

const isModifier = ({ key, pos, text }: Word, names: ReadonlySet<string>): boolean =>
  ((pos === 'NOUN' && !VAGUE.has(toSingular(key))) ||
    pos === 'PROPN' ||
    (pos === 'ADJ' &&
      !/^(?:many|more|most|other|new|own|first|last|next|such|same|big|great|good|bad|little|few|much|several|major|recent|current|possible|whole|full|only|least|due|old|high|low|long|short|real|clear|early|late)$/u.test(
        key,
      ))) &&
  /^\p{L}+$/u.test(text) &&
  !commonWords.has(key) &&
  !TIME_WORDS.has(key) &&
  !names.has(key) &&
  !STATE_WORDS.has(key);

const findSubjects = (text: string, words: readonly Word[], names: ReadonlySet<string>): readonly Subject[] =>
  words.flatMap((word, at): readonly Subject[] => {
    if (!isSubjectNoun(word, names)) return [];
    const noun = toSingular(word.key);
    const next = words[at + 1];
    // "card readers": the noun is only the first half of another one.
    const isFirstHalf =
      next !== undefined &&
      (next.pos === 'NOUN' || next.pos === 'PROPN') &&
      /^[\s-]$/u.test(text.slice(word.span.end, next.span.start)) &&
      isSubjectNoun(next, names);
    const single = isFirstHalf ? [] : [{ key: noun, form: text.slice(word.span.start, word.span.end), from: at, to: at + 1 }];
    const before = words[at - 1];
    if (!before || !isModifier(before, names) || !/^[\s-]$/u.test(text.slice(before.span.end, word.span.start))) return single;
    return [...single, { key: `${before.key} ${noun}`, form: text.slice(before.span.start, word.span.end), from: at - 1, to: at + 1 }];
  });

/** What is said in some articles, in their order, with the things that each statement speaks of. */
export const findStatements = (
  articles: readonly (ReadArticle & { claims: readonly Pick<Claim, 'actors'>[] })[],
  actors: readonly Actor[],
): readonly Statement[] => {
  const names = new Set(
    actors.flatMap(({ kind, name, aliases }) =>
      [name, ...aliases].map(toKey).flatMap((words) => (kind === 'person' || words.length === 1 ? words : [])),
    ),
  );
  return articles.flatMap(({ article, sentences, attributions, claims }) => {
    const { text } = article;
    const read = readSentences(text, sentences);
    const headline = new Set(findSubjects(article.meta.title, readTitle(article.meta.title), names).map(({ key }) => key));
    return readAttributions(read, attributions).map((reading, at): Statement => {
      const sentence = read[sentenceAt(read, reading.contentSpan.start)]?.span ?? reading.contentSpan;
      return {
        speaker: claims[at]?.actors[0]?.actor ?? reading.source.map(({ key }) => key).join(' '),
        words: reading.content,
        subjects: findSubjects(text, reading.content, names),
        headline,
        sighting: {
          article: article.id,
          date: article.meta.published,
          sentence: text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' '),
        },
      };
    });
  });
};
