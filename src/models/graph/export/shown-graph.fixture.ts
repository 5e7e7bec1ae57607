// An invented graph as an export finds it: its picture under some settings, and what the file says of itself.
import { makeUrls } from '../../site/urls.ts';
import type { Drawing } from '../draw/drawing.ts';
import { defaultState, type GraphState } from '../picture/graph-state.ts';
import { type GraphPicture, makePicture } from '../picture/make-picture.ts';
import { syntheticGraph } from '../picture/synthetic-graph.fixture.ts';
import { type ExportHead, makeExportHead } from './export-head.ts';

/** Fourteen actors on three positions. */
export const data = syntheticGraph(14, 3, 60);

/** What is shown of it. */
export const shown = (part: Partial<GraphState> = {}): { state: GraphState; picture: GraphPicture; head: ExportHead; drawing: Drawing } => {
  const state = { ...defaultState, ...part };
  const picture = makePicture(data, state);
  return { state, picture, head: makeExportHead(data, picture, state), drawing: { data, urls: makeUrls('/'), selected: '' } };
};
