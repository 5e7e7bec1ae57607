import type { Word } from '../words/words.ts';
import { rowsOfNoun } from './find-idioms.ts';

/** Nouns that take up a plan spoken of before. */
const IDEAS =
  /^(?:date|deadline|announcement|idea|plan|proposal|move|offer|step|initiative|scheme|suggestion|option|scenario|concept|approach|notion|prospect|demand|policy|decision|project|change|pledge|promise|bill|law|deal|reform|legislation|concession|measure|motion|amendment|arrangement|compromise|agreement)$/;

/** Adjectives that make a plan another one. */
const OWN_IDEAS = /^(?:new|own|other|rival|old|previous|second|peace|better|present|current|existing|different|another|first)$/;

/** Determiners that point back. */
const POINTERS = /^(?:the|this|that|such|these|those|it|its|any|his|her|their)$/;

/** `whole`: nothing but a word that points back ("the idea", "it"). `partly`: one in a longer statement ("this is unacceptable"). */
export interface Anaphor {
  reach: 'whole' | 'partly';
  /** The words that point back; they stand for the position when its stance is read. */
  words: readonly Word[];
}

/** Whether the words that point back are a noun for an act that is proposed ("the plan"), and no pronoun for any thing. */
export const isProposal = ({ words }: Anaphor): boolean => words.some(({ pos }) => pos === 'NOUN');

/** Finds whether a statement speaks of something named before. `isSelf`: an "it" that opens it is the speaker. */
export const findAnaphor = (content: readonly Word[], isSelf: boolean): Anaphor | undefined => {
  const words = content.filter(({ pos, key }) => pos !== 'PUNCT' && key !== 'to');
  const keys = words.map(({ key }) => key);
  if (words.length === 1 && /^(?:it|this|that|them|these|those|so)$/.test(keys[0] ?? '')) return { reach: 'whole', words };
  const idea = words.findIndex(
    ({ lemma, pos }, at) =>
      // "any such delay", "such a toll": whatever noun it is.
      (IDEAS.test(lemma) &&
        (POINTERS.test(keys[at - 1] ?? '') ||
          (/^(?:NOUN|PROPN|ADJ)$|^'s$/.test(words[at - 1]?.pos ?? '') &&
            POINTERS.test(keys[at - 2] ?? '') &&
            !OWN_IDEAS.test(keys[at - 1] ?? '')) ||
          (keys[at - 1] === "'s" && POINTERS.test(keys[at - 3] ?? '')))) ||
      (pos === 'NOUN' && (keys[at - 1] === 'such' || (keys[at - 2] === 'such' && /^an?$/.test(keys[at - 1] ?? '')))),
  );
  const isBound = /^(?:of|to|for|that)$/.test(keys[idea + 1] ?? '');
  if (idea >= 0 && !isBound) return { reach: words.length <= 3 ? 'whole' : 'partly', words: words.slice(idea, idea + 1) };
  // Only as the subject that opens a sentence: "this is unacceptable", not "keep this from being undone".
  const opens = (at: number): boolean => at === 0 || /^[.!?]$/.test(content[at - 1]?.key ?? '');
  const goesOn = (at: number): boolean => /^(?:AUX|VERB|ADV)$/.test(content[at + 1]?.pos ?? '');
  const pointer = content.find(({ key }, at) => (key === 'this' || key === 'that') && opens(at) && goesOn(at));
  if (pointer) return { reach: 'partly', words: [pointer] };
  const doing = words.find(({ key }, at) => /^(?:do|doing)$/.test(key) && keys[at + 1] === 'so');
  if (doing) return { reach: 'partly', words: [doing] };
  const isOpening = !isSelf && keys[0] === 'it' && words.length <= 10 && /^(?:is|was|be|would|will|remains)$/.test(keys[1] ?? '');
  return isOpening ? { reach: 'partly', words: words.slice(0, 1) } : undefined;
};

/** "what she called “a brave decision”" as "the brave decision", which takes up what was said before. */
export const withoutNaming = (content: readonly Word[]): readonly Word[] => {
  const named = content.slice(0, 8).findIndex(({ lemma }) => /^(?:call|describe|term|dub)$/.test(lemma));
  if (content[0]?.key !== 'what' || named < 2) return content;
  return content
    .slice(named + (content[named + 1]?.key === 'as' ? 2 : 1))
    .filter(({ pos }) => pos !== 'PUNCT')
    .map((word, at) => (at === 0 && /^an?$/.test(word.key) ? { ...word, key: 'the' } : word));
};

/** The pronouns of a statement that may stand for a thing named just before or beside it: "we oppose **it**", "**this** is wrong". */
export const findPronouns = (content: readonly Word[]): readonly Word[] =>
  content.filter(
    ({ key, pos }, at) =>
      key === 'it' ||
      // "its construction": an act upon it
      (key === 'its' && rowsOfNoun(content[at + 1]?.lemma ?? '').some(({ role }) => role === 'plan' || role === 'end')) ||
      (/^(?:this|that|these|those)$/.test(key) && pos !== 'SCONJ' && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(content[at + 1]?.pos ?? '')),
  );

/** "such guarantees", "the deployment": a word of the position with a determiner that points back. */
export const pointsBack = (content: readonly Word[], named: ReadonlySet<Word>): boolean =>
  content.some((word, at) => {
    if (!named.has(word)) return false;
    const before = content.slice(Math.max(0, at - 3), at);
    return before.some(({ key }) => /^(?:the|this|such|these|those)$/.test(key));
  });

/** "With quite understandable consequences": no verb of its own, so that it goes on with what stands before. */
export const isFragment = (content: readonly Word[]): boolean =>
  content.length <= 12 && !content.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
