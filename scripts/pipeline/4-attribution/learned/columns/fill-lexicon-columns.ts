import type { TokenList } from '../make-token-list.ts';
import { type Columns, mix } from './columns.ts';

/** How readily a hashed key stands in a part, in steps from 1 (hardly ever) to 9 (nearly always); 0 where too seldom seen. */
export type Lexicon = (key: number) => number;

/** Keys of a token: its lemma as a part of speech (cue, source), and with the lemma that follows (cue). */
export const lexiconKeys = (columns: Columns, i: number): readonly [number, number, number] => {
  const lemma = columns.lemma[i] ?? 0;
  const single = mix(lemma, columns.pos[i] ?? 0);
  return [mix(single, 1), mix(mix(lemma, columns.lemma[i + 1] ?? 0), 2), mix(single, 3)];
};

const steps = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85];

/** The step of a rate: `inside` of `all` sightings, drawn towards 0.1 for the rare ones. */
export const toStep = (inside: number, all: number): number => {
  if (all < 2) return 0;
  const rate = (inside + 0.2) / (all + 2);
  return 1 + steps.filter((step) => rate >= step).length;
};

/** The step from which a token counts as a likely cue. */
export const likelyCue = 5;

/** Fills the columns that the lexicon gives. */
export const fillLexiconColumns = (columns: Columns, list: TokenList, lexicon: Lexicon): void => {
  for (let i = 0; i < list.words.length; i += 1) {
    const [cue, pair, source] = lexiconKeys(columns, i);
    columns.cueRate[i] = lexicon(cue);
    columns.pairRate[i] = lexicon(pair);
    columns.sourceRate[i] = lexicon(source);
  }
};
