import { expect, test } from 'vitest';
import { actorId } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { buildPositionGraph } from './position-graph.ts';
import { proofOfStand, standsOf, standsOfSpeakers } from './stands.ts';

const corpus = sampleCorpus();
const graphs = corpus.topics.map((topic) => buildPositionGraph(corpus, topic.id));
const id = (text: string) => actorId.parse(text);

test.each([
  ['ada-north', [['build-bridge', 'oppose', 'bbbbbbbbbb']]],
  ['town', []],
  ['nobody', []],
])('%s stands by the newest claim, which proves it', (actor, expected) => {
  const stands = standsOf(graphs, id(actor)).map((stand) => [stand.position.id, stand.stance, proofOfStand(stand)?.claim.id]);
  expect(stands).toEqual(expected);
});

test.each([
  ['town', ['ada-north']],
  ['ada-north', []],
])('those who speak for %s', (actor, speakers) => {
  expect(standsOfSpeakers(corpus, graphs, id(actor)).map(({ speaker }) => speaker.id)).toEqual(speakers);
});
