import { expect, test } from 'vitest';
import { actorId } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { proofsOfStand, standsOf, standsOfSpeakers } from './stands.ts';
import { buildTopicStands } from './topic-stands.ts';

const corpus = sampleCorpus();
const graphs = corpus.topics.map((topic) => buildTopicStands(corpus, topic.id));
const id = (text: string) => actorId.parse(text);

test.each([
  ['ada-north', [['build-bridge', 'differs', 'bbbbbbbbbb', 'aaaaaaaaaa']]],
  ['town', []],
  ['nobody', []],
])('%s differs, and one claim proves each stance', (actor, expected) => {
  const stands = standsOf(graphs, id(actor)).map((stand) => [
    stand.position.id,
    stand.side,
    ...proofsOfStand(stand).map(({ claim }) => claim.id),
  ]);
  expect(stands).toEqual(expected);
});

test.each([
  ['town', ['ada-north']],
  ['ada-north', []],
])('those who speak for %s', (actor, speakers) => {
  expect(standsOfSpeakers(corpus, graphs, id(actor)).map(({ speaker }) => speaker.id)).toEqual(speakers);
});
