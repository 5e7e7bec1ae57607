import { describeOutcome } from '../../models/search/describe-outcome.ts';
import { isEmpty, type SearchState, withoutChoice } from '../../models/search/search-state.ts';
import { showAdvice } from './advice.client.ts';
import { showChips } from './chips.client.ts';
import { drawClaim, drawPage } from './draw-results.client.ts';
import { loadEngine } from './load-engine.client.ts';
import { needElement } from './need-element.client.ts';
import { walkResults } from './result-keys.client.ts';
import { makeResultSection } from './result-section.client.ts';
import { noResults, runSearch } from './run-search.client.ts';
import { findSearchForm } from './search-form.client.ts';

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

/** Claims and pages shown at once; each is one small file to fetch. */
const [firstClaims, firstPages] = [8, 4] as const;
/** The address follows the typing, and what was found is announced, only when the typing rests. */
const rest = 250;
const silence = 300;
const stubPause = 120;
/** From here on the counts of the filters are not made with every letter. */
const manyClaims = 2_000;
/** The beginning of half of all words: not worth the work while the next letter is under way. */
const endsInStub = (query: string): boolean => (query.split(/\s+/u).at(-1) ?? '').length < 3;

/** Brings the form in `root` to life. What searches is fetched when the reader turns to it. */
export const mountSearch = (root: HTMLElement, place: SearchPlace): MountedSearch => {
  const { form, input, boxes, sort, read, write, choices, showCounts } = findSearchForm(root);
  const part = (name: string) => needElement(`[data-${name}]`, HTMLElement, root);
  const [found, status, browse, chips, advice] = [part('found'), part('status'), part('browse'), part('chips'), part('advice')];
  const template = (id: string) => needElement(`#${id}`, HTMLTemplateElement, root);
  const [claimTemplate, pageTemplate] = [template('claim-result'), template('page-result')];
  const badges = new Map(
    [...root.querySelectorAll<HTMLTemplateElement>('template[data-badge]')].map((badge) => [badge.dataset.badge ?? '', badge]),
  );
  const showClaims = makeResultSection(part('claims'), firstClaims, (fragment) => drawClaim(claimTemplate, badges, fragment));
  const showPages = makeResultSection(part('pages'), firstPages, (fragment) => drawPage(pageTemplate, fragment));
  const bundle = form.dataset.bundle ?? '/pagefind/';
  const isLarge = Number(form.dataset.size) > manyClaims;
  const load = () => loadEngine(bundle, isLarge);

  let announcing: ReturnType<typeof setTimeout> | undefined;
  const announce = (words: string): void => {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      status.textContent = words;
    }, rest);
  };

  let latest = 0;
  const search = async (): Promise<void> => {
    latest += 1;
    const run = latest;
    const isCurrent = () => run === latest;
    const state = read();
    showChips(chips, choices(state), {
      remove: ({ name, value }) => ask(withoutChoice(state, name, value)),
      clear: () => ask(withoutChoice(state)),
    });
    if (isEmpty(state)) {
      announce('');
      browse.hidden = false;
      showCounts();
      showAdvice(advice, state, null, ask);
      await Promise.all([showClaims(noResults, isCurrent), showPages(noResults, isCurrent)]);
      return;
    }
    const slow = setTimeout(() => {
      if (isCurrent()) announce('Loading the search index …');
    }, silence);
    try {
      const outcome = await runSearch(await load(), state);
      const { claims, corrected } = outcome;
      const count = async (): Promise<void> => {
        const counts = isCurrent() ? await outcome.counts() : undefined;
        if (isCurrent()) showCounts(counts);
      };
      if (!isCurrent()) return;
      await showClaims(claims, isCurrent);
      const pages = isCurrent() ? await outcome.pages() : noResults;
      if (isCurrent()) await showPages(pages, isCurrent);
      if (!isCurrent()) return;
      if (!isLarge) await count();
      if (!isCurrent()) return;
      showAdvice(advice, state, outcome, ask);
      browse.hidden = claims.count + pages.count > 0;
      found.dataset.answered = state.query;
      announce(describeOutcome(state, claims.count, pages.count, corrected));
      // Last of all, and not while the next letter is under way.
      if (isLarge) await new Promise((resolve) => setTimeout(resolve, rest));
      if (isLarge) await count();
    } catch (error) {
      if (!isCurrent()) return;
      console.warn(error);
      announce('The search index could not be loaded. Check the connection and search again, or browse the lists below.');
      browse.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  let stub: ReturnType<typeof setTimeout> | undefined;
  const settle = (step: 'push' | 'replace'): void => {
    clearTimeout(typing);
    clearTimeout(stub);
    place.write(read(), step);
  };
  /** Searches for another state; the reader goes on from the field, since the button pressed may be gone. */
  const ask = (state: SearchState): void => {
    write(state);
    settle('push');
    input.focus();
    void search();
  };
  input.addEventListener('input', () => {
    clearTimeout(typing);
    clearTimeout(stub);
    typing = setTimeout(() => settle('replace'), rest);
    if (endsInStub(input.value.trim())) stub = setTimeout(() => void search(), stubPause);
    else void search();
  });
  for (const control of [...boxes, sort]) {
    control.addEventListener('change', () => {
      settle('push');
      void search();
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle('push');
    place.submit(read());
    void search();
  });
  // Fetching begins when a reader turns to the field, before the first letter.
  input.addEventListener('focus', () => void load().catch(() => undefined));
  walkResults(root, input);
  return {
    input,
    restore: () => {
      write(place.read());
      void search();
    },
  };
};
