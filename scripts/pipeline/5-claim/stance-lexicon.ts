import { ATTITUDES } from './attitude-lexicon.ts';
import { EVALUATIONS } from './evaluation-lexicon.ts';

/**
 * Words that carry a stance, by the rule that reads them. `+` is for the matter that they govern, `-`
 * against it. Each group gives an example.
 */
export interface StanceWords {
  rule:
    | 'refusal'
    | 'ending'
    | 'reservation'
    | 'support'
    | 'demand'
    | 'need'
    | 'wish'
    | 'commitment'
    | 'bad-evaluation'
    | 'good-evaluation'
    | 'harm'
    | 'benefit'
    | 'threat';
  sign: 1 | -1;
  /** True where the words tell of their subject's attitude, so that "Norway rejects" in Sweden’s mouth is not Sweden’s stance. */
  attitude: boolean;
  example: string;
  phrases: readonly string[];
}

/** All groups. */
export const STANCE_WORDS: readonly StanceWords[] = [...ATTITUDES, ...EVALUATIONS];
