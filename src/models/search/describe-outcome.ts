import { countOf, nameList } from '../corpus/name-list.ts';
import { hasChoice, type SearchState } from './search-state.ts';

/** What there is to say of an outcome. */
export interface Found {
  claims: number;
  pages: number;
  /** The query that was put in place of the typed one. */
  corrected?: string;
  /** Words of the query that nothing has, though something was found by the others. */
  missing?: readonly string[];
}

/** What a search found, as it is announced; where it found nothing, what to try. */
export const describeOutcome = (state: SearchState, { claims, pages, corrected, missing = [] }: Found): string => {
  const asked = state.query === '' ? '' : ` for “${corrected ?? state.query}”`;
  if (claims + pages === 0) {
    const advice = hasChoice(state)
      ? 'Take a filter away, or search for fewer words.'
      : 'Try fewer words, another spelling, or only the beginning of a word.';
    return `Nothing found${asked}. ${advice}`;
  }
  const claimWords = countOf(claims, 'claim');
  const found = `${pages === 0 ? claimWords : `${claimWords} and ${countOf(pages, 'page')}`}${asked}`;
  if (corrected !== undefined) return `${found}. Nothing has “${state.query}” as it is written.`;
  return missing.length === 0 ? found : `${found}. Nothing has ${nameList(missing.map((word) => `“${word}”`))}.`;
};
