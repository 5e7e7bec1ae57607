import { describeOutcome, isEmpty, type SearchState, withoutChoice } from '../../models/search/search-state.ts';
import type { SearchEngine } from './engine/engine.client.ts';
import { noResults } from './find-answer.client.ts';
import { needElement } from './need-element.client.ts';
import { drawClaim, drawPage, makeResultSection } from './results/draw-results.client.ts';
import { runSearch, type SearchOutcome } from './run-search.client.ts';
import type { Choice, SearchForm } from './search-form.client.ts';

const makeButton = (label: string, act: () => void): HTMLLIElement => {
  const [item, button] = [document.createElement('li'), document.createElement('button')];
  button.type = 'button';
  button.className = 'try';
  button.textContent = label;
  button.addEventListener('click', act);
  item.append(button);
  return item;
};

/** Offers other queries: the typed one where it was read as another or as a question; near spellings and the query without filters where nothing was found. */
const showAdvice = (list: HTMLElement, state: SearchState, outcome: SearchOutcome | null, ask: (state: SearchState) => void): void => {
  const offers: HTMLLIElement[] = [];
  if (outcome) {
    if (outcome.corrected !== undefined || outcome.read !== undefined)
      offers.push(makeButton(`Search for “${state.query}” as it is written`, () => ask({ ...state, literal: true })));
    for (const query of outcome.near) offers.push(makeButton(`Search for “${query}”`, () => ask({ ...state, query, literal: false })));
    if (outcome.unfiltered > 0) offers.push(makeButton(`Search without filters (${outcome.unfiltered})`, () => ask(withoutChoice(state))));
  }
  list.replaceChildren(...offers);
  list.hidden = offers.length === 0;
};

/** What the chips do. */
interface ChipActions {
  remove: (choice: Choice) => void;
  clear: () => void;
}

const makeChip = (label: string, name: string, act: () => void): HTMLLIElement => {
  const [item, button] = [document.createElement('li'), document.createElement('button')];
  button.type = 'button';
  button.className = 'chip';
  button.textContent = label;
  button.setAttribute('aria-label', name);
  button.addEventListener('click', act);
  item.append(button);
  return item;
};

/** Shows the active filters, each with a button that takes it away, and one for all where there are several. */
const showChips = (list: HTMLElement, choices: readonly Choice[], { remove, clear }: ChipActions): void => {
  const chips = choices.map((choice) => makeChip(`${choice.label} ×`, `Remove the filter ${choice.label}`, () => remove(choice)));
  if (choices.length > 1) chips.push(makeChip('Clear all filters', 'Clear all filters', clear));
  list.replaceChildren(...chips);
  list.hidden = chips.length === 0;
};

/** Claims and pages shown at once; each is one small file to fetch. */
const [firstClaims, firstPages] = [8, 4] as const;
/** What was found is announced, and its values are counted, only when the typing rests. */
const rest = 250;
const silence = 300;

/** Waits until the typing rests. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, rest));

/**
 * Makes what searches for the form's state and shows what is found, the most wanted first: claims, pages, other
 * queries to try, and the counts of the filters. `ask` is what a chip or an offered query does when it is pressed.
 */
export const makeAnswer = (
  root: HTMLElement,
  { read, choices, showCounts }: SearchForm,
  load: () => Promise<SearchEngine>,
  ask: (state: SearchState) => void,
): (() => Promise<void>) => {
  const part = (name: string) => needElement(`[data-${name}]`, HTMLElement, root);
  const [found, status, order, browse] = [part('found'), part('status'), part('order'), part('browse')];
  const [chips, advice] = [part('chips'), part('advice')];
  const template = (id: string) => needElement(`#${id}`, HTMLTemplateElement, root);
  const [claimTemplate, pageTemplate] = [template('claim-result'), template('page-result')];
  const badges = new Map(
    [...root.querySelectorAll<HTMLTemplateElement>('template[data-badge]')].map((badge) => [badge.dataset.badge ?? '', badge]),
  );
  const showClaims = makeResultSection(part('claims'), firstClaims, (fragment) => drawClaim(claimTemplate, badges, fragment));
  const showPages = makeResultSection(part('pages'), firstPages, (fragment) => drawPage(pageTemplate, fragment));

  let announcing: ReturnType<typeof setTimeout> | undefined;
  const announce = (words: string): void => {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      status.textContent = words;
    }, rest);
  };

  const showNothing = async (state: SearchState, isCurrent: () => boolean): Promise<void> => {
    announce('');
    browse.hidden = false;
    order.hidden = true;
    showAdvice(advice, state, null, ask);
    await Promise.all([showClaims(noResults, isCurrent), showPages(noResults, isCurrent)]);
    await pause();
    if (isCurrent()) showCounts('all');
  };

  const showOutcome = async (state: SearchState, outcome: SearchOutcome, isCurrent: () => boolean): Promise<void> => {
    const { claims, corrected, read, missing } = outcome;
    // With the claims, not after them: nothing moves once they stand.
    order.hidden = claims.count === 0;
    await showClaims(claims, isCurrent);
    const pages = isCurrent() ? await outcome.pages() : noResults;
    if (isCurrent()) await showPages(pages, isCurrent);
    if (!isCurrent()) return;
    showAdvice(advice, state, outcome, ask);
    browse.hidden = claims.count + pages.count > 0;
    found.dataset.lacking = missing.join(' ');
    found.dataset.answered = state.query;
    announce(
      describeOutcome(state, {
        claims: claims.count,
        pages: pages.count,
        missing,
        ...(corrected !== undefined && { corrected }),
        ...(read !== undefined && { read }),
      }),
    );
  };

  const count = async (state: SearchState, outcome: SearchOutcome, isCurrent: () => boolean): Promise<void> => {
    await pause();
    if (!isCurrent()) return;
    try {
      const counts = await outcome.counts();
      if (!isCurrent()) return;
      showCounts(counts);
      found.dataset.counted = state.query;
    } catch (error) {
      console.warn(error);
      if (isCurrent()) showCounts('unknown');
    }
  };

  let running = new AbortController();
  return async () => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const isCurrent = () => !signal.aborted;
    const state = read();
    delete found.dataset.counted;
    showChips(chips, choices(state), {
      remove: ({ name, value }) => ask(withoutChoice(state, name, value)),
      clear: () => ask(withoutChoice(state)),
    });
    if (isEmpty(state)) return showNothing(state, isCurrent);
    const slow = setTimeout(() => {
      if (isCurrent()) announce('Loading the search index …');
    }, silence);
    try {
      const engine = await load();
      clearTimeout(slow);
      const outcome = await runSearch(engine, state, signal);
      if (isCurrent()) await showOutcome(state, outcome, isCurrent);
      if (isCurrent()) void count(state, outcome, isCurrent);
    } catch (error) {
      if (!isCurrent()) return;
      console.warn(error);
      announce('The search index could not be loaded. Check the connection and search again, or browse the lists below.');
      browse.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  };
};
