import { expect, test } from 'vitest';
import { actor } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { citeClaim, makeClaimCard } from './claim-card.ts';

const corpus = sampleCorpus();
const find = (id: string): PlacedClaim => {
  const placed = corpus.claims.find(({ claim }) => claim.id === id);
  if (!placed) throw new Error(`no such claim: ${id}`);
  return placed;
};
const cardOf = (id: string, inside: Corpus = corpus) => makeClaimCard(inside, find(id));

test.each([
  ['aaaaaaaaaa', 'Ada North', 'Ada North', ['Bridge'], 'reported'],
  ['bbbbbbbbbb', 'Ada North', 'Ada North', ['Bridge'], 'quoted'],
  ['cccccccccc', 'An official', 'an official', [], 'reported'],
])('the card of %s', (id, names, namesInSentence, labels, kind) => {
  const card = cardOf(id);
  expect(card).toMatchObject({ names, namesInSentence, wording: { kind }, outlet: { name: 'Town Paper' } });
  expect(card.taken.map(({ position }) => position.label)).toEqual(labels);
});

test('a name with an article has it inside a sentence only', () => {
  const union = actor.parse({
    id: 'ada-north',
    name: 'Northern Union',
    nameInSentence: 'the Northern Union',
    kind: 'alliance',
    description: 'x',
  });
  const card = cardOf('aaaaaaaaaa', { ...corpus, actorById: new Map([[union.id, union]]) });
  expect(card).toMatchObject({ names: 'Northern Union', namesInSentence: 'the Northern Union' });
  expect(citeClaim(card, 'https://record.example/c/')).toMatch(/^According to Town Paper, the Northern Union said/);
});

test.each([
  [
    'aaaaaaaaaa',
    'According to Town Paper, Ada North said on Tuesday that the bridge will be built (3 February 2026). In: “The bridge”, Town Paper, 4 February 2026, https://example.org/first. On Record, claim aaaaaaaaaa, https://record.example/c/.',
  ],
  [
    'cccccccccc',
    'According to Town Paper, an official said the bridge costs money (said by 4 February 2026). In: “The bridge”, Town Paper, 4 February 2026, https://example.org/first. On Record, claim cccccccccc, https://record.example/c/.',
  ],
])('the citation of %s', (id, text) => {
  expect(citeClaim(cardOf(id), 'https://record.example/c/')).toBe(text);
});
