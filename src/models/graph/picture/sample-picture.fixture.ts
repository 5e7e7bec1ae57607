// The graph of the sample dossier with the claims of a test, under the settings of a test.
import { type SampleClaim, sampleCorpus } from '../../corpus/sample-corpus.fixture.ts';
import { makeUrls } from '../../site/urls.ts';
import type { Drawing } from '../draw/drawing.ts';
import type { GraphData } from './graph-data.ts';
import { defaultState, type GraphState } from './graph-state.ts';
import { makeGraphData } from './make-graph-data.ts';
import { type GraphPicture, makePicture } from './make-picture.ts';
import type { PictureStand } from './make-picture-stand.ts';

/** What a test of a picture works with. */
export interface SamplePicture {
  data: GraphData;
  picture: GraphPicture;
  /** All stands, position by position. */
  stands: readonly PictureStand[];
  state: GraphState;
  drawing: Drawing;
}

/** Draws up the picture of all three positions, which are `talk`, `troops-after-deal` and `troops-now` in the order of their topics. */
export const samplePicture = (
  gazette: readonly SampleClaim[],
  herald: readonly SampleClaim[] = [],
  settings: Partial<GraphState> = {},
): SamplePicture => {
  const corpus = sampleCorpus({ gazette, herald });
  const data = makeGraphData(corpus, {
    topics: corpus.topics,
    subject: 'troop deployment',
    address: 'https://record.example/topics/troops/',
  });
  const state = { ...defaultState, ...settings };
  const picture = makePicture(data, state);
  return {
    data,
    picture,
    stands: picture.bands.flatMap(({ stands }) => stands),
    state,
    drawing: { data, urls: makeUrls('/'), selected: '' },
  };
};
