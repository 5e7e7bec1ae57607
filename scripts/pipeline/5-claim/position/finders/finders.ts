import type { PositionId } from '../../../../../src/schema/index.ts';
import { findEchoed, findHeldBefore, findReason, findUnsided } from './find-by-others.ts';
import { findByPronoun, findPointedAt } from './find-by-pointing.ts';
import { findByText } from './find-by-text.ts';
import { findBareMatter, findCompleted, findNamed, findNamedInShort } from './find-by-words.ts';
import type { ArticleSoFar, Find, OpenClaim, SpokenOn } from './finder.ts';

interface Finder {
  find: Find;
  /** `else`: looks only where nothing is found yet. `also`: adds to what is found. `instead`: what it finds takes the place of all else. */
  when: 'else' | 'also' | 'instead';
}

/** What looks for the positions of a claim, in this order; above each, why it stands there. */
const FINDERS: readonly Finder[] = [
  // The claim's own words go before all that stands around it.
  { find: findNamed, when: 'else' },
  // A noun or pronoun that opens the claim says outright that it goes back.
  { find: findPointedAt, when: 'else' },
  // A fragment has its stance from the claim before, even where its position is found already.
  { find: findHeldBefore, when: 'also' },
  // A pronoun anywhere in the claim is a weaker sign than one that opens it.
  { find: findByPronoun, when: 'else' },
  // One noun is met by chance more often than a pronoun means something else.
  { find: findNamedInShort, when: 'else' },
  // A part that the words around complete goes before a part alone.
  { find: findCompleted, when: 'else' },
  // The last that rests on keywords.
  { find: findBareMatter, when: 'else' },
  // Words of its text tell less than those that its editor gave.
  { find: findByText, when: 'else' },
  // Rests on no word for the position at all, so only who takes no side is read in this way.
  { find: findUnsided, when: 'else' },
  // Lends the stance of the main verb to what was pointed at, and so comes after it.
  { find: findReason, when: 'also' },
  // Who sides with a person speaks on what that person spoke on, whatever else stands around.
  { find: findEchoed, when: 'instead' },
];

/** The positions of a claim, in the order in which they were found. */
export const findSpokenOn = (claim: OpenClaim, article: ArticleSoFar): ReadonlyMap<PositionId, SpokenOn> => {
  const all = new Map<PositionId, SpokenOn>();
  for (const { find, when } of FINDERS) {
    if (when === 'else' && all.size > 0) continue;
    const found = find(claim, article, all);
    if (when === 'instead' && found.length > 0) all.clear();
    for (const [id, one] of found) all.set(id, one);
  }
  return all;
};
