import { countRules, defaultState, type GraphState, graphViews, normalisations, type Selection, type TableSort } from './graph-state.ts';

/** Parameters of the URL that hold settings; others are left as they are. */
const names = ['view', 'mode', 'norm', 'from', 'to', 'undated', 'persons', 'count', 'min', 'nodes', 'sort', 'sel'] as const;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null, otherwise: Value): Value =>
  values.find((value) => value === text) ?? otherwise;

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const dayOr = (text: string | null): string => (text !== null && isDay(text) ? text : '');

const wholeNumber = (text: string | null, least: number, otherwise: number): number => {
  const number = /^\d{1,6}$/.test(text ?? '') ? Number(text) : otherwise;
  return number < least ? otherwise : number;
};

const parseSort = (text: string | null): TableSort => {
  if (!text) return defaultState.sort;
  const descending = text.startsWith('-');
  return { by: descending ? text.slice(1) : text, descending };
};

const writeSort = ({ by, descending }: TableSort): string => (descending ? `-${by}` : by);

/** Ids hold letters, digits and hyphens alone, so `.`, `~` and `*` can part them. */
const parseSelection = (text: string | null): Selection | null => {
  const id = '([a-z0-9]+(?:-[a-z0-9]+)*)';
  const move = new RegExp(`^${id}\\.${id}\\.([a-z2-7]{10})\\.([a-z2-7]{10})$`).exec(text ?? '');
  if (move) {
    const [, mover = '', on = '', from = '', to = ''] = move;
    return { kind: 'move', actor: mover, position: on, from, to };
  }
  const [, speaker, about, claim] = new RegExp(`^${id}\\.${id}\\.([a-z2-7]{10})$`).exec(text ?? '') ?? [];
  if (speaker !== undefined && about !== undefined && claim !== undefined)
    return { kind: 'statement', actor: speaker, position: about, claim };
  const [, actor, joint, second] = new RegExp(`^${id}(?:([.~])${id})?$`).exec(text ?? '') ?? [];
  if (actor === undefined) {
    const position = new RegExp(`^\\*${id}$`).exec(text ?? '')?.[1];
    return position === undefined ? null : { kind: 'position', position };
  }
  if (second === undefined) return { kind: 'actor', actor };
  return joint === '.' ? { kind: 'stand', actor, position: second } : { kind: 'pair', actor, other: second };
};

/** A selection as it stands in the URL: `lavrov`, `*troops-now`, `lavrov.troops-now`, `lavrov~rutte`; a statement and a move have the ids of their claims behind them. */
export const writeSelection = (selection: Selection): string => {
  switch (selection.kind) {
    case 'actor':
      return selection.actor;
    case 'position':
      return `*${selection.position}`;
    case 'stand':
      return `${selection.actor}.${selection.position}`;
    case 'statement':
      return [selection.actor, selection.position, selection.claim].join('.');
    case 'pair':
      return `${selection.actor}~${selection.other}`;
    case 'move':
      return [selection.actor, selection.position, selection.from, selection.to].join('.');
  }
};

/** The same for views without single statements: they show the mark that one belongs to. Empty where nothing is selected. */
export const writeStand = (selection: Selection | null): string => {
  if (!selection) return '';
  return writeSelection(selection.kind === 'statement' ? { ...selection, kind: 'stand' } : selection);
};

/** Reads settings off the query of a URL. What it lacks, or has in a form that means nothing, is as by default. */
export const parseState = (query: URLSearchParams): GraphState => {
  const [from, to] = [dayOr(query.get('from')), dayOr(query.get('to'))];
  const backwards = from !== '' && to !== '' && to < from;
  return {
    // Agreement was a mode of the network once.
    view: query.get('mode') === 'actors' ? 'agreement' : oneOf(graphViews, query.get('view'), defaultState.view),
    norm: oneOf(normalisations, query.get('norm'), defaultState.norm),
    from: backwards ? to : from,
    to: backwards ? from : to,
    undated: query.get('undated') !== 'no',
    folding: query.get('persons') === 'folded' ? 'folded' : 'own',
    count: oneOf(countRules, query.get('count'), defaultState.count),
    minimum: wholeNumber(query.get('min'), 1, defaultState.minimum),
    nodes: query.get('nodes') === 'all' ? 0 : wholeNumber(query.get('nodes'), 1, defaultState.nodes),
    sort: parseSort(query.get('sort')),
    selection: parseSelection(query.get('sel')),
  };
};

/** The query with the settings in it: only those that differ from the default, so that a plain picture has a plain address. */
export const writeState = (state: GraphState, query: URLSearchParams = new URLSearchParams()): URLSearchParams => {
  const written = new URLSearchParams([...query].filter(([name]) => !names.some((own) => own === name)));
  const put = (name: Exclude<(typeof names)[number], 'mode'>, value: string, usual: string): void => {
    if (value !== usual) written.set(name, value);
  };
  put('view', state.view, defaultState.view);
  put('norm', state.norm, defaultState.norm);
  put('from', state.from, '');
  put('to', state.to, '');
  put('undated', state.undated ? 'yes' : 'no', 'yes');
  put('persons', state.folding, 'own');
  put('count', state.count, defaultState.count);
  put('min', String(state.minimum), String(defaultState.minimum));
  put('nodes', state.nodes === 0 ? 'all' : String(state.nodes), String(defaultState.nodes));
  put('sort', writeSort(state.sort), '');
  put('sel', state.selection ? writeSelection(state.selection) : '', '');
  return written;
};
