// Brings the graphs of a page to life: the server drew the first picture, and every setting changes it in place.
import { drawPositions } from '../../models/graph/draw/draw-positions.ts';
import { drawTable } from '../../models/graph/draw/draw-table.ts';
import type { GraphPage } from '../../models/graph/graph-page.ts';
import { defaultState, type GraphState, type GraphView } from '../../models/graph/picture/graph-state.ts';
import { type GraphPicture, makePicture } from '../../models/graph/picture/make-picture.ts';
import { monthCounts } from '../../models/graph/picture/month-counts.ts';
import { unpackGraph } from '../../models/graph/picture/pack-graph.ts';
import { parseState, writeSelection, writeStand, writeState } from '../../models/graph/picture/state-in-url.ts';
import { narrowFrame, wideFrame } from '../../models/graph/positions/frame.ts';
import { makeUrls } from '../../models/site/urls.ts';
import { readSettings, showSettings } from './controls/settings-form.client.ts';
import { makeTimeBrush, type Pace } from './controls/time-brush.client.ts';
import { makeFadingMarks } from './fade-marks.client.ts';
import { makeGraphHistory } from './graph-history.client.ts';
import { makeNotes } from './graph-notes.client.ts';
import { makePanel } from './graph-panel.client.ts';
import { needPart, patchChildren } from './patch-markup.client.ts';
import { makeLazyViews } from './views/lazy-views.client.ts';
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
  const part = (name: string): HTMLElement => needPart(figure, name, HTMLElement);
  const pictures = part('pictures');
  const places: Record<GraphView, Record<'wide' | 'narrow', HTMLElement>> = {
    positions: { wide: part('wide'), narrow: part('narrow') },
    time: { wide: part('time-wide'), narrow: part('time-narrow') },
    agreement: { wide: part('agreement-wide'), narrow: part('agreement-narrow') },
    network: { wide: part('network'), narrow: part('network') },
    table: { wide: part('table'), narrow: part('table') },
  };
  const notes = makeNotes(figure, data, urls);
  const fading = makeFadingMarks(data);
  let state: GraphState = defaultState;
  let picture: GraphPicture = makePicture(data, state);
  let returnTo: Element | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let room = pictures.clientWidth;

  const isWide = (): boolean => room >= wideFrom;
  const size = (): 'wide' | 'narrow' => (isWide() ? 'wide' : 'narrow');
  /** Where the view shown is drawn. */
  const place = (): HTMLElement => places[state.view][size()];
  const selected = (): string => (state.selection ? writeSelection(state.selection) : '');
  const panel = makePanel(figure, data, urls, cards, () => {
    change({ selection: null });
    if (returnTo instanceof HTMLElement || returnTo instanceof SVGElement) returnTo.focus();
  });
  const lazy = makeLazyViews(
    figure,
    layouts,
    label,
    () => ({ picture, state, size: size(), drawing: { data, urls, selected: selected() } }),
    (id) => select(id),
  );
  const brush = makeTimeBrush(figure, monthCounts(data.claims), (period, pace) => change(period, pace));

  const drawView = (): void => {
    const drawing = { data, urls, selected: writeStand(state.selection) };
    if (state.view === 'table') patchChildren(place(), [drawTable(picture, drawing, state.sort)]);
    else if (state.view !== 'positions') lazy.show(state.view);
    else {
      const arrows = state.from !== '' && state.to !== '';
      patchChildren(place(), [drawPositions(picture, drawing, isWide() ? wideFrame : narrowFrame, label, arrows)]);
      const svg = place().querySelector('svg');
      if (svg) setTabStop(svg);
    }
  };
  const toggleGliding = (): void => {
    const marks = picture.bands.reduce((sum, { stands }) => sum + stands.length, 0);
    figure.toggleAttribute('data-gliding', marks <= mostGliding);
  };
  const render = (): void => {
    picture = makePicture(data, state);
    figure.dataset.view = state.view;
    toggleGliding();
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
  const fade = (): void => {
    brush.show(state);
    const stays = fading.show(state, place());
    if (state.view === 'network') lazy.fade(stays);
  };

  const entries = makeGraphHistory();
  let pace: Pace = 'done';
  const enter = (): void => {
    entries.enter(state, pace);
    renderSoon();
  };
  const change = (part: Partial<GraphState>, now: Pace = 'done'): void => {
    const before = JSON.stringify(state);
    state = { ...state, ...part };
    pace = now;
    const isChanged = JSON.stringify(state) !== before;
    if (isChanged && pace === 'moving') {
      inNextFrame(fade);
      clearTimeout(resting);
      resting = setTimeout(enter, rest);
    } else if (isChanged || (pace === 'done' && !entries.isEntered(state))) enter();
    if (pace === 'done') entries.end();
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
      await download(button.dataset.download, { data, picture, state, layouts, size: size(), label });
    } else if (button?.dataset.embed !== undefined && embed) {
      const { openEmbedDialog } = await import('./controls/embed-dialog.client.ts');
      openEmbedDialog(figure, embed, state);
    }
  });

  state = parseState(new URLSearchParams(location.search));
  figure.dataset.view = state.view;
  showSettings(figure, state);
  brush.show(state);
  toggleGliding();
  for (const svg of pictures.querySelectorAll('svg')) setTabStop(svg);
  // The server drew the usual picture: where that is asked for, nothing is drawn again.
  if (writeState(state).toString() !== '') render();
  figure.dataset.scripted = '';
};

for (const figure of document.querySelectorAll<HTMLElement>('figure.position-graph[data-view]')) startGraph(figure);
