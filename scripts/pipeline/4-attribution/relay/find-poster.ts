import type { Passage, Range, Word } from '../parse/passage.ts';

const POSTS: ReadonlySet<string> = new Set(['post', 'posts', 'tweet', 'tweets']);
const BY: ReadonlySet<string> = new Set(['of', 'by', 'from']);

/** True where a name stands after "a post of" or "a tweet by", which makes it a poster's. */
export const isPoster = (words: readonly Word[], at: number): boolean =>
  BY.has(words[at - 1]?.lower ?? '') && POSTS.has(words[at - 2]?.lower ?? '');

/** The name in "a post of Ada Lind" and "a tweet by Ada Lind"; undefined in a phrase of another kind. A phrase may end before "by". */
export const findPoster = ({ words }: Passage, phrase: Range): Range | undefined => {
  const isName = (at: number): boolean => /^\p{Lu}/u.test(words[at]?.text ?? '');
  for (let start = phrase.start + 2; start <= phrase.end + 1; start += 1) {
    if (!isPoster(words, start) || !isName(start)) continue;
    let end = start + 1;
    while (isName(end)) end += 1;
    return { start, end };
  }
  return undefined;
};
