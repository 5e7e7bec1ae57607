import { expect, test } from 'vitest';
import { type Judged, matchVerdict, sharedPart, toBag } from './match-verdict.ts';

test.each([
  ['The pier’s end – a FAÇADE!', 'the pier s end a facade'],
  ['', ''],
])('words of “%s”', (text, words) => {
  expect(toBag(text).join(' ')).toBe(words);
});

test.each([
  ['the same', 'a new pier', 'a new pier', 1],
  ['a part', 'a new pier', 'she wants a new pier now', 1],
  ['a word counts as often as it is there', 'no no no', 'no pier here', 1 / 3],
  ['nothing', 'a new pier', 'old boats', 0],
  ['an empty one', '', 'old boats', 0],
])('the shared part: %s', (_, one, other, expected) => {
  expect(sharedPart(toBag(one), toBag(other))).toBeCloseTo(expected);
});

const judged = (content: string, actors: string[], met = false): Judged => ({
  claim: {
    content: [content],
    actors,
    positions: [],
    verdict: { attribution: true, actor: true, stance_wrong: [], stance_should: [] },
  },
  words: toBag(content),
  met,
});
const long = judged('the pier is a gift to the whole harbour', ['sole']);
const again = judged('the pier is a gift to the whole harbour', ['reed']);

test.each<[string, string, string[], Judged[], Judged | undefined]>([
  ['the one that shares most', 'the pier is a gift', [], [judged('the pier will sink', []), long], long],
  ['of the same words by the same actor', 'the pier is a gift to the whole harbour', ['reed'], [long, again], again],
  ['one that nobody has met yet', 'the pier is a gift to the whole harbour', ['cole'], [{ ...long, met: true }, again], again],
  ['two words prove little', 'the pier', [], [judged('pier and boats', [])], undefined],
  ['another statement', 'boats are idle today', [], [long, again], undefined],
])('a claim is matched: %s', (_, words, actors, all, expected) => {
  expect(matchVerdict(toBag(words), actors, all)).toBe(expected);
});
