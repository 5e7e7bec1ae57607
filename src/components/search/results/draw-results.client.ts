import { markHits, parseExcerpt, type Run, unseenHits } from '../../../models/search/mark-hits.ts';
import type { PagefindFragment } from '../engine/engine.client.ts';
import type { ResultList } from '../find-answer.client.ts';
import { needElement } from '../need-element.client.ts';

/** Shows a list of results in its section; stops where `isCurrent` says that another search has begun. */
type ShowResults = (results: ResultList, isCurrent: () => boolean) => Promise<void>;

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

/** Text goes into the page as text nodes alone: nothing of an article can become markup. */
const toNodes = (runs: readonly Run[]): (Text | HTMLElement)[] =>
  runs.map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });

/** A copy of a template's one element. */
const copyOf = (template: HTMLTemplateElement): HTMLElement => {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`the template ${template.id} is empty`);
  return copy;
};

/** Fills the part of a copy that is named so; a part without content is taken out. */
const fill = (copy: HTMLElement, name: string, content: readonly (Node | string)[]): void => {
  const part = copy.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (content.length === 0) part?.remove();
  else part?.replaceChildren(...content);
};

const makeLink = (href: string, content: readonly (Node | string)[]): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.append(...content);
  return link;
};

const textOf = (value: string | undefined): string[] => (value === undefined || value === '' ? [] : [value]);

/** One claim as a card. Its stances are copies of badges that the server drew. */
export const drawClaim = (
  template: HTMLTemplateElement,
  badges: ReadonlyMap<string, HTMLTemplateElement>,
  fragment: PagefindFragment,
): HTMLElement => {
  const { meta, url, content, locations } = fragment;
  const card = copyOf(template);
  const drawn = textOf(meta.stance)
    .flatMap((stances) => stances.split(' '))
    .flatMap((stance) => badges.get(stance) ?? [])
    .map(copyOf);
  fill(card, 'stance', drawn);
  for (const name of ['actor', 'role', 'date', 'outlet', 'via', 'topic']) fill(card, name, textOf(meta[name]));
  fill(card, 'quote', [makeLink(url, toNodes(markHits(meta.quote ?? '', locations)))]);
  const [reason] = unseenHits(content, locations);
  fill(card, 'reason', reason ? ['Found by ', ...toNodes(reason)] : []);
  card.classList.add(`stance-${meta.stance?.split(' ')[0] ?? 'none'}`);
  return card;
};

/** One page as a link with the passage that was found. */
export const drawPage = (template: HTMLTemplateElement, { meta, url, excerpt }: PagefindFragment): HTMLElement => {
  const entry = copyOf(template);
  fill(entry, 'title', [makeLink(url, textOf(meta.title))]);
  fill(entry, 'excerpt', toNodes(parseExcerpt(excerpt)));
  return entry;
};
