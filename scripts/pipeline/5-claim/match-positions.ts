import type { PositionId, TopicId } from '../../../src/schema/index.ts';
import type { Keyword, KeywordIndex } from './keyword-index.ts';
import { findPhrases, type PhraseHit } from './phrase-index.ts';
import type { Word } from './words.ts';

/** What a run of words is about. */
export interface Matched {
  /** In the order of the dossier. */
  topics: readonly TopicId[];
  /** Every line met, no word that rules it out. The words that met the lines, in the order of the text. */
  positions: ReadonlyMap<PositionId, readonly Word[]>;
  /** At least one line met, none that rules it out. */
  partly: ReadonlySet<PositionId>;
  /** The words that met a line of a partly met position. */
  words: ReadonlySet<Word>;
}

/** Indexes of words in "as part of security guarantees": mentioned as a frame, not spoken on. */
const framed = (words: readonly Word[]): Set<number> => {
  const found = new Set<number>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (words[at]?.key !== 'part' || words[at + 1]?.key !== 'of') continue;
    for (let inside = at + 2; inside < words.length; inside += 1) {
      const word = words[inside];
      if (!word || word.pos === 'PUNCT' || word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'ADP') break;
      found.add(inside);
    }
  }
  return found;
};

const positionsOf = (hits: readonly PhraseHit<Keyword>[], words: readonly Word[], index: KeywordIndex): Map<PositionId, Word[]> => {
  const met = new Map<PositionId, { lines: Set<number>; at: Set<number> }>();
  const ruledOut = new Set<PositionId>();
  for (const { value, from, to } of hits) {
    if (value.kind === 'unless') ruledOut.add(value.position);
    if (value.kind !== 'line') continue;
    const own = met.get(value.position) ?? { lines: new Set(), at: new Set() };
    own.lines.add(value.line);
    for (let at = from; at < to; at += 1) own.at.add(at);
    met.set(value.position, own);
  }
  const found = new Map<PositionId, Word[]>();
  for (const [id, { position }] of index.positions) {
    const own = met.get(id);
    if (own && !ruledOut.has(id) && own.lines.size === position.keywords.length)
      found.set(
        id,
        [...own.at].sort((a, b) => a - b).flatMap((at) => words[at] ?? []),
      );
  }
  return found;
};

/** Finds the topics and positions whose keywords stand in a run of words. */
export const matchPositions = (words: readonly Word[], index: KeywordIndex): Matched => {
  const hits = findPhrases(words, index.find);
  const frame = framed(words);
  const outside = hits.filter(({ value, from }) => value.kind !== 'line' || !frame.has(from));
  const strict = positionsOf(outside, words, index);
  const positions = strict.size > 0 ? strict : positionsOf(hits, words, index);
  const ruledOut = new Set(hits.flatMap(({ value }) => (value.kind === 'unless' ? [value.position] : [])));
  const lines = hits.flatMap((hit) =>
    hit.value.kind === 'line' && !ruledOut.has(hit.value.position) ? [{ ...hit, position: hit.value.position }] : [],
  );
  const topics = new Set(hits.flatMap(({ value }) => (value.kind === 'topic' ? [value.topic] : [])));
  for (const id of positionsOf(hits, words, index).keys()) {
    const topic = index.positions.get(id)?.topic;
    if (topic) topics.add(topic);
  }
  return {
    topics: [...topics],
    positions,
    partly: new Set(lines.map(({ position }) => position)),
    words: new Set(lines.flatMap(({ from, to }) => words.slice(from, to))),
  };
};
