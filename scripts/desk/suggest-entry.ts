import { isBodyNoun } from '../../src/language/en/names/body-lexicon.ts';
import { HONORIFICS, TITLE_WORDS } from '../../src/language/en/names/name-title-lexicon.ts';
import { lettersOf } from '../../src/models/search/search-words.ts';
import { actorId } from '../../src/schema/index.ts';

/** What an entry for a speaker would begin with; the id is empty where none can be made of the words. */
export interface SuggestedEntry {
  id: string;
  name: string;
  kind: 'person' | 'group';
}

/** The capitalised words at the end of a source, with particles between them: "its leader, Hugo van Tremmel". */
const atEnd = /(?:^|\s)((?:\p{Lu}[\p{L}’'-]*\.?\s+(?:(?:van|von|de|der|den|la|le|di|da|bin|al)\s+)*)*\p{Lu}[\p{L}’'-]*)$/u;

const isTitle = (word: string): boolean => {
  const letters = lettersOf(word);
  return HONORIFICS.has(letters) || TITLE_WORDS.has(letters) || ['the', 'a', 'an', 'its', 'their'].includes(letters);
};

/** A guess from the words alone, for the editor to correct: the name without titles, and whether it is that of a body. */
export const suggestEntry = ({ words }: { words: string }): SuggestedEntry => {
  const run = (atEnd.exec(words.trim())?.[1] ?? words).split(/\s+/u);
  const first = run.findIndex((word) => !isTitle(word));
  const name = run.slice(Math.max(0, first)).join(' ');
  const slug = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  const isBody = name.split(/\s+/u).some((word) => isBodyNoun(lettersOf(word)));
  return { id: actorId.safeParse(slug).success ? slug : '', name, kind: isBody || !/\p{Lu}/u.test(name) ? 'group' : 'person' };
};
