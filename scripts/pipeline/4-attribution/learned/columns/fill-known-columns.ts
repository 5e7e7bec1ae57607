import { CUES } from '../../lexicon/cue-lexicon.ts';
import { CUE_NOUNS } from '../../lexicon/cue-noun-lexicon.ts';
import { DOCUMENTS, SPEAKERS, SPEAKING_PRONOUNS } from '../../lexicon/speaker-lexicon.ts';
import { hashText } from '../hash.ts';
import type { TokenList } from '../make-token-list.ts';
import type { Columns } from './columns.ts';

/** By lemma: what the rules' lexicon makes of a verb, and the second words with which it makes something else of it. */
const makeKinds = (): ReadonlyMap<string, ReadonlyMap<string, number>> =>
  new Map(
    [...CUES].map(([verb, cues]) => {
      const byTail = new Map<string, string[]>();
      for (const { tail, kind, frames } of cues) {
        const first = tail[0] ?? '';
        byTail.set(first, [...(byTail.get(first) ?? []), kind, ...(tail.length === 0 ? [...frames] : [])]);
      }
      return [verb, new Map([...byTail].map(([first, words]) => [first, hashText([...new Set(words)].sort().join(' '))]))];
    }),
  );

const kinds = makeKinds();
const noun = hashText('noun that speaks');

const whoOf = (lemma: string, word: string): number => {
  if (SPEAKERS.has(lemma) || SPEAKERS.has(word)) return 1;
  if (DOCUMENTS.has(lemma)) return 2;
  return SPEAKING_PRONOUNS.has(word) ? 3 : 4;
};

/** Fills what the rules' lexicons know: which kind of cue a word can be, and whether it names one who speaks. They know words that no training article has. */
export const fillKnownColumns = (columns: Columns, list: TokenList): void => {
  list.lemmas.forEach((lemma, i) => {
    const pos = list.pos[i];
    if (pos === 'VERB' || pos === 'AUX') {
      const own = kinds.get(lemma);
      columns.cueKind[i] = own?.get(list.words[i + 1] ?? '') ?? own?.get('') ?? 0;
    } else if (pos === 'NOUN') {
      columns.cueKind[i] = CUE_NOUNS.has(lemma) ? noun : 0;
      columns.who[i] = whoOf(lemma, list.words[i] ?? '');
    } else if (pos === 'PRON') columns.who[i] = whoOf(lemma, list.words[i] ?? '');
    else if (pos === 'PROPN') columns.who[i] = 5;
  });
};
