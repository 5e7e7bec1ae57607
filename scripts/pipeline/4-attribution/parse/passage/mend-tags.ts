import { NAME_PARTICLES } from '../../../../../src/language/en/names/name-particle-lexicon.ts';
import { CUES } from '../../../../../src/language/en/speech/cue-lexicon.ts';
import { DOCUMENTS, SPEAKERS } from '../../../../../src/language/en/speech/speaker-lexicon.ts';
import type { Word } from './word.ts';

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const SUBJECTS = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'who']);
const FOLLOWERS = new Set([
  'that',
  'the',
  'a',
  'an',
  'this',
  'his',
  'her',
  'their',
  'its',
  'it',
  'they',
  'he',
  'she',
  'we',
  'there',
  'no',
  'to',
]);

/** Base form of a noun that may be a verb: "fear", "claims", "reports". */
const verbOf = ({ lower, lemma }: Word): string | undefined => [lemma, lower, lower.replace(/s$/u, '')].find((form) => CUES.has(form));

/** The cue verb that a form in "-ing" belongs to: "warning" is of "warn", "urging" of "urge". */
const participleOf = (lower: string): string | undefined => {
  const stem = lower.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((form) => CUES.has(form));
};

/** "…, documents show.": a cue verb that ends its clause, taken for a noun. */
const isClosingVerb = (before: Word | undefined, word: Word, after: Word | undefined): boolean =>
  word.pos === 'NOUN' &&
  before !== undefined &&
  (after === undefined || after.text === '.' || after.text === ',') &&
  CUES.has(word.lower) &&
  before.lower.endsWith('s') &&
  (SPEAKERS.has(before.lemma) || SPEAKERS.has(before.lower.slice(0, -1)) || DOCUMENTS.has(before.lower));

/** "The vote was rigged, Cole claims.", "The mayor, Cole claims, lied.": true where a comma and a name stand before it, and a stop or comma after. */
const isClaimedLast = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (
    word?.pos !== 'NOUN' ||
    isCapital(word.text) ||
    !/^[.,]$/u.test(words[index + 1]?.text ?? '') ||
    !word.lower.endsWith('s') ||
    verbOf(word) === undefined
  )
    return false;
  let start = index;
  while (start > index - 4 && words[start - 1]?.pos === 'PROPN') start -= 1;
  return start < index && words[start - 1]?.text === ',';
};

/** "doctors fear the merger", "the Times reports that", "they claim it": a cue verb that was taken for a noun. */
const isHiddenVerb = (before: Word | undefined, word: Word, after: Word | undefined): boolean => {
  if (word.pos !== 'NOUN' || !before || !after || verbOf(word) === undefined || isCapital(word.text)) return false;
  const isThird = word.lower.endsWith('s');
  if (after.lower === 'that')
    return isThird
      ? before.pos === 'PROPN' || (['NOUN', 'PRON'].includes(before.pos) && !before.lower.endsWith('s'))
      : before.lower.endsWith('s') || before.pos === 'PROPN' || before.text === ',';
  if (!FOLLOWERS.has(after.lower)) return false;
  if (SUBJECTS.has(before.lower) || (isThird && before.pos === 'PROPN' && after.pos === 'DET')) return true;
  return !isThird && before.lower.endsWith('s') && (SPEAKERS.has(before.lemma) || SPEAKERS.has(before.lower.slice(0, -1)));
};

/** "The union backs night ferries.", "Officials demand answers.": the cue verb of a sentence that has no other verb. */
const isOnlyVerb = (words: readonly Word[], index: number): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  if (word?.pos !== 'NOUN' || !before || isCapital(word.text) || verbOf(word) === undefined || words[index + 1]?.pos === 'PUNCT')
    return false;
  const isPlural = before.lower.endsWith('s') && (SPEAKERS.has(before.lemma) || SPEAKERS.has(before.lower.slice(0, -1)));
  const isSingle = before.pos === 'PROPN' || (SPEAKERS.has(before.lower) && words[index - 2]?.pos === 'DET');
  if (!(word.lower.endsWith('s') ? isSingle : isPlural)) return false;
  return !words.some(({ pos }, at) => pos === 'VERB' || pos === 'AUX' || (at < index && pos === 'ADP'));
};

/** "a toll that ministers claim will": a cue verb between who and an auxiliary. */
const isInserted = (words: readonly Word[], index: number): boolean => {
  const [word, before, after] = [words[index], words[index - 1], words[index + 1]];
  if (word?.pos !== 'NOUN' || after?.pos !== 'AUX' || !before || !CUES.has(word.lower)) return false;
  const isPlural = before.lower.endsWith('s') && (SPEAKERS.has(before.lemma) || SPEAKERS.has(before.lower.slice(0, -1)));
  return isPlural && words.slice(index - 4, index - 1).some(({ lower }) => /^(?:which|that|who)$/u.test(lower));
};

/** True for small words between two names, of which the first is no verb: "Luis de la Rey". */
const isNameAround = (words: readonly Word[], index: number): boolean => {
  const isSmall = (at: number): boolean => NAME_PARTICLES.has(words[at]?.text ?? '');
  const before = words[isSmall(index - 1) ? index - 2 : index - 1];
  const after = words[isSmall(index + 1) ? index + 2 : index + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    isCapital(before.text) &&
    isCapital(after.text) &&
    /^(?:PROPN|X|VERB|NOUN|ADJ)$/u.test(before.pos)
  );
};

