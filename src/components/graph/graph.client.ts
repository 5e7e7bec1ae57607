// Brings the graphs of a page to life: the server drew the first picture, and every setting changes it in place.
import { drawPositions } from '../../models/graph/draw/draw-positions.ts';
import { drawTable } from '../../models/graph/draw/draw-table.ts';
import type { GraphPage } from '../../models/graph/graph-page.ts';
import { defaultState, type GraphState, type GraphView } from '../../models/graph/picture/graph-state.ts';
import { type GraphPicture, makePicture } from '../../models/graph/picture/make-picture.ts';
import { monthCounts } from '../../models/graph/picture/month-counts.ts';
import { unpackGraph } from '../../models/graph/picture/pack-graph.ts';
import { parseState, writeSelection, writeState } from '../../models/graph/picture/state-in-url.ts';
import { narrowFrame, wideFrame } from '../../models/graph/positions/frame.ts';
import { makeUrls } from '../../models/site/urls.ts';
import type { AgreementView } from './agreement-view.client.ts';
import { readSettings, showSettings } from './controls/settings-form.client.ts';
import { makeTimeBrush, type Pace } from './controls/time-brush.client.ts';
import { makeFadingMarks } from './fade-marks.client.ts';
import { makeNotes } from './graph-notes.client.ts';
import { makePanel } from './graph-panel.client.ts';
import type { NetworkView } from './network/network-view.client.ts';
import { needPart, patchChildren } from './patch-markup.client.ts';
import { setTabStop, walkMarks } from './walk-marks.client.ts';

const urls = makeUrls(import.meta.env.BASE_URL);

/** From this width of its place on the picture is drawn in the wide frame; the style sheet says the same. */
const wideFrom = 640;
/** While the brush moves, marks only fade and return; the picture is drawn when it has rested for so long, in milliseconds. */
const rest = 120;
/** With more marks than these none glides to its new place: a phone could not keep up. */
const mostGliding = 80;

