import type { PagefindFragment } from './engine/engine.client.ts';
import { needElement } from './need-element.client.ts';
import type { ResultList } from './run-search.client.ts';

/** Shows a list of results in its section; stops where `isCurrent` says that another search has begun. */
export type ShowResults = (results: ResultList, isCurrent: () => boolean) => Promise<void>;

/** The section of one kind of results: `step` of them at once, and a button for more. */
export const makeResultSection = (section: HTMLElement, step: number, draw: (fragment: PagefindFragment) => HTMLElement): ShowResults => {
  const list = needElement('[data-list]', HTMLElement, section);
  const more = needElement('[data-more]', HTMLButtonElement, section);
  let shown: ResultList = { count: 0, fetch: async () => [] };
  const drawNext = async (results: ResultList, from: number) => (await results.fetch(from, from + step)).map(draw);
  const settle = (): void => {
    more.hidden = list.children.length >= shown.count;
    section.hidden = shown.count === 0;
  };
  more.addEventListener('click', async () => {
    const results = shown;
    const added = await drawNext(results, list.children.length);
    if (results !== shown) return;
    list.append(...added);
    settle();
    // The button may be gone: reading goes on at the first of the new results.
    added[0]?.querySelector('a')?.focus();
  });
  return async (results, isCurrent) => {
    const drawn = await drawNext(results, 0);
    if (!isCurrent()) return;
    shown = results;
    list.replaceChildren(...drawn);
    settle();
  };
};
