import type { Choice } from './search-form.client.ts';

/** What the chips do. */
export interface ChipActions {
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
export const showChips = (list: HTMLElement, choices: readonly Choice[], { remove, clear }: ChipActions): void => {
  const chips = choices.map((choice) => makeChip(`${choice.label} ×`, `Remove the filter ${choice.label}`, () => remove(choice)));
  if (choices.length > 1) chips.push(makeChip('Clear all filters', 'Clear all filters', clear));
  list.replaceChildren(...chips);
  list.hidden = chips.length === 0;
};
