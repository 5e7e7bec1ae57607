import {
  type FacetName,
  facetNames,
  forEachFacet,
  parseSearchState,
  type SearchState,
  sortNames,
} from '../../models/search/search-state.ts';
import type { FacetCounts } from './find-answer.client.ts';
import { needElement } from './need-element.client.ts';

/** One active filter. */
export interface Choice {
  name: FacetName;
  value: string;
  /** "Actor: Sergey Lavrov" */
  label: string;
}

/** The search form: reads and writes what is asked, and shows how many claims each facet value stands for. */
export interface SearchForm {
  form: HTMLFormElement;
  input: HTMLInputElement;
  boxes: readonly HTMLInputElement[];
  sort: HTMLSelectElement;
  read: () => SearchState;
  write: (state: SearchState) => void;
  choices: (state: SearchState) => Choice[];
  /** `all`: those that the page came with, of all claims. `unknown` shows none rather than wrong ones. */
  showCounts: (counts: FacetCounts | 'all' | 'unknown') => void;
}

/** Finds the form's parts. */
export const findSearchForm = (root: ParentNode): SearchForm => {
  const form = needElement('form.search', HTMLFormElement, root);
  const input = needElement('#query', HTMLInputElement, form);
  const filters = needElement('.filters', HTMLDetailsElement, form);
  const sort = needElement('[data-sort]', HTMLSelectElement, root);
  // Beside the results the filters stand open; browsers that know ::details-content need no script for that.
  if (matchMedia('(min-width: 60rem)').matches) filters.open = true;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const countOf = (box: HTMLInputElement) => box.closest('li')?.querySelector('[data-count]');
  const ofAll = new Map(boxes.map((box) => [box, Number(countOf(box)?.textContent ?? 0)]));
  const nameOf = (box: HTMLInputElement) => facetNames.find((name) => name === box.name);
  let literal = false;
  input.addEventListener('input', () => {
    literal = false;
  });
  return {
    form,
    input,
    boxes,
    sort,
    read: () => ({
      query: input.value.trim(),
      sort: sortNames.find((name) => name === sort.value) ?? 'relevance',
      literal,
      chosen: forEachFacet((name) => boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value)),
    }),
    write: (state) => {
      // Not while it says the same: the caret would jump.
      if (input.value.trim() !== state.query) input.value = state.query;
      sort.value = state.sort;
      literal = state.literal;
      for (const box of boxes) {
        const name = nameOf(box);
        box.checked = name !== undefined && state.chosen[name].includes(box.value);
      }
    },
    choices: (state) =>
      facetNames.flatMap((name) =>
        state.chosen[name].map((value) => {
          const box = boxes.find((one) => one.name === name && one.value === value);
          const group = box?.closest('fieldset')?.querySelector('legend')?.textContent ?? name;
          return { name, value, label: `${group}: ${box?.closest('label')?.querySelector('.label')?.textContent ?? value}` };
        }),
      ),
    showCounts: (counts) => {
      for (const box of boxes) {
        const [name, item, shown] = [nameOf(box), box.closest('li'), countOf(box)];
        if (!name || !item || !shown) continue;
        const count =
          typeof counts === 'string' ? (ofAll.get(box) ?? 0) : Object.hasOwn(counts[name], box.value) ? counts[name][box.value] : 0;
        shown.textContent = counts === 'unknown' ? '' : String(count);
        // What would find nothing is out of the way, unless it is chosen.
        item.hidden = count === 0 && !box.checked;
      }
      for (const group of form.querySelectorAll('fieldset')) group.hidden = !group.querySelector('li:not([hidden])');
    },
  };
};

/** The state that an address asks for. */
export const stateOf = (query: string): SearchState => parseSearchState(new URLSearchParams(query));
