import type { Folding } from '../../moves/find-histories.ts';

/** The views, in the order of their tabs. */
export const graphViews = ['positions', 'time', 'agreement', 'network', 'table'] as const;
export type GraphView = (typeof graphViews)[number];

/** By what the agreement of two actors is divided, as Discourse Network Analyzer names it. */
export const normalisations = ['average', 'none', 'jaccard', 'cosine'] as const;
export type Normalisation = (typeof normalisations)[number];

/** What counts as one in the size of a mark: each utterance however many report it, each claim, or one for each month. */
export const countRules = ['statement', 'claim', 'month'] as const;
export type CountRule = (typeof countRules)[number];

/** What the reader has selected, by ids: an actor, a position, an actor on a position, one of its statements by a claim, two actors, or a move by the claims at its ends. */
export type Selection =
  | { kind: 'actor'; actor: string }
  | { kind: 'position'; position: string }
  | { kind: 'stand'; actor: string; position: string }
  | { kind: 'statement'; actor: string; position: string; claim: string }
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
  /** How agreement is normalised. */
  norm: Normalisation;
  /** First and last day of the period, `2026-02-03`; empty where that end is open. */
  from: string;
  to: string;
  /** Whether claims without a date take part. */
  undated: boolean;
  folding: Folding;
  count: CountRule;
  /** Marks of fewer claims, counted by the rule, are left out. */
  minimum: number;
  /** Most nodes of the network, lanes over time and actors of the agreement; 0 for all of them. */
  nodes: number;
  sort: TableSort;
  selection: Selection | null;
}

/** How many nodes the network shows unless the reader asks for more. */
export const usualNodes = 60;

/** The picture that a page shows first, and the server draws. */
export const defaultState: GraphState = {
  view: 'positions',
  norm: 'average',
  from: '',
  to: '',
  undated: true,
  folding: 'own',
  count: 'statement',
  minimum: 1,
  nodes: usualNodes,
  sort: { by: '', descending: false },
  selection: null,
};
