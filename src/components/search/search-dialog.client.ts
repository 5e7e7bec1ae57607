// The search over any page: the form and the templates of the search page in a dialog, fetched when it is first opened.
import { toSearchAddress } from '../../models/search/search-state.ts';
import { type MountedSearch, mountSearch } from './mount-search.client.ts';
import { needElement } from './need-element.client.ts';
import { stateOf } from './search-form.client.ts';

/** Before the state in a page's fragment, while the dialog is open: the address leads back to what it shows. */
export const dialogFragment = '#search';

/** Puts `fragment`, or none, behind the page's address, without a step in the history. */
const showAddress = (fragment: string): void =>
  history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);

/** The search page's own styles, where this page lacks them; resolves when they are there. */
const adoptStyles = async (from: Document): Promise<void> => {
  const known = new Set([...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href));
  const missing = [...from.querySelectorAll('link[rel="stylesheet"]')]
    .map((link) => new URL(link.getAttribute('href') ?? '', location.href).href)
    .filter((href) => !known.has(href));
  await Promise.all(
    missing.map(
      (href) =>
        new Promise<void>((resolve, reject) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = href;
          link.onload = () => resolve();
          link.onerror = () => reject(new Error(`not loaded: ${href}`));
          document.head.append(link);
        }),
    ),
  );
};

const makeDialog = (panel: HTMLElement): { dialog: HTMLDialogElement; page: HTMLAnchorElement } => {
  const [dialog, bar, page, close] = [
    document.createElement('dialog'),
    document.createElement('p'),
    document.createElement('a'),
    document.createElement('button'),
  ];
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', 'Search the record');
  bar.className = 'bar';
  page.textContent = 'Open as a page';
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  bar.append(page, close);
  dialog.append(bar, panel);
  // A click beside the box lands on the dialog itself.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  return { dialog, page };
};

const build = async (searchPage: string): Promise<{ dialog: HTMLDialogElement; search: MountedSearch }> => {
  const answer = await fetch(searchPage);
  if (!answer.ok) throw new Error(`${answer.status}: ${searchPage}`);
  const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
  await adoptStyles(parsed);
  const panel = document.importNode(needElement('.search-page', HTMLElement, parsed), true);
  const { dialog, page } = makeDialog(panel);
  document.body.append(dialog);
  const search = mountSearch(panel, {
    read: () => stateOf(location.hash.slice(dialogFragment.length)),
    write: (state) => {
      const asked = toSearchAddress(state);
      page.href = searchPage + asked;
      // What was typed just before the dialog closed is still written here, when the page has its address back.
      if (dialog.open) showAddress(`${dialogFragment}${asked}`);
    },
    submit: (state) => location.assign(searchPage + toSearchAddress(state)),
  });
  page.href = searchPage;
  // Safari's search field keeps Escape for itself, even where it has nothing to clear.
  search.input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  return { dialog, search };
};

let built: ReturnType<typeof build> | undefined;

/** Opens the dialog with what the fragment asks, or with what `takeWords` gives: words that were typed while it was fetched. */
export const openSearchDialog = async (searchPage: string, takeWords: () => string): Promise<void> => {
  built ??= build(searchPage);
  built.catch(() => {
    built = undefined;
  });
  const { dialog, search } = await built;
  if (dialog.open) return;
  const words = takeWords();
  const asked = location.hash.startsWith(dialogFragment) ? location.hash : '';
  const before = asked === '' ? location.hash : '';
  showAddress(words === '' ? asked || dialogFragment : `${dialogFragment}?${new URLSearchParams({ q: words })}`);
  dialog.addEventListener('close', () => showAddress(before), { once: true });
  dialog.showModal();
  search.restore();
  search.input.focus();
  // Where the reader is in the middle of a word, the caret goes on behind it.
  if (words === '') search.input.select();
  else search.input.setSelectionRange(words.length, words.length);
};
