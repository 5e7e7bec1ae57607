import { type FacetName, facetNames, hasChoice, parseSearchState, type SearchState } from '../../models/search/search-state.ts';
import { needElement } from './need-element.client.ts';

/** The search form: reads and writes what is asked, and shows how many claims each facet value stands for. */
export interface SearchForm {
  form: HTMLFormElement;
  input: HTMLInputElement;
  boxes: readonly HTMLInputElement[];
  clear: HTMLButtonElement;
  read: () => SearchState;
  write: (state: SearchState) => void;
  /** Without counts the page's own ones, of all claims. */
  showCounts: (state: SearchState, counts?: Record<FacetName, Record<string, number>>) => void;
}

/** Finds the form's parts. */
export const findSearchForm = (): SearchForm => {
  const form = needElement('form.search', HTMLFormElement);
  const input = needElement('#query', HTMLInputElement);
  const filters = needElement('.filters', HTMLDetailsElement);
  const clear = needElement('[data-clear]', HTMLButtonElement);
  // Beside the results the filters stand open; browsers that know ::details-content need no script for that.
  if (matchMedia('(min-width: 60rem)').matches) filters.open = true;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const ofAll = new Map(boxes.map((box) => [box, Number(box.closest('label')?.querySelector('[data-count]')?.textContent ?? 0)]));
  const nameOf = (box: HTMLInputElement) => facetNames.find((name) => name === box.name);
  return {
    form,
    input,
    boxes,
    clear,
    read: () => parseSearchState(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))),
    write: (state) => {
      input.value = state.query;
      for (const box of boxes) {
        const name = nameOf(box);
        box.checked = name !== undefined && state.chosen[name].includes(box.value);
      }
      if (hasChoice(state)) filters.open = true;
    },
    showCounts: (state, counts) => {
      clear.hidden = !hasChoice(state);
      for (const box of boxes) {
        const [name, item] = [nameOf(box), box.closest('li')];
        const shown = item?.querySelector('[data-count]');
        if (!name || !item || !shown) continue;
        const count = counts ? (counts[name][box.value] ?? 0) : (ofAll.get(box) ?? 0);
        shown.textContent = String(count);
        // What would find nothing is out of the way, unless it is chosen.
        item.hidden = count === 0 && !box.checked;
      }
    },
  };
};
