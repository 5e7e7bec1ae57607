import type { GraphState } from '../../models/position-graph/picture/graph-state.ts';
/** placeholder */
export const openEmbedDialog = (_f: HTMLElement, _e: { live: string; frozen: string }, _s: GraphState): void => {};
