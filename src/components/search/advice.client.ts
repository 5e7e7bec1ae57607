import { type SearchState, withoutChoice } from '../../models/search/search-state.ts';
import type { SearchOutcome } from './run-search.client.ts';

const makeButton = (label: string, act: () => void): HTMLLIElement => {
  const [item, button] = [document.createElement('li'), document.createElement('button')];
  button.type = 'button';
  button.className = 'try';
  button.textContent = label;
  button.addEventListener('click', act);
  item.append(button);
  return item;
};

/** Offers other queries: the typed one where it was read as another; near spellings and the query without filters where nothing was found. */
export const showAdvice = (
  list: HTMLElement,
  state: SearchState,
  outcome: SearchOutcome | null,
  ask: (state: SearchState) => void,
): void => {
  const offers: HTMLLIElement[] = [];
  if (outcome) {
    if (outcome.corrected !== undefined)
      offers.push(makeButton(`Search for “${state.query}” as it is written`, () => ask({ ...state, literal: true })));
    for (const query of outcome.near) offers.push(makeButton(`Search for “${query}”`, () => ask({ ...state, query, literal: false })));
    if (outcome.unfiltered > 0) offers.push(makeButton(`Search without filters (${outcome.unfiltered})`, () => ask(withoutChoice(state))));
  }
  list.replaceChildren(...offers);
  list.hidden = offers.length === 0;
};
