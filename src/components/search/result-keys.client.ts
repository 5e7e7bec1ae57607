/** Arrow keys walk from the field through the results and back; Home and End stay with the field. */
export const walkResults = (root: HTMLElement, input: HTMLInputElement): void => {
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
