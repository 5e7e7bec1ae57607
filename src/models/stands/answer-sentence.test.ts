import { expect, test } from 'vitest';
import { topicId } from '../../schema/index.ts';
import { buildCorpus } from '../corpus/corpus.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { answerSentence } from './answer-sentence.ts';
import { buildTopicStands } from './topic-stands.ts';

const bridge = topicId.parse('bridge');

test('says what is known of the position that most speak on', () => {
  expect(answerSentence(buildTopicStands(sampleCorpus(), bridge))).toBe(
    '“The bridge is built”: one actor speaks on it; no side is certain yet, since the claims differ.',
  );
});

test('an empty record says so', () => {
  const { topics, actors, outlets } = sampleCorpus();
  expect(answerSentence(buildTopicStands(buildCorpus({ articles: [], topics, actors, outlets }), bridge))).toContain('No identified actor');
});
