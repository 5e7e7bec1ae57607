import type { Attribution } from '../attribution.ts';
import type { Clue } from './columns/fill-rule-columns.ts';
import { toAnnotated } from './to-annotated.ts';

/** What the rules found, as the tagger takes it. */
export const toClues = (text: string, attributions: readonly Attribution[]): Clue[] =>
  attributions.map((attribution) => ({ rule: attribution.rule, ...toAnnotated(text, attribution) }));
