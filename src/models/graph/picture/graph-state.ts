import type { Folding } from '../../moves/find-histories.ts';

/** The three views, in the order of their tabs. */
export const graphViews = ['positions', 'network', 'table'] as const;
export type GraphView = (typeof graphViews)[number];

/** What the network joins: actors with positions, or actors with actors. */
export const networkModes = ['positions', 'actors'] as const;
export type NetworkMode = (typeof networkModes)[number];

/** What counts as one in the size of a mark: each claim, each utterance however many report it, or one for each month. */
export const countRules = ['claim', 'statement', 'month'] as const;
export type CountRule = (typeof countRules)[number];

/** What the reader has selected, by ids: an actor, a position, an actor on a position, two actors, or a move by the claims at its ends. */
export type Selection =
  | { kind: 'actor'; actor: string }
  | { kind: 'position'; position: string }
  | { kind: 'stand'; actor: string; position: string }
  | { kind: 'pair'; actor: string; other: string }
  | { kind: 'move'; actor: string; position: string; from: string; to: string };

/** By which column the table is sorted: the actors' names, or a position's stances. */
export interface TableSort {
  /** Id of a position; empty for the names. */
  by: string;
  descending: boolean;
}

/** Every setting that changes the picture. It stands in the URL, so that the URL restores exactly that picture. */
export interface GraphState {
  view: GraphView;
  mode: NetworkMode;
  /** First and last day of the period, `2026-02-03`; empty where that end is open. */
  from: string;
  to: string;
  /** Whether claims without a date take part. */
  undated: boolean;
  folding: Folding;
  count: CountRule;
  /** Marks of fewer claims, counted by the rule, are left out. */
  minimum: number;
  /** Most nodes of the network; 0 for all of them. */
  nodes: number;
  sort: TableSort;
  selection: Selection | null;
}

/** How many nodes the network shows unless the reader asks for more. */
export const usualNodes = 60;

/** The picture that a page shows first, and the server draws. */
export const defaultState: GraphState = {
  view: 'positions',
  mode: 'positions',
  from: '',
  to: '',
  undated: true,
  folding: 'own',
  count: 'claim',
  minimum: 1,
  nodes: usualNodes,
  sort: { by: '', descending: false },
  selection: null,
};