/** ", with Mayor Anna Vane warning of": a participle after a name that "with" leads up to. */
const isAbsolute = (words: readonly Word[], index: number): boolean => {
  if (words[index - 1]?.pos !== 'PROPN' || !/^(?:of|against|about|for|that)$/u.test(words[index + 1]?.lower ?? '')) return false;
  let start = index;
  while (start > index - 8 && ['PROPN', 'ADJ', 'NOUN'].includes(words[start - 1]?.pos ?? '')) start -= 1;
  return words[start - 1]?.lower === 'with' && words[start - 2]?.text === ',';
};

/**
 * Mends what wink-nlp often mistakes: names taken for verbs ("said Sue Vane"), where a sentence is not
 * written in capitals throughout, and cue verbs taken for nouns.
 */
export const mendTags = (words: readonly Word[]): Word[] => {
  const letters = words.filter(({ text }) => /^\p{L}{2}/u.test(text));
  // A title writes its verbs with a capital too: "“In May,” said Paul Moor" is none.
  const isTitle =
    letters.filter(({ text }) => isCapital(text)).length > letters.length * 0.6 &&
    !letters.some(({ text, pos }) => pos === 'VERB' && !isCapital(text));
  return words.map((word, index) => {
    const isOpening = index === 0 || /^[“”"‘'«»„:(—–-]$/u.test(words[index - 1]?.text ?? '');
    const following = words[index + 1];
    // "fumed Anna Vane", "those surveyed said": a past tense taken for an adjective.
    const isPast =
      word.lower === 'said' ? words[index - 1]?.lower !== 'the' : isOpening && word.lower.endsWith('ed') && following?.pos === 'PROPN';
    // ", branded the merger", "“It is late,” fumed mother Anna Vane": no adjective stands before an article, or after a quotation.
    const isTold =
      word.lower.endsWith('ed') &&
      (following?.pos === 'DET' ||
        (index > 1 && /^[”"’'«»]$/u.test(words[index - 1]?.text ?? '') && /^(?:NOUN|PRON)$/u.test(following?.pos ?? '')));
    const isPerfect = /^(?:has|have|had)$/u.test(words[index - 1]?.lower ?? '') && /^\p{Ll}+ed$/u.test(word.text);
    if (word.pos === 'ADJ' && (isPast || isTold || isPerfect)) {
      const lemma = word.lower === 'said' ? 'say' : [word.lower.slice(0, -2), word.lower.slice(0, -1)].find((form) => CUES.has(form));
      if (lemma !== undefined) return { ...word, pos: 'VERB', lemma };
      // "The crash dented the hull": after a noun and before an article no participle stands.
      if (following?.pos === 'DET' && /^(?:NOUN|PROPN|PRON)$/u.test(words[index - 1]?.pos ?? '')) return { ...word, pos: 'VERB' };
    }
    // "Modelling by the institute", "the modelling, by": a noun.
    const isNamed = isOpening && following?.lower === 'by';
    const isParted = /^(?:the|a|an|its|their)$/u.test(words[index - 1]?.lower ?? '') && following?.text === ',';
    if ((isNamed || isParted) && DOCUMENTS.has(word.lower)) return { ...word, pos: 'NOUN' };
    // "Downing Street": a street, a house or a firm that is named for what looks like a verb.
    if (
      word.pos === 'VERB' &&
      isCapital(word.text) &&
      /^(?:Street|House|Road|Hill|County|College|University|Institute|Bank|Group)$/u.test(following?.text ?? '')
    )
      return { ...word, pos: 'PROPN' };
    // "Cook said": a name that is a verb too, at the head of a sentence.
    if (isOpening && word.pos === 'VERB' && isCapital(word.text) && following !== undefined && /(?:ed|aid|old|ays)$/u.test(following.lower))
      return { ...word, pos: 'PROPN' };
    // "Ana da Costa": the small word is a part of the name.
    if (NAME_PARTICLES.has(word.text) && word.pos !== 'PROPN' && isNameAround(words, index)) return { ...word, pos: 'PROPN' };
    // ", warning that": a participle taken for a noun.
    if (
      word.pos === 'NOUN' &&
      (isAbsolute(words, index) ||
        (/^(?:,|with)$/u.test(words[words[index - 1]?.pos === 'PROPN' ? index - 2 : index - 1]?.lower ?? '') &&
          words.slice(index + 1, index + 5).some(({ lower }) => lower === 'that'))) &&
      word.lower.endsWith('ing') &&
      participleOf(word.lower) !== undefined
    )
      return { ...word, pos: 'VERB', lemma: participleOf(word.lower) ?? word.lemma };
    if (!isTitle && !isOpening && word.pos === 'VERB' && isCapital(word.text)) return { ...word, pos: 'PROPN' };
    if (
      isHiddenVerb(words[index - 1], word, words[index + 1]) ||
      isClosingVerb(words[index - 1], word, words[index + 1]) ||
      isInserted(words, index) ||
      (!isTitle && isOnlyVerb(words, index)) ||
      isClaimedLast(words, index)
    )
      return { ...word, pos: 'VERB', lemma: verbOf(word) ?? word.lemma };
    // "the premier, who", "the chief said": an adjective to wink-nlp.
    const next = words[index + 1];
    if (word.pos === 'ADJ' && SPEAKERS.has(word.lower) && (!next || ['PUNCT', 'VERB', 'AUX'].includes(next.pos) || next.lower === 'of'))
      return { ...word, pos: 'NOUN' };
    return word;
  });
};
