// "/" and Ctrl or Cmd with K open the search: its field on the search page, elsewhere a dialog, which is fetched then.

/** True while the reader writes, where "/" is a letter. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'));

const isShortcut = (event: KeyboardEvent): boolean => {
  if (event.isComposing || event.altKey) return false;
  if (event.key === '/') return !event.ctrlKey && !event.metaKey && !isWriting(event.target);
  return event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
};

const header = document.querySelector<HTMLInputElement>('[data-site-search]');
const searchPage = header?.dataset.searchPage ?? '';

/** Without the dialog, be it for want of a network or of a server, the page does. */
const openSearch = async (): Promise<void> => {
  // What is typed until the dialog is there lands in the header's field, and goes over. The dialog gives the focus back
  // to where the reader was: in the header's field the next "/" would be a letter.
  const reader = document.activeElement;
  header?.focus();
  try {
    if (location.protocol === 'file:') throw new Error('there is no server to fetch the dialog from');
    const { openSearchDialog } = await import('./search-dialog.client.ts');
    await openSearchDialog(searchPage, () => {
      const words = header?.value.trim() ?? '';
      if (header) header.value = '';
      header?.blur();
      if (reader instanceof HTMLElement) reader.focus({ preventScroll: true });
      return words;
    });
  } catch (error) {
    if (location.protocol !== 'file:') console.warn(error);
    location.assign(`${searchPage}#query`);
  }
};

document.addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return;
  const field = document.querySelector<HTMLInputElement>('form.search input[type="search"]');
  event.preventDefault();
  if (field?.checkVisibility()) {
    field.focus();
    field.select();
  } else if (header) void openSearch();
});
// The header's field works without a script; a click on it is meant for the dialog.
header?.addEventListener('click', () => void openSearch());
// An address that was copied, or gone back to, while the dialog was open.
if (header && /^#search(?:\?|$)/.test(location.hash)) void openSearch();
