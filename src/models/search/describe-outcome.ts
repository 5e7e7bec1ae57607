import { countOf } from '../name-list.ts';
import { hasChoice, type SearchState } from './search-state.ts';

/** What a search found, as it is announced; where it found nothing, what to try. `corrected` is the query that was put in place of the typed one. */
export const describeOutcome = (state: SearchState, claims: number, pages: number, corrected?: string): string => {
  const asked = state.query === '' ? '' : ` for “${corrected ?? state.query}”`;
  if (claims + pages === 0) {
    const advice = hasChoice(state)
      ? 'Take a filter away, or search for fewer words.'
      : 'Try fewer words, another spelling, or only the beginning of a word.';
    return `Nothing found${asked}. ${advice}`;
  }
  const claimWords = countOf(claims, 'claim');
  const found = `${pages === 0 ? claimWords : `${claimWords} and ${countOf(pages, 'page')}`}${asked}`;
  return corrected === undefined ? found : `${found}. Nothing has “${state.query}” as it is written.`;
};
