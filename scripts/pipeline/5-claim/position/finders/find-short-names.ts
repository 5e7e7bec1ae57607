import type { Position } from '../../../../../src/schema/index.ts';
import { rowsOfNoun, verbOf } from '../../stance/find-idioms.ts';
import type { PositionFacts } from '../../stance/position-facts.ts';
import { toKey, toSingular } from '../../words/to-key.ts';
import type { Word } from '../../words/words.ts';

const POINTERS = /^(?:the|this|that|these|those|his|her|its|their|any|such)$/;
/** Nouns too wide to stand for one thing of a dispute. */
const WIDE = /^(?:state|government|people|city|town|country|year|time|person|part|side|share|cost|number|price)$/;
const PREPOSITION = /^(?:of|to|for|on|in|at|by|with|from|over|under|without|before|after|among|between|into|through|within)$/;

/** Head nouns of the position's phrases of several words: "road" of "road to the island", "helicopter" of "rescue helicopter". */
const headsOf = ({ keywords }: Pick<Position, 'keywords'>): ReadonlySet<string> => {
  const heads = (keywords[0] ?? []).flatMap((phrase) => {
    const words = toKey(phrase);
    const bound = words.findIndex((word) => PREPOSITION.test(word));
    const head = (bound < 0 ? words : words.slice(0, bound)).at(-1);
    const isCounted = /^(?:more|new|additional|enough|free|fewer|less|better|other)$/.test(words[0] ?? '');
    return words.length > 1 && !isCounted && head !== undefined && head.length > 3 ? [toSingular(head)] : [];
  });
  return new Set(heads.filter((head) => !WIDE.test(head)));
};

/** An act of which the thing is not said: no noun, and no "of", stands behind it. */
const isBare = (content: readonly Word[], at: number): boolean => {
  const [before, next] = [content[at - 1], content[at + 1]];
  return (
    !/^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(next?.pos ?? '') &&
    !/^(?:of|to)$/.test(next?.key ?? '') &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(before?.pos ?? '')
  );
};

const isEndNoun = (key: string): boolean => rowsOfNoun(key).some(({ role, kind }) => role === 'end' && kind === 'noun');

const isEndGerund = (word: Word): boolean => {
  if (!word.key.endsWith('ing') || word.key.length < 6) return false;
  const base = verbOf(word);
  return base !== undefined && rowsOfNoun(base).some(({ role, kind }) => role === 'end' && kind === 'verb');
};

/** Words of a statement that name a position in short, and which side they stand for. */
export interface ShortName {
  words: readonly Word[];
  sign: 1 | -1;
}

/**
 * Finds short names of a position that its article is on: the bare act ("removal", "stopping") of one that
 * makes an end of its matter, and the head noun of its phrase behind a word that points back ("the road").
 */
export const findShortNames = (
  content: readonly Word[],
  { direction, plan }: PositionFacts,
  position: Pick<Position, 'keywords'>,
): ShortName[] => {
  const heads = headsOf(position);
  return content.flatMap((word, at): ShortName[] => {
    const isNoun = word.pos === 'NOUN' || word.pos === 'PROPN';
    const isPointed = POINTERS.test(content[at - 1]?.key ?? '');
    const isHead =
      isNoun && isPointed && !/^(?:NOUN|PROPN)$/.test(content[at + 1]?.pos ?? '') && !/^(?:of|to|for)$/.test(content[at + 1]?.key ?? '');
    if (isHead && heads.has(toSingular(word.key))) return [{ words: [word], sign: direction }];
    const isEnd = direction === -1 && plan === 1 && isBare(content, at) && ((isNoun && isEndNoun(word.key)) || isEndGerund(word));
    return isEnd ? [{ words: [word], sign: 1 }] : [];
  });
};
