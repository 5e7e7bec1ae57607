// The search page: what is asked stands in the form and in the address; Pagefind is fetched when the reader turns to it.
import { describeOutcome } from '../../models/search/describe-outcome.ts';
import { hasChoice, parseSearchState, toSearchAddress } from '../../models/search/search-state.ts';
import { drawClaim, drawPage } from './draw-results.client.ts';
import { needElement } from './need-element.client.ts';
import { loadPagefind } from './pagefind.client.ts';
import { makeResultSection } from './result-section.client.ts';
import { noResults, runSearch } from './run-search.client.ts';
import { findSearchForm } from './search-form.client.ts';

const { form, input, boxes, clear, read, write, showCounts } = findSearchForm();
const status = needElement('[data-status]', HTMLElement);
const browse = needElement('[data-browse]', HTMLElement);
const claimTemplate = needElement('#claim-result', HTMLTemplateElement);
const pageTemplate = needElement('#page-result', HTMLTemplateElement);
const badges = new Map(
  [...document.querySelectorAll<HTMLTemplateElement>('template[data-badge]')].map((badge) => [badge.dataset.badge ?? '', badge]),
);
const showClaims = makeResultSection('[data-claims]', 20, (fragment) => drawClaim(claimTemplate, badges, fragment));
const showPages = makeResultSection('[data-pages]', 8, (fragment) => drawPage(pageTemplate, fragment));
const bundle = form.dataset.bundle ?? '/pagefind/';
const typingPause = 150;
const silence = 300;

let latest = 0;
const search = async (): Promise<void> => {
  latest += 1;
  const run = latest;
  const isCurrent = () => run === latest;
  const state = read();
  if (state.query === '' && !hasChoice(state)) {
    status.textContent = '';
    browse.hidden = false;
    showCounts(state);
    await Promise.all([showClaims(noResults, isCurrent), showPages(noResults, isCurrent)]);
    return;
  }
  const slow = setTimeout(() => {
    if (isCurrent()) status.textContent = 'Loading the search index …';
  }, silence);
  try {
    const { claims, pages, counts } = await runSearch(await loadPagefind(bundle), state);
    if (isCurrent()) await Promise.all([showClaims(claims, isCurrent), showPages(pages, isCurrent)]);
    if (!isCurrent()) return;
    showCounts(state, counts);
    browse.hidden = claims.count + pages.count > 0;
    status.textContent = describeOutcome(state, claims.count, pages.count);
  } catch (error) {
    if (!isCurrent()) return;
    console.warn(error);
    status.textContent = 'The search index could not be loaded. Check the connection and search again, or browse the lists below.';
    browse.hidden = false;
  } finally {
    clearTimeout(slow);
  }
};

/** A finished question is a step that the back button can undo; a half-typed one is not. */
const remember = (step: 'push' | 'replace'): void => {
  const address = `${location.pathname}${toSearchAddress(read())}`;
  if (address === `${location.pathname}${location.search}`) return;
  if (step === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
};

const restore = (): void => {
  write(parseSearchState(new URLSearchParams(location.search)));
  void search();
};

let typing: ReturnType<typeof setTimeout> | undefined;
const ask = (): void => {
  clearTimeout(typing);
  remember('push');
  void search();
};
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    remember('replace');
    void search();
  }, typingPause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
for (const box of boxes) box.addEventListener('change', ask);
clear.addEventListener('click', () => {
  for (const box of boxes) box.checked = false;
  input.focus();
  ask();
});
// Fetching begins when a reader turns to the field, before the first letter.
input.addEventListener('focus', () => void loadPagefind(bundle).catch(() => undefined));
addEventListener('popstate', restore);
restore();
// Where the shortcut leads to from a page without a field of its own.
if (location.hash === '#query') input.focus();
