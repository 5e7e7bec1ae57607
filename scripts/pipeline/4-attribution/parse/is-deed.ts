import type { Cue } from '../../../../src/language/en/speech/cue-lexicon.ts';
import { DEED_OBJECTS, OBJECTS, STRETCHES, VAGUE_OBJECTS } from '../../../../src/language/en/speech/deed-lexicon.ts';
import { TIME_WORDS } from '../../../../src/language/en/time/time-word-lexicon.ts';
import { isPossessive } from './noun-phrase/noun-phrase-after.ts';
import type { Range } from './passage/passage.ts';
import type { Word } from './passage/word.ts';

/** Words before the head of an object that say which one is meant: "the lorry", "two goals", "her coat". */
const isPointing = ({ pos, lower }: Word): boolean => pos === 'DET' || pos === 'NUM' || /^(?:my|your|his|her|its|our|their)$/u.test(lower);

/** Index of the head of the object that begins at `start`, or -1 where none stands there or no word says which one it is. */
const headAt = (words: readonly Word[], { start, end }: Range): number => {
  let head = -1;
  let isOne = false;
  for (let at = start; at < end; at += 1) {
    const word = words[at];
    if (!word) break;
    if (isPossessive(word) && head >= 0) {
      head = -1;
      isOne = true;
    } else if (head < 0 && isPointing(word)) isOne = true;
    else if (head < 0 && (word.pos === 'ADJ' || word.pos === 'ADV')) continue;
    else if ((word.pos === 'NOUN' || word.pos === 'PROPN') && !(head >= 0 && TIME_WORDS.has(word.lower))) head = at;
    else break;
  }
  return isOne && words[head]?.pos === 'NOUN' ? head : -1;
};

/** Cues after which a second word tells what the object is called: "labelled the car a danger". */
const NAMING = new Set(['call', 'label', 'brand', 'view', 'declare', 'consider', 'report']);

/** True where nothing after the object makes it the matter of words: "as", "of", or what it is called. */
const standsAlone = (words: readonly Word[], verb: string, at: number, end: number): boolean => {
  const next = words[at];
  if (!next || at >= end) return true;
  if (/^(?:as|of|that|who|which)$/u.test(next.lower)) return false;
  // "declared the gift to be void", not "declared the gift to her sister"
  if (next.lower === 'to' && ['VERB', 'AUX', 'ADV'].includes(words[at + 1]?.pos ?? '')) return false;
  return !NAMING.has(verb) || ['ADP', 'PUNCT', 'CCONJ', 'ADV', 'SCONJ', 'NUM'].includes(next.pos);
};

/** "promised little", "promised much and closed": the object is a word for how much alone. "Said little about fares" tells of a matter. */
const isVague = (words: readonly Word[], { start, end }: Range, { kind }: Cue): boolean => {
  const next = words[start + 1];
  const isQuantity = VAGUE_OBJECTS.has(words[start]?.lower ?? '') && !words[start]?.quoted;
  if (!isQuantity) return false;
  return !next || start + 1 >= end || ['PUNCT', 'CCONJ', 'SCONJ'].includes(next.pos) || (kind === 'commitment' && next.pos === 'ADP');
};

/**
 * True where a cue is a deed, for its object cannot be said, backed or promised in words: "backed the
 * lorry into the yard", "pressed the bell", "conceded two late goals", "stressed the second syllable".
 * Only an object that is told which it is counts: who backs electric cars takes a stand. Nor is anything
 * said by "promised little".
 */
export const isDeed = (words: readonly Word[], cue: Cue, object: Range): boolean => {
  if (isVague(words, object, cue)) return true;
  const { verb, tail } = cue;
  // "held up a chain", not "held up the pier as a model"
  if (verb === 'hold' && tail.join(' ') === 'up' && !words.slice(object.start, object.end).some(({ lower }) => lower === 'as')) return true;
  if (tail.at(-1) === 'for' && STRETCHES.has(words[headAt(words, object)]?.lemma ?? '')) return true;
  const kinds = DEED_OBJECTS.get([verb, ...tail].join(' '));
  const head = kinds ? headAt(words, object) : -1;
  const noun = words[head];
  if (!kinds || !noun || words.slice(object.start, object.end).some(({ quoted }) => quoted)) return false;
  const forms = [noun.lemma, noun.lower, noun.lower.replace(/s$/u, '')];
  const kind = [...kinds].find((one) => forms.some((form) => OBJECTS.get(one)?.has(form) === true));
  // "a pot of tea" is as much a thing as the pot; "the number of ships" and "the goal of peace" are matters.
  const isMeasure = kind === 'thing' && words[head + 1]?.lower === 'of';
  return kind !== undefined && (isMeasure || standsAlone(words, verb, head + 1, object.end));
};
