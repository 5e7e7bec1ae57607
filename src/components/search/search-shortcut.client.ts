// "/" and Ctrl or Cmd with K lead to the search: its field on the search page, the header's where there is room, else the page itself.

/** True while the reader writes, where "/" is a letter. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'));

const isShortcut = (event: KeyboardEvent): boolean => {
  if (event.isComposing || event.altKey) return false;
  if (event.key === '/') return !event.ctrlKey && !event.metaKey && !isWriting(event.target);
  return event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
};

document.addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return;
  const header = document.querySelector<HTMLInputElement>('[data-site-search]');
  const field = document.querySelector<HTMLInputElement>('form.search input[type="search"]') ?? header;
  event.preventDefault();
  if (field?.checkVisibility()) {
    field.focus();
    field.select();
  } else if (header?.dataset.searchPage) location.assign(`${header.dataset.searchPage}#query`);
});
