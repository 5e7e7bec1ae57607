import { expect, test } from 'vitest';
import { makeClaimCard } from '../claims/claim-card.ts';
import { lookUp } from '../corpus/look-up.ts';
import { sampleClaim, sampleCorpus } from '../corpus/sample.fixture.ts';
import { buildTopicStands } from '../stands/topic-stands.ts';
import { makeActorPreviewPicture, makeClaimPreviewPicture, makeTopicPreviewPicture, shortenWords } from './make-preview-picture.ts';

const corpus = sampleCorpus();

test.each([
  ['a  short\ntext', 'a short text'],
  [`${'word '.repeat(51)}longer, and more`, `${'word '.repeat(51).trim()} …`],
  ['😀'.repeat(260), '😀'.repeat(260)],
])('%s', (text, shown) => {
  expect(shortenWords(text)).toBe(shown);
});

test('a claim shows its words, its one stance, who said it and who reports it', () => {
  const placed = lookUp(corpus.claimById, sampleClaim.id, 'claim');
  expect(makeClaimPreviewPicture(makeClaimCard(corpus, placed))).toMatchObject({
    words: 'According to Town Paper, Ada North said on Tuesday that the bridge will be built',
    stance: { stance: 'support', glyph: '+', line: 'supports Bridge (stance unchecked)' },
    lines: ['Ada North', '3 February 2026 · reported by Town Paper'],
  });
});

test('topics and actors have pictures of their own', () => {
  const [topic] = corpus.topics;
  const [actor] = corpus.actors;
  expect(topic && makeTopicPreviewPicture(buildTopicStands(corpus, topic.id)).words).toBe('Should the bridge be built?');
  expect(actor && makeActorPreviewPicture(corpus, actor).lines).toEqual(['Mayor', '2 claims on record']);
});
