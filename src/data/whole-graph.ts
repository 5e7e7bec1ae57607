import type { Corpus } from '../models/corpus/corpus.ts';
import type { GraphData } from '../models/graph/picture/graph-data.ts';
import { defaultState } from '../models/graph/picture/graph-state.ts';
import { makeGraphData } from '../models/graph/picture/make-graph-data.ts';
import { type GraphPicture, makePicture } from '../models/graph/picture/make-picture.ts';

const known = new WeakMap<Corpus, { data: GraphData; picture: GraphPicture }>();

/** The graph of all topics as it is first shown; made once for a corpus. */
export const wholeGraph = (corpus: Corpus): { data: GraphData; picture: GraphPicture } => {
  const before = known.get(corpus);
  if (before) return before;
  const data = makeGraphData(corpus, { topics: corpus.topics, subject: 'all topics', address: '' });
  const made = { data, picture: makePicture(data, defaultState) };
  known.set(corpus, made);
  return made;
};
