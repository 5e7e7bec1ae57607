import { commonWords } from '../../src/language/en/words/function-word-lexicon.ts';
import { stemOf } from '../../src/language/en/words/terms.ts';
import type { Position, Topic } from '../../src/schema/index.ts';
import { toKey, toSingular } from '../pipeline/5-claim/words/to-key.ts';

/** How the topics of an editor stand among the drafted ones. */
export interface TopicScore {
  /** Ids of the editor's topics and positions that have a drafted counterpart. */
  topics: { found: readonly string[]; missed: readonly string[] };
  positions: { found: readonly string[]; missed: readonly string[] };
  /** Of the positions found, those whose drafted counterpart has a verb of the editor's. */
  verbs: readonly string[];
  /** Ids of drafted topics and positions that match nothing of the editor's. */
  extra: { topics: readonly string[]; positions: readonly string[] };
  drafted: { topics: number; positions: number };
}

/** Words that say what a text is about, in the singular: no names, no words of every text. "ID" is one, "Lanmoor" is none. */
const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .map((text) => text.charAt(0).toLowerCase() + text.slice(1))
      .flatMap((text) => text.split(/[^\p{L}\p{N}’']+/u))
      .filter((word) => !/^\p{Lu}\p{Ll}/u.test(word))
      .flatMap(toKey)
      .filter((word) => word.length > 1 && !commonWords.has(word))
      .map(toSingular),
  );

const textsOf = ({ text, label, keywords }: Position): readonly string[] => [text, label, ...keywords.flat()];

/** Whether one of the drafted phrases consists of words of the editor's: "bridge toll" of "toll for the bridge". */
const isPhraseOf = (phrases: readonly string[], words: ReadonlySet<string>): boolean =>
  phrases.some((phrase) => {
    const own = [...wordsOf([phrase])];
    return own.length > 0 && own.every((word) => words.has(word));
  });

const verbStems = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(toKey).map(stemOf));

/** Gives as many of the wanted as can be one of the drafted each, no drafted one to two of them (augmenting paths, Kuhn 1955); by index. */
const pairUp = (wanted: number, fitting: (at: number) => readonly number[]): ReadonlyMap<number, number> => {
  const owner = new Map<number, number>();
  const find = (at: number, tried: Set<number>): boolean =>
    fitting(at).some((one) => {
      if (tried.has(one)) return false;
      tried.add(one);
      const other = owner.get(one);
      if (other !== undefined && !find(other, tried)) return false;
      owner.set(one, at);
      return true;
    });
  for (let at = 0; at < wanted; at += 1) find(at, new Set());
  return new Map([...owner].map(([one, at]) => [at, one]));
};

/**
 * A drafted position is the counterpart of an editor's where one of the phrases for its matter consists of words of the editor's
 * text, label and keywords, names left out; a drafted topic where its first keyword so stands in the editor's topic, or one of its
 * positions has a counterpart there. No drafted position is the counterpart of two.
 */
export const scoreTopics = (editor: readonly Topic[], drafted: readonly Topic[]): TopicScore => {
  const positions = editor.flatMap((topic) => topic.positions);
  const own = drafted.flatMap((topic) => topic.positions);
  const isCounterpart = (one: Position, wanted: Position): boolean => isPhraseOf(one.keywords[0] ?? [], wordsOf(textsOf(wanted)));
  const isFitting = (one: Position | undefined, wanted: Position | undefined): boolean =>
    one !== undefined && wanted !== undefined && isCounterpart(one, wanted);
  const isTopicOf = (one: Topic, wanted: Topic): boolean =>
    isPhraseOf(
      one.keywords.slice(0, 1),
      wordsOf([wanted.title, wanted.question, ...wanted.keywords, ...wanted.positions.flatMap(textsOf)]),
    ) || one.positions.some((position) => wanted.positions.some((other) => isCounterpart(position, other)));
  const pairs = pairUp(positions.length, (at) => [...own.keys()].filter((one) => isFitting(own[one], positions[at])));
  const hasVerb = (at: number): boolean => {
    const [wanted, one] = [positions[at], own[pairs.get(at) ?? -1]];
    const verb = one?.text.split(' ').findLast((word) => word.length > 3);
    return wanted !== undefined && verb !== undefined && verbStems(textsOf(wanted)).has(stemOf(verb));
  };
  const split = <One extends { id: string }>(all: readonly One[], isFound: (one: One, at: number) => boolean) => ({
    found: all.filter(isFound).map(({ id }) => id),
    missed: all.filter((one, at) => !isFound(one, at)).map(({ id }) => id),
  });
  return {
    topics: split(editor, (wanted) => drafted.some((one) => isTopicOf(one, wanted))),
    positions: split(positions, (_, at) => pairs.has(at)),
    verbs: positions.filter((_, at) => hasVerb(at)).map(({ id }) => id),
    extra: {
      topics: drafted.filter((one) => !editor.some((wanted) => isTopicOf(one, wanted))).map(({ id }) => id),
      positions: own.filter((one) => !positions.some((wanted) => isCounterpart(one, wanted))).map(({ id }) => id),
    },
    drafted: { topics: drafted.length, positions: own.length },
  };
};
