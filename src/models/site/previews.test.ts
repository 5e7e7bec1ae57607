import { expect, test } from 'vitest';
import { actorId, claimId, positionId, topicId } from '../../schema/index.ts';
import { buildCorpus } from '../corpus/corpus.ts';
import { at } from '../corpus/look-up.ts';
import { makeClaim, sampleArticle, sampleClaim, sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { actorPreview, claimPreview, otherPositions, topicPreview } from './previews.ts';

const corpus = sampleCorpus();
const record = recordOf(corpus);

test.each([
  [
    'bbbbbbbbbb',
    {
      names: 'Ada North',
      said: '1 March 2026',
      words: '“We will not build it”',
      stances: [{ stance: 'oppose', checked: false, on: 'Bridge (stance unchecked)' }],
      source: 'Reported by Town Paper',
    },
  ],
  ['aaaaaaaaaa', { words: 'said on Tuesday that the bridge will be built' }],
  ['cccccccccc', { names: 'An official', said: 'said by 4 February 2026', stances: [] }],
])('the preview of claim %s', (id, shown) => {
  expect(claimPreview(record, claimId.parse(id))).toMatchObject(shown);
});

test('doubt and inference are said in a preview as well', () => {
  const [taken] = sampleClaim.positions;
  if (!taken) throw new Error('the sample takes a stance');
  const doubtful = {
    ...sampleClaim,
    found: { ...sampleClaim.found, confidence: 0.2 },
    positions: [{ ...taken, certainty: 'inferred' as const }],
  };
  const unsure = recordOf(buildCorpus({ ...corpus, articles: [{ ...sampleArticle, claims: [doubtful] }] }));
  expect(claimPreview(unsure, sampleClaim.id)).toMatchObject({
    stances: [{ on: 'Bridge (stance unchecked, inferred)' }],
    source: 'Reported by Town Paper; not sure',
  });
});

test.each([
  [
    'ada-north',
    {
      name: 'Ada North',
      description: 'Mayor',
      stances: [],
      more: 'speaks on 1 position; no side is certain yet',
      claims: '2 claims on record',
    },
  ],
  ['town', { name: 'The Town', stances: [], more: '', claims: '0 claims on record' }],
])('the preview of actor %s', (id, shown) => {
  expect(actorPreview(record, actorId.parse(id))).toEqual({ description: 'A town', ...shown });
});

test.each([
  ['abcde', ''],
  ['abcdef', 'and on 1 other position'],
  ['abcdefg', 'and on 2 other positions'],
])('of stances on the positions %s five are shown, and the others counted', (letters, others) => {
  const topic = at(corpus.topics, 0);
  const [position] = topic.positions;
  const [taken] = sampleClaim.positions;
  if (!position || !taken) throw new Error('the sample has a position');
  const ids = Array.from(letters, (letter) => positionId.parse(`position-${letter}`));
  const many = recordOf(
    buildCorpus({
      ...corpus,
      topics: [{ ...topic, positions: ids.map((id) => ({ ...position, id, label: id })) }],
      articles: [
        {
          ...sampleArticle,
          claims: [{ ...sampleClaim, positions: ids.map((id) => ({ ...taken, certainty: 'confirmed' as const, position: id })) }],
        },
      ],
    }),
  );
  const { stances, more } = actorPreview(many, actorId.parse('ada-north'));
  expect(stances.map(({ on }) => on)).toEqual(ids.slice(0, 5));
  expect(more).toBe(others);
});

test('the preview of a topic gives its question and the answer of the record', () => {
  expect(topicPreview(record, topicId.parse('bridge'))).toEqual({
    title: 'The bridge',
    question: 'Should the bridge be built?',
    answer: '“The bridge is built”: The Town spoke both for and against it.',
    claims: '3 claims on record',
  });
});

test.each([
  [0, 0, 0, ''],
  [5, 1, 0, 'and on 1 other position'],
  [5, 3, 0, 'and on 3 other positions'],
  [2, 0, 1, 'and on 1 other position, where no side is certain yet'],
  [2, 0, 2, 'and on 2 other positions, where no side is certain yet'],
  [5, 1, 2, 'and on 3 other positions; on 2 of them no side is certain yet'],
  [0, 0, 1, 'speaks on 1 position; no side is certain yet'],
  [0, 0, 4, 'speaks on 4 positions; no side is certain yet'],
])('beside %i positions shown %i certain and %i uncertain ones: %s', (shown, certain, unsure, words) => {
  expect(otherPositions(shown, certain, unsure)).toBe(words);
});

test('long words are cut', () => {
  const text = `Ada North said that ${'the bridge and the road and '.repeat(20)}more`;
  const long = makeClaim('dddddddddd', { text, source: 'Ada North', cue: 'said', content: [text.slice('Ada North said that '.length)] });
  const wordy = recordOf(buildCorpus({ ...corpus, articles: [{ ...sampleArticle, claims: [long] }] }));
  expect(claimPreview(wordy, long.id).words).toMatch(/^said that the bridge .{200,280} …$/);
});
