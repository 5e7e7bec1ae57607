import { commonWords } from '../../../src/language/en/words/function-word-lexicon.ts';
import { toTerm } from '../../../src/language/en/words/terms.ts';
import { englishShare } from '../../../src/models/statements/word-rarity.ts';

/** How much some words say of what is spoken of: minus the logarithm of the share of English of the rarest; "government" 9, "tariff" 16. */
export const rarity = (words: string): number =>
  Math.max(...words.split(' ').map((word) => (commonWords.has(word) ? 0 : -Math.log(englishShare(toTerm(word))))));
