import { expect, test } from 'vitest';
import { actorId } from '../../schema/index.ts';
import { sampleCorpus as bridgeCorpus } from '../corpus/sample.fixture.ts';
import { sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { actorPage } from './actor-page.ts';

const bridge = recordOf(bridgeCorpus());
const ada = actorId.parse('ada-north');
const town = actorId.parse('town');

test('the head and the facts of an actor', () => {
  const { head, kind, inSentence, facts } = actorPage(bridge, ada);
  expect(head).toMatchObject({
    title: 'Ada North',
    description: 'Ada North: 2 claims on record, with date, words and source, and where Ada North stands.',
    ogType: 'profile',
    jsonLd: { mainEntity: { '@type': 'Person', name: 'Ada North' } },
  });
  expect([kind, inSentence]).toEqual(['Person', 'Ada North']);
  expect(facts.speaksFor).toEqual([{ id: 'town', name: 'The Town', period: '' }]);
});

test('where the actor stands, whether that changed, and who reports it', () => {
  const { stands, silent, folded, timeline, reporters, data } = actorPage(bridge, ada);
  expect(
    stands.map(({ position, side, proofs, history, othersWords }) => [
      position.id,
      side,
      proofs.map(({ claim }) => claim.id),
      history?.steps.length,
      othersWords,
    ]),
  ).toEqual([['build-bridge', 'differs', ['bbbbbbbbbb', 'aaaaaaaaaa'], 2, '']]);
  expect(silent).toBe('');
  expect(folded).toEqual([]);
  expect(timeline.days).toHaveLength(2);
  expect(reporters?.counts).toBe('2 statements, both of them reported by one outlet only.');
  expect(data?.title).toBe('On Record: Ada North');
});

test('one who says nothing itself shows those who speak for it, and not as its own', () => {
  const page = actorPage(bridge, town);
  expect(page.stands).toEqual([]);
  expect(page.silent).toBe('');
  expect(page.reporters).toBeUndefined();
  expect(page.timeline.days).toEqual([]);
  expect(page.data).toBeUndefined();
  expect(page.coins).toHaveLength(1);
  expect(page.speakers.map(({ speaker, stands }) => [speaker.id, stands.length])).toEqual([['ada-north', 1]]);
  expect(page.folded.map(({ title, anchor }) => [title, anchor])).toEqual([['The bridge is built', 'position-build-bridge']]);
  expect(page.citeHead.links.some(({ rel }) => rel === 'item')).toBe(false);
});

test('positions without a word of the actor are named', () => {
  const record = recordOf(sampleCorpus({ gazette: [{ id: 'a', actors: ['lavrov'], takes: [['talk', 'support']] }], herald: [] }));
  expect(actorPage(record, actorId.parse('lavrov')).silent).toBe('After a deal and Now');
  expect(actorPage(record, actorId.parse('lavrov')).neighbourhood).toBeNull();
});
