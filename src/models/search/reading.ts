import type { ChosenValues } from './search-state.ts';

/** One way to read a query. */
export interface Reading {
  /** What is looked for in words; empty where the filters say all. */
  words: string;
  /** What a claim must have besides. */
  filters: ChosenValues;
  /** The filters in words, to be read after "claims": "by or for Germany"; empty where there is none. */
  said: string;
  /** What is near where nothing has all the words, the nearest first. */
  near?: readonly Near[];
}

/** Whatever those named in a query say, or was said then, and the words that are left out for it. */
export interface Near extends Omit<Reading, 'near'> {
  left: string[];
}
