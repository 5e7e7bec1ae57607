import type { PositionId, TopicId } from '../../../../src/schema/index.ts';
import { findPhrases, type PhraseHit } from '../words/phrase-index.ts';
import type { Word } from '../words/words.ts';
import type { Keyword, KeywordIndex } from './keyword-index.ts';

/** Words that met one line of a position's keywords. */
export interface LineHit {
  /** Index of the line. */
  line: number;
  words: readonly Word[];
}

/** What a run of words is about. */
export interface Matched {
  /** In the order of the dossier. */
  topics: readonly TopicId[];
  /** Every line met, no word that rules it out. The hits in the order of the text. */
  positions: ReadonlyMap<PositionId, readonly LineHit[]>;
  /** At least one line met, none that rules it out. */
  partly: ReadonlyMap<PositionId, readonly LineHit[]>;
  /** The topics one of whose own keywords stands there, and not only words of a position. */
  own: ReadonlySet<TopicId>;
  /** How many words of each topic stand there, those of its positions among them; overlapping ones count once. */
  weight: ReadonlyMap<TopicId, number>;
}

const topicOf = (keyword: Keyword): TopicId => keyword.topic;

/** Finds the topics and positions whose keywords stand in a run of words. */
export const matchPositions = (words: readonly Word[], index: KeywordIndex): Matched => {
  const strict = findPhrases(words, index.find);
  // A phrase that is taken apart is looked for where its line stands nowhere as it is written.
  const isMet = ({ value }: PhraseHit<Keyword>): boolean =>
    value.kind === 'line' &&
    strict.some(({ value: own }) => own.kind === 'line' && own.position === value.position && own.line === value.line);
  const hits = [...strict, ...findPhrases(words, index.findLoose).filter((hit) => !isMet(hit))].sort((a, b) => a.from - b.from);
  const partly = new Map<PositionId, LineHit[]>();
  const ruledOut = new Set(hits.flatMap(({ value }) => (value.kind === 'unless' ? [value.position] : [])));
  // Of two phrases of one line that overlap the longer.
  const isInside = ({ from, to, value }: PhraseHit<Keyword>): boolean =>
    hits.some(
      (other) =>
        value.kind === 'line' &&
        other.value.kind === 'line' &&
        other.value.position === value.position &&
        other.value.line === value.line &&
        other.from <= from &&
        other.to >= to &&
        other.to - other.from > to - from,
    );
  for (const hit of hits) {
    const { value, from, to, places } = hit;
    if (value.kind !== 'line' || ruledOut.has(value.position) || isInside(hit)) continue;
    partly.set(value.position, [
      ...(partly.get(value.position) ?? []),
      { line: value.line, words: places?.flatMap((at) => words[at] ?? []) ?? words.slice(from, to) },
    ]);
  }
  const positions = new Map<PositionId, readonly LineHit[]>();
  for (const [id, { position }] of index.positions) {
    const lines = partly.get(id);
    if (lines && new Set(lines.map(({ line }) => line)).size === position.keywords.length) positions.set(id, lines);
  }
  const own = new Set(hits.flatMap(({ value }) => (value.kind === 'topic' ? [value.topic] : [])));
  const topics = new Set(own);
  for (const id of positions.keys()) {
    const topic = index.positions.get(id)?.topic;
    if (topic) topics.add(topic);
  }
  const weight = new Map<TopicId, number>();
  const taken = new Map<TopicId, number>();
  for (const hit of hits) {
    const topic = topicOf(hit.value);
    if (hit.value.kind === 'unless' || hit.from < (taken.get(topic) ?? 0)) continue;
    taken.set(topic, hit.to);
    weight.set(topic, (weight.get(topic) ?? 0) + (hit.to - hit.from));
  }
  return { topics: [...topics], positions, partly, own, weight };
};