const startGraph = (figure: HTMLElement): void => {
  const page: GraphPage = JSON.parse(needPart(figure, 'data', HTMLScriptElement).textContent ?? '');
  const { layouts, cards, embed } = page;
  const data = unpackGraph(page.data);
  const label = `Who stands where on ${data.subject}`;
  const pictures = needPart(figure, 'pictures', HTMLElement);
  const [narrow, wide] = [needPart(figure, 'narrow', HTMLElement), needPart(figure, 'wide', HTMLElement)];
  const table = needPart(figure, 'table', HTMLElement);
  const notes = makeNotes(figure, data, urls);
  const fading = makeFadingMarks(data);
  let state: GraphState = defaultState;
  let picture: GraphPicture = makePicture(data, state);
  let returnTo: Element | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let room = pictures.clientWidth;

  const isWide = (): boolean => room >= wideFrom;
  const selected = (): string => (state.selection ? writeSelection(state.selection) : '');
  /** Views without single statements show the mark that one belongs to. */
  const selectedStand = (): string => {
    const { selection } = state;
    return selection?.kind === 'statement' ? writeSelection({ ...selection, kind: 'stand' }) : selected();
  };
  const panel = makePanel(figure, data, urls, cards, () => {
    change({ selection: null });
    if (returnTo instanceof HTMLElement || returnTo instanceof SVGElement) returnTo.focus();
  });
  let network: NetworkView | undefined;
  /** The network's part of the script comes when a reader first asks for it. */
  const loadNetwork = async (): Promise<void> => {
    const { makeNetworkView } = await import('./network/network-view.client.ts');
    network ??= makeNetworkView(figure, data, layouts, label, (id) => select(id));
    if (state.view === 'network') network.show(picture, state, isWide() ? 'wide' : 'narrow');
  };
  const brush = makeTimeBrush(figure, monthCounts(data.claims), (period, pace) => change(period, pace));

  /** The view over time comes with its part of the script; the server drew it as it is first shown. */
  const showOverTime = async (): Promise<void> => {
    const { showTime } = await import('./time-view.client.ts');
    if (state.view === 'time') showTime(figure, picture, { data, urls, selected: selected() }, state, isWide() ? 'wide' : 'narrow');
  };
  let agreement: AgreementView | undefined;
  const showAgreement = async (): Promise<void> => {
    const { makeAgreementView } = await import('./agreement-view.client.ts');
    agreement ??= makeAgreementView(figure, (id) => select(id));
    const drawing = { data, urls, selected: selected() };
    if (state.view === 'agreement') agreement.show(picture, drawing, state, isWide() ? 'wide' : 'narrow', label);
  };
  const drawView = (): void => {
    const drawing = { data, urls, selected: selectedStand() };
    if (state.view === 'time') showOverTime();
    else if (state.view === 'agreement') showAgreement();
    else if (state.view === 'table') patchChildren(table, [drawTable(picture, drawing, state.sort)]);
    else if (state.view === 'network') {
      if (network) network.show(picture, state, isWide() ? 'wide' : 'narrow');
      else loadNetwork();
    } else {
      const arrows = state.from !== '' && state.to !== '';
      const place = isWide() ? wide : narrow;
      patchChildren(place, [drawPositions(picture, drawing, isWide() ? wideFrame : narrowFrame, label, arrows)]);
      const svg = place.querySelector('svg');
      if (svg) setTabStop(svg);
    }
  };
  const render = (): void => {
    picture = makePicture(data, state);
    figure.dataset.view = state.view;
    const marks = picture.bands.reduce((sum, { stands }) => sum + stands.length, 0);
    figure.toggleAttribute('data-gliding', marks <= mostGliding);
    showSettings(figure, state);
    brush.show(state);
    drawView();
    fading.forget();
    notes.show(picture, state);
    panel.show(picture, state);
  };
  /** Many changes may come within one frame: the picture is drawn once for all of them. */
  const inNextFrame = (draw: () => void): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const renderSoon = (): void => {
    clearTimeout(resting);
    inNextFrame(render);
    notes.announce();
  };
  const timePlaces = { wide: needPart(figure, 'time-wide', HTMLElement), narrow: needPart(figure, 'time-narrow', HTMLElement) };
  const agreementPlaces = {
    wide: needPart(figure, 'agreement-wide', HTMLElement),
    narrow: needPart(figure, 'agreement-narrow', HTMLElement),
  };
  const places = { table, network: needPart(figure, 'network', HTMLElement) };
  const placeOf = (view: GraphView): HTMLElement => {
    if (view === 'time') return timePlaces[isWide() ? 'wide' : 'narrow'];
    if (view === 'agreement') return agreementPlaces[isWide() ? 'wide' : 'narrow'];
    return view === 'positions' ? (isWide() ? wide : narrow) : places[view];
  };
  const fade = (): void => {
    brush.show(state);
    const stays = fading.show(state, placeOf(state.view));
    if (state.view === 'network') network?.fade(stays);
  };

  const addressOf = (): string => {
    const query = writeState(state, new URLSearchParams(location.search)).toString();
    return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
  };
  /** The first step of a drag makes an entry of the history, the others replace it: one step back undoes all of it. */
  let entered = false;
  let pace: Pace = 'done';
  const isEntered = (): boolean => addressOf() === `${location.pathname}${location.search}${location.hash}`;
  const enter = (): void => {
    if (!isEntered()) {
      if (entered) history.replaceState(null, '', addressOf());
      else history.pushState(null, '', addressOf());
    }
    entered = pace !== 'done';
    renderSoon();
  };
  const change = (part: Partial<GraphState>, now: Pace = 'done'): void => {
    const before = JSON.stringify(state);
    state = { ...state, ...part };
    pace = now;
    if (JSON.stringify(state) !== before && pace === 'moving') {
      inNextFrame(fade);
      clearTimeout(resting);
      resting = setTimeout(enter, rest);
    } else if (JSON.stringify(state) !== before || (pace === 'done' && !isEntered())) enter();
    if (pace === 'done') entered = false;
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
  });
  let wasWide = isWide();
  new ResizeObserver(() => {
    room = pictures.clientWidth;
    if (state.view !== 'table' && (isWide() !== wasWide || state.view === 'network')) renderSoon();
    wasWide = isWide();
  }).observe(pictures);

  figure.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-download], [data-embed]') : null;
    if (button?.dataset.download !== undefined) {
      const { download } = await import('./controls/download.client.ts');
      await download(button.dataset.download, { data, picture, state, layouts, size: isWide() ? 'wide' : 'narrow', label });
    } else if (button?.dataset.embed !== undefined && embed) {
      const { openEmbedDialog } = await import('./controls/embed-dialog.client.ts');
      openEmbedDialog(figure, embed, state);
    }
  });

  state = parseState(new URLSearchParams(location.search));
  figure.dataset.view = state.view;
  showSettings(figure, state);
  brush.show(state);
  figure.toggleAttribute('data-gliding', picture.bands.reduce((sum, { stands }) => sum + stands.length, 0) <= mostGliding);
  for (const svg of [narrow, wide, ...Object.values(timePlaces), ...Object.values(agreementPlaces)].flatMap((place) => [
    ...place.querySelectorAll('svg'),
  ]))
    setTabStop(svg);
  // The server drew the usual picture: where that is asked for, nothing is drawn again.
  if (writeState(state).toString() !== '') render();
  figure.dataset.scripted = '';
};

for (const figure of document.querySelectorAll<HTMLElement>('figure.position-graph[data-view]')) startGraph(figure);
