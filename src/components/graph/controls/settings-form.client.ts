import { countRules, type GraphState, graphViews, normalisations } from '../../../models/graph/picture/graph-state.ts';

/** The settings that stand in the form; the period, the sort and the selection have controls of their own. */
type FormState = Pick<GraphState, 'view' | 'norm' | 'undated' | 'folding' | 'count' | 'minimum' | 'nodes'>;

/** Names of the form's controls. The radio buttons of a page share one space of names. */
const controlNames: Record<keyof FormState, string> = {
  view: 'graph-view',
  norm: 'graph-norm',
  undated: 'graph-undated',
  folding: 'graph-folding',
  count: 'graph-count',
  minimum: 'graph-minimum',
  nodes: 'graph-nodes',
};

const controls = (figure: HTMLElement, name: keyof FormState): HTMLInputElement[] => [
  ...figure.querySelectorAll<HTMLInputElement>(`input[name="${controlNames[name]}"]`),
];

const chosen = (figure: HTMLElement, name: keyof FormState): string => controls(figure, name).find(({ checked }) => checked)?.value ?? '';

/** Sets the controls to what the settings say. */
export const showSettings = (figure: HTMLElement, state: GraphState): void => {
  for (const name of ['view', 'norm', 'folding', 'count'] as const)
    for (const control of controls(figure, name)) control.checked = control.value === state[name];
  for (const control of controls(figure, 'nodes')) control.checked = control.value === String(state.nodes);
  for (const control of controls(figure, 'undated')) control.checked = state.undated;
  for (const control of controls(figure, 'minimum')) if (control !== document.activeElement) control.value = String(state.minimum);
};

/** Reads the settings off the controls. */
export const readSettings = (figure: HTMLElement, before: GraphState): GraphState => {
  const minimum = Number(controls(figure, 'minimum')[0]?.value);
  const nodes = Number(chosen(figure, 'nodes') || before.nodes);
  return {
    ...before,
    view: graphViews.find((view) => view === chosen(figure, 'view')) ?? before.view,
    norm: normalisations.find((norm) => norm === chosen(figure, 'norm')) ?? before.norm,
    folding: chosen(figure, 'folding') === 'folded' ? 'folded' : 'own',
    count: countRules.find((rule) => rule === chosen(figure, 'count')) ?? before.count,
    undated: controls(figure, 'undated')[0]?.checked ?? before.undated,
    minimum: Number.isInteger(minimum) && minimum >= 1 ? Math.min(minimum, 999_999) : before.minimum,
    nodes,
  };
};
