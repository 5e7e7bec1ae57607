// Where what is decided:
//   search.client         the search page          search-dialog.client    the dialog over any other page
//   search-shortcut.client  the keys that open it  search-form.client      what the form asks, its filters and their counts
//   find-answer.client    the claims and pages that have a query's words
//   run-search.client     how a query is read: as a question, corrected, without a word that nothing has
//   answer-search.client  what of the answer is shown, in which order and when
//   engine/               who searches: Pagefind, or MiniSearch without a server
//   draw-results.client   a claim and a page as a result
// What needs no browser (state and address, spellings, hits) is in src/models/search.
import type { SearchState } from '../../models/search/search-state.ts';
import { makeAnswer } from './answer-search.client.ts';
import { makeEngineLoader } from './engine/load-engine.client.ts';
import { findSearchForm } from './search-form.client.ts';

/** Arrow keys walk from the field through the results and back; Home and End stay with the field. */
const walkResults = (root: HTMLElement, input: HTMLInputElement): void => {
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const links = [...root.querySelectorAll<HTMLElement>('[data-list] a')].filter((link) => link.checkVisibility());
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? links.indexOf(activeElement) : -1;
    const isInField = activeElement === input;
    if (!isInField && at === -1) return;
    const target = at + step < 0 || (isInField && step < 0) ? (isInField ? undefined : input) : links[at + step];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
};

/** Where the state of a search is kept: the address of the search page, or the fragment of the page under the dialog. */
export interface SearchPlace {
  read: () => SearchState;
  /** A finished question is a step that the back button can undo; a half-typed one is not. */
  write: (state: SearchState, step: 'push' | 'replace') => void;
  /** Enter in the field. */
  submit: (state: SearchState) => void;
}

/** A search at work. */
export interface MountedSearch {
  input: HTMLInputElement;
  /** Takes over the state of the place. */
  restore: () => void;
}

/** How long typing rests, in milliseconds, before it is answered: each answer fetches what it shows, and half a word is rarely meant. */
const answerAfter = 120;

/** And before the address follows it. */
const addressAfter = 250;

/** Brings the form in `root` to life. What searches is fetched when the reader turns to it. */
export const mountSearch = (root: HTMLElement, place: SearchPlace): MountedSearch => {
  const searchForm = findSearchForm(root);
  const { form, input, boxes, sort, read, write } = searchForm;
  const load = makeEngineLoader(form.dataset.bundle ?? '/pagefind/');

  let typing: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  const settle = (step: 'push' | 'replace'): void => {
    clearTimeout(typing);
    place.write(read(), step);
  };
  /** Searches for another state; the reader goes on from the field, since the button pressed may be gone. */
  const ask = (state: SearchState): void => {
    write(state);
    settle('push');
    input.focus();
    answer();
  };
  const answerNow = makeAnswer(root, searchForm, load, ask);
  const answer = (): void => {
    clearTimeout(asking);
    void answerNow();
  };
  const answerAtRest = (): void => {
    clearTimeout(asking);
    asking = setTimeout(answer, answerAfter);
  };

  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => settle('replace'), addressAfter);
    answerAtRest();
  });
  for (const control of [...boxes, sort]) {
    control.addEventListener('change', () => {
      settle('push');
      answer();
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle('push');
    place.submit(read());
    answer();
  });
  // Fetching begins when a reader turns to the field, before the first letter.
  input.addEventListener('focus', () => void load().catch(() => undefined));
  walkResults(root, input);
  return {
    input,
    restore: () => {
      write(place.read());
      // A reader who opened the dialog by a key is typing already.
      answerAtRest();
    },
  };
};
