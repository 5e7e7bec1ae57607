import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';

/** Topics, then positions with stance, of the last claim. */
const about = (lines: string): string => {
  const claim = claimsOf(lines).at(-1);
  return `${claim?.topics.join(',')} | ${claim?.positions.map(({ position, stance, certainty }) => `${position} ${stance} ${certainty}`).join('; ')}`;
};

test.each([
  ['a topic alone', '[Holm] <said> {the herring stock is small}.', 'quota | '],
  ['two topics', '[Holm] <wants> {talks on access}.', 'quota,access | '],
  ['from the sentence around it', 'On the herring stock, [Holm] <said> {it is small}.', 'quota | '],
  ['the idea', '[Holm] <backed> {a higher quota}.\n[Sweden] <opposes> {the idea}.', 'quota | higher-quota oppose inferred'],
  ['it, in the same sentence', 'Sund rejects a higher quota, but [Norway] <insists on> {it}.', 'quota | higher-quota support inferred'],
  ['this', '[Holm] <backed> {a higher quota}.\n[Sund] <said> {this is unacceptable}.', 'quota | higher-quota oppose inferred'],
  ['the topic of its paragraph', 'The herring stock is small. [Holm] <said> {it was a bad year}.', 'quota | '],
  [
    'the plan is that of the article',
    'A plan to let in foreign trawlers was shown. Norway promised port aid.\n[Holm] <welcomed> {the plan}.',
    'access | foreign-boats support inferred',
  ],
  [
    'goes on with a fragment',
    '[Norway] <warned> {foreign trawlers will be met with force}.\n“{With grave consequences},” <said> [Holm].',
    'access | foreign-boats oppose inferred',
  ],
  [
    'on with what was pointed back to',
    'A plan to let in foreign trawlers was shown. The herring stock is small.\n[Holm] <welcomed> {the plan}. “{Nobody loses},” <said> [Holm].\n“{We had waited},” [she] <said>.',
    ' | ',
  ],
])('%s', (_, lines, expected) => {
  expect(about(lines)).toBe(expected);
});

test.each([
  ['the idea of something else', '[Holm] <backed> {a higher quota}.\n[Sweden] <opposes> {the idea of a tax on rope}.', 'quota | '],
  [
    'too long ago',
    '[Holm] <backed> {a higher quota}.\nIt rained.\nIt rained.\nIt rained.\nIt rained.\nIt rained.\n[Sweden] <opposes> {the idea}.',
    ' | ',
  ],
  [
    'a fragment of another side',
    '[Norway] <warned> {foreign trawlers will be met with force}.\n“{With pleasure},” <said> [Sund].',
    'access | ',
  ],
  ['a tribute', 'The herring stock is small. [Holm] <acknowledged> {the courage of the crews}.', ' | '],
  ['who is not named', 'The herring stock is small. [They] <asked> {not to be named}.', ' | '],
])('not: %s', (_, lines, expected) => {
  expect(about(lines)).toBe(expected);
});

test.each([
  ['such access', '[Holm] <said> {the talks will fail if such access is asked for}.', 'quota,access'],
  ['what another spoke about', '[Holm] <said> {the quota that Dahl spoke about yesterday is no help}.', 'quota,access'],
  ['such as', '[Holm] <said> {talks on matters such as the quota take time}.', 'quota'],
  ['such a', '[Holm] <said> {such a quota is no help}.', 'quota'],
  ['nothing that points back', '[Holm] <said> {the quota is no help}.', 'quota'],
])('an answer is also on what the title names: %s', (_, lines, topics) => {
  const story = `Foreign boats came. Foreign boats fish in the strait.\n${lines}`;
  expect(
    claimsOf(story, { title: 'Trawlers to fish in the strait' })
      .at(-1)
      ?.topics.toSorted((a, b) => (a === 'quota' ? -1 : b === 'quota' ? 1 : 0))
      .join(','),
  ).toBe(topics);
});
