import { expect, test } from 'vitest';
import { actorId, type Stance, topicId } from '../../schema/index.ts';
import { buildCorpus } from '../corpus/corpus.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { type SampleClaim, sampleCorpus as troopsCorpus } from '../corpus/sample-corpus.fixture.ts';
import { answerSentence } from './answer-sentence.ts';
import { buildTopicStands } from './topic-stands.ts';

const bridge = topicId.parse('bridge');

test('says what is known of the position that most speak on', () => {
  expect(answerSentence(buildTopicStands(sampleCorpus(), bridge))).toBe('“The bridge is built”: The Town spoke both for and against it.');
});

test('a state and who speaks for it are one voice, of the year of the newest statement', () => {
  const said = (id: string, actors: string[], date: string, stance: Stance): SampleClaim => ({
    id,
    actors,
    date,
    takes: [['troops-now', stance]],
  });
  const corpus = troopsCorpus({
    gazette: [
      said('a', ['ukraine'], '2025-01-01', 'support'),
      said('b', ['zelensky'], '2026-02-01', 'support'),
      said('c', ['lavrov'], '2025-03-01', 'oppose'),
      said('d', ['lavrov'], '2025-04-01', 'oppose'),
    ],
    herald: [],
  });
  corpus.actorById.get(actorId.parse('zelensky'))?.speaksFor.push({ actor: actorId.parse('ukraine') });
  expect(answerSentence(buildTopicStands(corpus, topicId.parse('troops')))).toBe(
    '“Troops come now”: in 2026, Ukraine supported it; in 2025, Sergey Lavrov opposed it.',
  );
});

test('an empty record says so', () => {
  const { topics, actors, outlets } = sampleCorpus();
  expect(answerSentence(buildTopicStands(buildCorpus({ articles: [], topics, actors, outlets }), bridge))).toContain('No identified actor');
});
