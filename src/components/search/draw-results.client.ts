import { markHits, parseExcerpt, type Run } from '../../models/search/mark-hits.ts';
import { unseenHits } from '../../models/search/unseen-hits.ts';
import type { PagefindFragment } from './engine/engine.client.ts';

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
