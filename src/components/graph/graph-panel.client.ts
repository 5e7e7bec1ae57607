import { at } from '../../models/corpus/look-up.ts';
import { countOf } from '../../models/corpus/name-list.ts';
import { dateInWords } from '../../models/dates/date-words.ts';
import { element, type Markup } from '../../models/graph/draw/markup.ts';
import type { GraphClaim, GraphData } from '../../models/graph/picture/graph-data.ts';
import type { GraphState } from '../../models/graph/picture/graph-state.ts';
import { listProofs, type ProofGroup } from '../../models/graph/picture/list-proofs.ts';
import type { GraphPicture } from '../../models/graph/picture/make-picture.ts';
import type { Urls } from '../../models/site/urls.ts';
import { stanceWords } from '../../models/stands/stance-words.ts';
import { needPart, patchChildren } from './patch-markup.client.ts';

/** How many claims the panel shows before it asks. */
const step = 20;

/** Cards of the claims on one position, by claim, as the server drew them; fetched once. */
const cards = new Map<string, Promise<ReadonlyMap<string, Element>>>();
const loadCards = (address: string): Promise<ReadonlyMap<string, Element>> => {
  const known = cards.get(address);
  if (known) return known;
  const loading = (async () => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
    // A document made by the parser runs no script and loads nothing; its elements were escaped by the server.
    const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return new Map([...parsed.querySelectorAll('[data-claim]')].map((entry) => [entry.getAttribute('data-claim') ?? '', entry]));
  })();
  cards.set(address, loading);
  loading.catch(() => cards.delete(address));
  return loading;
};

/** The panel that shows the claims behind a selection. */
export interface GraphPanel {
  show: (picture: GraphPicture, state: GraphState) => void;
  focus: () => void;
}

const drawLine = (claim: GraphClaim, position: number | undefined, data: GraphData, urls: Urls): Markup => {
  const take = claim.takes.find((one) => position === undefined || one.position === position);
  const words = take ? `${stanceWords[take.stance].glyph} ${stanceWords[take.stance].word}` : '';
  return element(
    'li',
    { key: `${claim.id} ${position ?? ''}`, class: take ? `line stance-${take.stance}` : 'line' },
    element('b', {}, words),
    ` ${dateInWords(claim.said)}, reported by ${at(data.outlets, claim.outlet)}: `,
    element('a', { href: urls.claim(claim.id), target: window.parent === window ? undefined : '_top' }, 'the claim'),
  );
};

const drawGroup = ({ title, href, claims, position }: ProofGroup, data: GraphData, urls: Urls, limit: number): Markup =>
  element(
    'section',
    { key: title },
    element('h4', {}, href === '' ? title : element('a', { href, target: window.parent === window ? undefined : '_top' }, title)),
    element(
      'ul',
      {},
      claims.slice(0, limit).map((claim) => drawLine(claim, position, data, urls)),
    ),
    claims.length > limit &&
      element(
        'button',
        { type: 'button', 'data-more': true },
        `Show ${Math.min(step, claims.length - limit)} more of ${countOf(claims.length, 'claim')}`,
      ),
  );

/** Puts the cards in the place of the lines, as far as they are to be had: without them the lines stay. */
const putCards = async (list: HTMLElement, groups: readonly ProofGroup[], data: GraphData, urls: Urls): Promise<void> => {
  for (const position of new Set(groups.map((group) => group.position).filter((one) => one !== undefined))) {
    const byClaim = await loadCards(urls.cards(at(data.positions, position).id)).catch(() => new Map<string, Element>());
    for (const line of list.querySelectorAll<HTMLElement>('li.line')) {
      const [claim = '', of = ''] = (line.dataset.key ?? '').split(' ');
      const card = byClaim.get(claim);
      if (!card || of !== String(position)) continue;
      line.className = 'card';
      line.replaceChildren(...[...card.childNodes].map((node) => document.importNode(node, true)));
    }
  }
};

/** Serves the panel of a figure. `close` is called when the reader closes it. */
export const makePanel = (figure: HTMLElement, data: GraphData, urls: Urls, withCards: boolean, close: () => void): GraphPanel => {
  const panel = needPart(figure, 'panel', HTMLElement);
  const title = needPart(figure, 'panel-title', HTMLElement);
  const list = needPart(figure, 'panel-list', HTMLElement);
  let limit = step;
  let shown = '';
  let groups: ProofGroup[] = [];
  const draw = (): void => {
    // Lines that became cards are drawn anew: what is there is not what the drawing knows.
    list.replaceChildren();
    patchChildren(
      list,
      groups.map((group) => drawGroup(group, data, urls, limit)),
    );
    if (withCards) putCards(list, groups, data, urls);
  };
  needPart(figure, 'panel-close', HTMLButtonElement).addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  list.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    limit += step;
    draw();
    list.querySelectorAll<HTMLElement>('li a')[limit - step]?.focus();
  });
  return {
    show: (picture, { selection }) => {
      const proofs = selection ? listProofs(picture, data, selection, urls) : null;
      panel.hidden = proofs === null;
      if (!proofs) {
        shown = '';
        return;
      }
      const now = JSON.stringify([selection, proofs.groups.map(({ claims }) => claims.map(({ id }) => id))]);
      if (now === shown) return;
      if (shown === '') limit = step;
      shown = now;
      title.textContent = proofs.title;
      groups = proofs.groups;
      draw();
      // In a frame of another site the panel stands below the picture.
      if (window.parent !== window) panel.scrollIntoView({ block: 'nearest' });
    },
    focus: () => title.focus(),
  };
};
