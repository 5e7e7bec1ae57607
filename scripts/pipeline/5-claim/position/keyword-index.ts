import type { Position, PositionId, Topic, TopicId } from '../../../../src/schema/index.ts';
import { makeLooseIndex, makePhraseIndex, type PhraseEntry, type PhraseIndex } from '../words/phrase-index.ts';
import { toKey, toSingular } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';

/** What a keyword of the dossier stands for. */
export type Keyword =
  | { kind: 'topic'; topic: TopicId }
  | { kind: 'line'; topic: TopicId; position: PositionId; line: number }
  | { kind: 'unless'; topic: TopicId; position: PositionId };

/** The keywords of all topics and positions, and the positions by id. */
export interface KeywordIndex {
  find: PhraseIndex<Keyword>;
  /** Phrases of positions whose words stand apart. */
  findLoose: PhraseIndex<Keyword>;
  positions: ReadonlyMap<PositionId, { position: Position; topic: TopicId }>;
}

/** Marks a plural noun: "talks" is met by the noun in the plural or singular, not by the verb "talked". */
const NOUN = '+';

const toPart = (word: string): string => {
  const singular = toSingular(word);
  return singular === word ? word : NOUN + singular;
};

const formsOf = ({ key, lemma, pos }: Word): string[] => {
  const forms = [key, lemma, toSingular(key), toSingular(lemma)];
  const isVerb = pos === 'VERB' || pos === 'AUX';
  return [...forms, ...(isVerb && !key.endsWith('s') ? [] : forms.map((form) => NOUN + form))];
};

/** Files the keywords of a dossier. Lemmas are matched, case and accents ignored. */
export const makeKeywordIndex = (topics: readonly Topic[]): KeywordIndex => {
  const entries: PhraseEntry<Keyword>[] = [];
  const positions = new Map<PositionId, { position: Position; topic: TopicId }>();
  const add = (phrase: string, value: Keyword): void => {
    entries.push({ key: toKey(phrase).map(toPart), value });
  };
  for (const { id: topic, keywords, positions: own } of topics) {
    for (const keyword of keywords) add(keyword, { kind: 'topic', topic });
    for (const position of own) {
      positions.set(position.id, { position, topic });
      for (const [line, phrases] of position.keywords.entries())
        for (const phrase of phrases) add(phrase, { kind: 'line', topic, position: position.id, line });
      for (const phrase of position.unless) add(phrase, { kind: 'unless', topic, position: position.id });
    }
  }
  const fits = (word: Word, part: string): boolean => formsOf(word).includes(part);
  const ofPositions = entries.filter(({ value }) => value.kind === 'line');
  return { find: makePhraseIndex(entries, formsOf, fits), findLoose: makeLooseIndex(ofPositions, formsOf, fits), positions };
};
