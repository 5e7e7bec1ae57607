import { expect, test } from 'vitest';
import { checkReferences } from './check-references.ts';
import type { CorpusParts } from './corpus.ts';
import { sampleCorpus } from './sample.fixture.ts';

const sound = sampleCorpus();

test('what the build script writes holds together', () => {
  expect(checkReferences(sound)).toEqual([]);
});

test.each<[string, Partial<CorpusParts>, RegExp]>([
  [
    'an actor of a claim',
    { actors: sound.actors.filter(({ id }) => id !== 'ada-north') },
    /^claim \w+ of article \w+ names the actor "ada-north"/,
  ],
  ['for whom an actor speaks', { actors: sound.actors.filter(({ id }) => id !== 'town') }, /^actor ada-north names the actor "town"/],
  ['the outlet of an article', { outlets: sound.outlets.filter(({ id }) => id !== 'town-paper') }, /names the outlet "town-paper"/],
  [
    'the outlet of a via',
    { outlets: sound.outlets.filter(({ id }) => id !== 'river-wire') },
    /^claim cccccccccc of article first names the outlet/,
  ],
  ['a topic and its positions', { topics: [] }, /names the (?:topic "bridge"|position "build-bridge")/],
  ['a position twice', { topics: [...sound.topics, ...sound.topics] }, /^the position "build-bridge" stands in more than one place/],
  ['a claim twice', { articles: [...sound.articles, ...sound.articles] }, /^the claim "\w{10}" stands in more than one place/],
])('%s is missed', (_, parts, problem) => {
  const problems = checkReferences({ ...sound, ...parts });
  expect(problems.length).toBeGreaterThan(0);
  for (const one of problems) expect(one).toMatch(problem);
});
