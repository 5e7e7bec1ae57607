import type { Certainty } from '../../../src/schema/index.ts';
import type { Operator } from './find-operators.ts';
import type { Word } from './words.ts';

/** What the rules look at. */
export interface Statement {
  /** The words of the source, to tell a forecaster from one who announces. */
  source: readonly Word[];
  cue: readonly Word[];
  content: readonly Word[];
  /** The words that name the position, or that point back to it ("this"); empty where it is known from the context alone. */
  named: ReadonlySet<Word>;
  /** The words of names: the "willing" of a coalition's name carries no stance. */
  names: ReadonlySet<Word>;
  /** Words whose direction the polarity has counted already: the "closing" of "closing the ward". */
  turned: ReadonlySet<Word>;
  /** -1 where the position is itself a negative sentence. */
  polarity: 1 | -1;
  /** Lemmas of the position's text and keywords. */
  vocabulary: ReadonlySet<string>;
  /** True where an operator tells of somebody else's attitude. */
  isOthers(words: readonly Word[], operator: Operator): boolean;
}

/** A sign for or against the matter that the position names. */
export interface Signed {
  rule: string;
  sign: 1 | -1;
  certainty: Certainty;
  words: readonly Word[];
}

/** The product of two signs. */
export const times = (a: 1 | -1, b: 1 | -1): 1 | -1 => (a === b ? 1 : -1);

/** The words that an operator or a condition covers. */
export const slice = (words: readonly Word[], { from, to }: { from: number; to: number }): readonly Word[] => words.slice(from, to);

/** Rules whose reading is a conclusion and not the words themselves. */
export const INFERRED: ReadonlySet<string> = new Set(['reservation', 'good-evaluation', 'threat', 'harm', 'benefit']);

/** Rules of an attitude to what stands behind the words. */
export const WISHES: readonly string[] = ['refusal', 'ending', 'reservation', 'support', 'demand', 'need', 'wish', 'commitment'];

/** "never accept" is a refusal. */
export const ruleOf = ({ rule, negated, sign }: Operator): string => {
  if (negated && sign === -1) return rule === 'support' ? 'refusal' : 'negation';
  return rule === 'ending' ? 'refusal' : rule;
};
