import { expect, test } from 'vitest';
import { topicId } from '../../schema/index.ts';
import { buildCorpus } from '../corpus/corpus.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { answerSentence } from './answer-sentence.ts';
import { buildPositionGraph } from './position-graph.ts';

const bridge = topicId.parse('bridge');

test('counts who stands where', () => {
  expect(answerSentence(buildPositionGraph(sampleCorpus(), bridge))).toBe('“The bridge is built”: the one actor on record opposes it.');
});

test('an empty record says so', () => {
  const { topics, actors, outlets } = sampleCorpus();
  expect(answerSentence(buildPositionGraph(buildCorpus({ articles: [], topics, actors, outlets }), bridge))).toContain(
    'No identified actor',
  );
});
