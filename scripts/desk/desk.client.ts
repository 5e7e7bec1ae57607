// Keys press the buttons of a page; a page that is being built asks now and then whether it is.

const isTyping = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select');

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isTyping(event.target)) {
    if (event.key === 'Escape') event.target.blur();
    // Enter in a field presses the button after it, not the first of the form.
    const button = event.target.closest('label')?.nextElementSibling;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && button instanceof HTMLButtonElement) {
      event.preventDefault();
      button.click();
    }
    return;
  }
  // A form is sent by its buttons and their keys alone: Enter on a choice would press the first of them.
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  const key = CSS.escape(event.key);
  if (event.shiftKey && /^[1-9!-)]$/u.test(event.key)) return;
  const target = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (!target || target.matches(':disabled')) return;
  event.preventDefault();
  if (target instanceof HTMLInputElement) target.focus();
  else target.click();
});

// A stance set on another position is set on the one chosen in the list.
const other = document.querySelector<HTMLInputElement>('[data-other]');
document.querySelector('select[name=other]')?.addEventListener('change', () => {
  if (other) other.checked = true;
});

const { building } = document.body.dataset;
if (building !== undefined) {
  const ask = async (): Promise<void> => {
    const state: { isBuilding: boolean; progress: string } = await (await fetch(building)).json();
    if (state.isBuilding) {
      setTimeout(ask, 300);
      return;
    }
    document.querySelector('.building')?.remove();
    const progress = document.querySelector('.progress');
    if (progress) progress.textContent = state.progress;
  };
  setTimeout(ask, 300);
}
