import { expect, test } from 'vitest';
import { articleOf } from '../../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../../3-sentence/split-sentences.ts';
import { findAttributions } from '../find-attributions.ts';

const relaysOf = (text: string): readonly string[] => {
  const article = articleOf(text);
  return findAttributions(article, splitSentences(article), { actors: [], outlets: [], topics: [] }, { engine: 'rules' }).flatMap(
    ({ relays }) => relays.map(({ kind, name }) => `${kind} ${name}`),
  );
};

test.each([
  ['“The ferry stays,” Vane said, according to a post of Ada Lind dated 3 May 2024.', ['post Ada Lind']],
  ['“The ferry stays. The crew stays,” Vane said, according to an embedded tweet by Ada Lind.', ['post Ada Lind']],
  ['The ferry will stay, Mayor Vane declared, according to a post of Ada Marie Lind of the same date.', ['post Ada Marie Lind']],
  // No posters: a post is also an office, and a medium.
  ['“The ferry stays,” Vane said, according to the Bergen Post.', ['medium Bergen Post']],
  ['The ferry will stay, according to the holder of the post of mayor.', []],
])('%s', (text, relays) => {
  expect(relaysOf(text)).toEqual(relays);
});
