// Brings the graphs of a page to life: the server drew the first picture, and every setting changes it in place.
import { describeAccount, describePicture, describeSettings, drawUnresolved } from '../../models/position-graph/draw/draw-notes.ts';
import { drawPositions } from '../../models/position-graph/draw/draw-positions.ts';
import { drawTable } from '../../models/position-graph/draw/draw-table.ts';
import { narrowFrame, wideFrame } from '../../models/position-graph/frame.ts';
import { defaultState, type GraphState } from '../../models/position-graph/picture/graph-state.ts';
import { type GraphPicture, makePicture } from '../../models/position-graph/picture/make-picture.ts';
import { parseState, writeSelection, writeState } from '../../models/position-graph/picture/state-in-url.ts';
import { monthCounts } from '../../models/position-graph/time/month-counts.ts';
import { makeUrls } from '../../models/urls.ts';
import type { GraphPage } from './graph-page.ts';
import { makePanel } from './graph-panel.client.ts';
import { needPart } from './need-part.client.ts';
import { makeNetworkView } from './network-view.client.ts';
import { patchChildren } from './patch-markup.client.ts';
import { readSettings, showSettings } from './settings-form.client.ts';
import { makeTimeBrush } from './time-brush.client.ts';
import { setTabStop, walkMarks } from './walk-marks.client.ts';

const urls = makeUrls(import.meta.env.BASE_URL);

/** From this width of its place on the picture is drawn in the wide frame; the style sheet says the same. */
const wideFrom = 640;
/** A screen reader hears of a change when the reader has stopped making changes for so long, in milliseconds. */
const quiet = 500;

const startGraph = (figure: HTMLElement): void => {
  const { data, layouts, cards, embed }: GraphPage = JSON.parse(needPart(figure, 'data', HTMLScriptElement).textContent ?? '');
  const label = `Who stands where on ${data.subject}`;
  const pictures = needPart(figure, 'pictures', HTMLElement);
  const [narrow, wide] = [needPart(figure, 'narrow', HTMLElement), needPart(figure, 'wide', HTMLElement)];
  const table = needPart(figure, 'table', HTMLElement);
  const live = needPart(figure, 'live', HTMLElement);
  let state: GraphState = defaultState;
  let picture: GraphPicture = makePicture(data, state);
  let returnTo: Element | null = null;
  let announced = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const isWide = (): boolean => pictures.clientWidth >= wideFrom;
  const selected = (): string => (state.selection ? writeSelection(state.selection) : '');
  const panel = makePanel(figure, data, urls, cards, () => {
    change({ selection: null });
    if (returnTo instanceof HTMLElement || returnTo instanceof SVGElement) returnTo.focus();
  });
  const network = makeNetworkView(figure, data, layouts, label, (id) => select(id));
  const brush = makeTimeBrush(figure, monthCounts(data.claims), (period, settled) => change(period, settled ? 'push' : 'replace'));

  const drawView = (): void => {
    const drawing = { data, urls, selected: selected() };
    if (state.view === 'table') patchChildren(table, [drawTable(picture, drawing, state.sort)]);
    else if (state.view === 'network') network.show(picture, state, isWide() ? 'wide' : 'narrow');
    else {
      const arrows = state.from !== '' && state.to !== '';
      const place = isWide() ? wide : narrow;
      patchChildren(place, [drawPositions(picture, drawing, isWide() ? wideFrame : narrowFrame, label, arrows)]);
      const svg = place.querySelector('svg');
      if (svg) setTabStop(svg);
    }
  };
  const drawNotes = (): void => {
    needPart(figure, 'finding', HTMLElement).textContent = describePicture(picture, data);
    needPart(figure, 'settings', HTMLElement).textContent = describeSettings(state);
    needPart(figure, 'account', HTMLElement).textContent = describeAccount(picture);
    patchChildren(needPart(figure, 'unresolved', HTMLElement), drawUnresolved(picture, { data, urls, selected: '' }).children);
  };
  const announce = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const words = `${describePicture(picture, data)} ${describeAccount(picture)}`;
      if (words !== announced) live.textContent = words;
      announced = words;
    }, quiet);
  };
  const render = (): void => {
    picture = makePicture(data, state);
    figure.dataset.view = state.view;
    figure.dataset.mode = state.mode;
    showSettings(figure, state);
    brush.show(state);
    drawView();
    drawNotes();
    panel.show(picture, state);
  };
  /** Many changes may come within one frame: the picture is drawn once for all of them. */
  const renderSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(render);
  };

  const addressOf = (): string => {
    const query = writeState(state, new URLSearchParams(location.search)).toString();
    return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
  };
  let dragging = false;
  const change = (part: Partial<GraphState>, how: 'push' | 'replace' = 'push'): void => {
    const before = JSON.stringify(state);
    state = { ...state, ...part };
    if (JSON.stringify(state) !== before) {
      // The first step of a drag makes an entry of the history, the others replace it: one step back undoes all of it.
      if (dragging) history.replaceState(null, '', addressOf());
      else history.pushState(null, '', addressOf());
      renderSoon();
      announce();
    }
    dragging = how === 'replace';
  };

  const select = (id: string): void => {
    const next = parseState(new URLSearchParams({ sel: id })).selection;
    change({ selection: id === selected() ? null : next });
  };

  figure.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const sort = target?.closest<HTMLElement>('[data-sort]')?.dataset.sort;
    if (sort !== undefined) {
      change({ sort: { by: sort, descending: state.sort.by === sort && !state.sort.descending } });
      return;
    }
    const chosen = target?.closest('[data-select]');
    if (!chosen || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    returnTo = chosen.matches('a, [tabindex]') ? chosen : null;
    select(chosen.getAttribute('data-select') ?? '');
  });
  walkMarks(pictures, {
    select: (mark) => {
      returnTo = mark;
      const id = mark.dataset.select ?? '';
      if (id !== selected()) select(id);
      cancelAnimationFrame(frame);
      render();
      panel.focus();
    },
    leave: () => figure.querySelector<HTMLInputElement>('input[name="graph-view"]:checked')?.focus(),
  });
  figure.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name.startsWith('graph-')) change(readSettings(figure, state));
  });
  window.addEventListener('popstate', () => {
    state = parseState(new URLSearchParams(location.search));
    renderSoon();
    announce();
  });
  let wasWide = isWide();
  new ResizeObserver(() => {
    if (state.view !== 'table' && (isWide() !== wasWide || state.view === 'network')) renderSoon();
    wasWide = isWide();
  }).observe(pictures);

  figure.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-download], [data-embed]') : null;
    if (button?.dataset.download !== undefined) {
      const { download } = await import('./download.client.ts');
      await download(button.dataset.download, { data, picture, state, layouts, size: isWide() ? 'wide' : 'narrow', label });
    } else if (button?.dataset.embed !== undefined && embed) {
      const { openEmbedDialog } = await import('./embed-dialog.client.ts');
      openEmbedDialog(figure, embed, state);
    }
  });

  state = parseState(new URLSearchParams(location.search));
  figure.dataset.view = state.view;
  showSettings(figure, state);
  brush.show(state);
  for (const svg of [narrow, wide].flatMap((place) => [...place.querySelectorAll('svg')])) setTabStop(svg);
  // The server drew the usual picture: where that is asked for, nothing is drawn again.
  if (writeState(state).toString() !== '') render();
  figure.dataset.scripted = '';
};

for (const figure of document.querySelectorAll<HTMLElement>('figure.position-graph[data-view]')) startGraph(figure);
