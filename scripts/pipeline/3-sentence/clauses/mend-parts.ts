import type { ClauseWord, Idiom } from './chunk.ts';

const SUBJECTS = /^(?:i|we|you|they|he|she|who)$/;
const BEFORE_VERB = /^(?:will|would|shall|should|must|can|could|may|might|ca|wo|cannot|to|not|n't|never|'ll|'d|do|does|did)$/;
const MODALS = /^(?:will|would|shall|should|must|can|could|may|might|cannot|'ll)$/;
const OPENS_NOUN = /^(?:the|a|an|this|these|those|our|my|his|her|its|their|your|any|no|it|them|us|him|every|all)$/;
const POSSESSIVE = /^(?:the|a|an|my|our|your|his|her|its|their|this|these|those|no|any|'s|')$/;

/** How far before an "and" the verb may stand to which it joins another. */
const REACH = 10;

const isPlural = ({ key, lemma, pos }: ClauseWord): boolean => (key !== lemma || pos === 'PROPN') && /[^s']s$/.test(key);

const hasOpening = (word: ClauseWord | undefined): boolean =>
  word !== undefined && (OPENS_NOUN.test(word.key) || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos));

/** "backs the plan", "closing the library", "critics call it": verbs that were taken for nouns, known from the words beside them. */
const isVerb = (words: readonly ClauseWord[], at: number, isKnown: boolean): boolean => {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !/^(?:NOUN|PROPN|ADJ|ADV|ADP)$/.test(word.pos)) return false;
  if (word.pos === 'ADV' || word.pos === 'ADP') return isKnown && BEFORE_VERB.test(before?.key ?? '') && hasOpening(after);
  const hasObject = after !== undefined && (OPENS_NOUN.test(after.key) || after.key === 'that');
  if (word.key.endsWith('ing') && word.key.length > 5) {
    // "closing Holm's pool"
    const isOfName = isKnown && after?.pos === 'PROPN' && before?.pos !== 'NOUN' && before?.pos !== 'PROPN';
    return (hasObject || isOfName) && !(before && /^(?:DET|ADJ)$/.test(before.pos)) && !POSSESSIVE.test(before?.key ?? '');
  }
  if (!isKnown) return false;
  // "rather than close the pool"
  if (before?.key === 'than' && word.key === word.lemma && after && OPENS_NOUN.test(after.key)) return true;
  // "to move the classes and close the pool"
  if (before?.pos === 'CCONJ' && word.key === word.lemma && after && OPENS_NOUN.test(after.key))
    return words.slice(Math.max(0, at - REACH), at).some(({ key }, own, run) => BEFORE_VERB.test(key) && run[own + 1]?.pos === 'VERB');
  if (before && (BEFORE_VERB.test(before.key) || SUBJECTS.test(before.key))) return before.key !== 'no';
  if (!hasObject) return false;
  if (!before) return true;
  if (/^(?:that|which)$/.test(before.key)) return word.key.endsWith('s') && words[at - 2]?.pos === 'NOUN';
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return false;
  return word.key.endsWith('s') ? !isPlural(before) : isPlural(before) || word.key.endsWith('ed');
};

/** Mends parts of speech where a word that is a known verb (`verbOf` gives its base form), or a form in "-ing" with an object, was taken for a noun. */
export const mendParts = <W extends ClauseWord>(words: readonly W[], verbOf: (word: ClauseWord) => string | undefined): W[] =>
  words.map((word, at) => {
    const base = verbOf(word);
    if (!/^(?:its|his|her|their|our|my)$/.test(words[at - 1]?.key ?? '') && isVerb(words, at, base !== undefined))
      return { ...word, pos: 'VERB', lemma: base ?? word.key.replace(/ing$/, '') };
    // "said hopes for a truce", "rejected calls for one": behind a verb no verb in the plural's form stands.
    const previous = words[at - 1];
    const isPluralForm = word.pos === 'VERB' && word.key.endsWith('s') && word.key !== word.lemma && words[at + 1] !== undefined;
    if (
      isPluralForm &&
      (previous?.pos === 'VERB' || (previous?.key === 'that' && words[at - 2]?.pos === 'VERB')) &&
      /^(?:for|of|to|about|over|against|that|on)$/.test(words[at + 1]?.key ?? '')
    )
      return { ...word, pos: 'NOUN' };
    // "would change nothing": behind a modal verb only a verb stands.
    if (word.pos === 'NOUN' && previous?.pos === 'AUX' && MODALS.test(previous.key) && word.key === word.lemma)
      return { ...word, pos: 'VERB' };
    // "expressed hope": behind a verb with an object of its own no base form stands.
    if (
      word.pos === 'VERB' &&
      word.key === word.lemma &&
      /^(?:express|voice|signal|state|declare|announce|withhold|pledge|offer|give|show|win|lose)$/.test(
        previous?.pos === 'VERB' ? previous.lemma : '',
      )
    )
      return { ...word, pos: 'NOUN' };
    // "the under-15s"
    if (/^(?:under|over)$/.test(word.key) && /^\d+$/.test(words[at + 1]?.key ?? '') && words[at + 2]?.key === 's')
      return { ...word, pos: 'ADJ' };
    // ", including troops"
    if (word.key === 'including' && previous?.key !== 'to') return { ...word, pos: 'ADP' };
    // "in May": the month
    if (word.key === 'may' && /^(?:in|by|until|since|of|last|next|this|from|before|after)$/.test(previous?.key ?? ''))
      return { ...word, pos: 'PROPN' };
    // "a third of the cost"
    if (/^(?:third|quarter|half|fifth|tenth)$/.test(word.key) && word.pos === 'ADJ' && words[at + 1]?.key === 'of')
      return { ...word, pos: 'NOUN' };
    // "had been prolonged"
    if (word.pos === 'ADJ' && base !== undefined && previous?.key === 'been' && word.key.endsWith('ed'))
      return { ...word, pos: 'VERB', lemma: base };
    if (word.lemma === 'people') return { ...word, pos: 'NOUN' };
    // "the mayor's conduct": no base form stands behind a possessive.
    if (word.pos === 'VERB' && word.key === word.lemma && previous?.key === "'s") return { ...word, pos: 'NOUN' };
    // "its backing for"
    if (
      word.key.endsWith('ing') &&
      /^(?:its|his|her|their|our|my|the)$/.test(previous?.key ?? '') &&
      /^(?:for|of|to|against|\.|,)$/.test(words[at + 1]?.key ?? '.')
    )
      return { ...word, pos: 'NOUN' };
    // "the maternity ward at": no base form stands behind a noun in the singular.
    const isModified = previous?.pos === 'ADJ' || (previous?.pos === 'VERB' && previous.key.endsWith('ed'));
    const isBase =
      word.pos === 'VERB' && word.key === word.lemma && ((previous?.pos === 'NOUN' && previous.key === previous.lemma) || isModified);
    if (
      isBase &&
      (isModified ? words[at - 2]?.pos === 'DET' : /^(?:DET|ADJ)$/.test(words[at - 2]?.pos ?? '')) &&
      !(hasOpening(words[at + 1]) && words[at + 1]?.pos !== 'NOUN')
    )
      return { ...word, pos: 'NOUN' };
    // "the planned toll", "his support": no verb stands between an article and its noun.
    const before = words[at - 1];
    if (
      word.pos === 'VERB' &&
      before &&
      POSSESSIVE.test(before.key) &&
      before.pos !== 'AUX' &&
      before.key !== "'s" &&
      !word.key.endsWith('ing')
    )
      return { ...word, pos: words[at + 1]?.pos === 'NOUN' || words[at + 1]?.pos === 'ADJ' ? 'ADJ' : 'NOUN' };
    if (/^(?:everything|something|anything|nothing|everyone|someone|anyone|nobody|everybody)$/.test(word.key))
      return { ...word, pos: 'PRON' };
    if (/^(?:not|n't)$/.test(word.key)) return { ...word, pos: 'PART' };
    // "demanded that the council rule tolls out"
    const isRuling = word.key === 'rule' && word.pos === 'NOUN' && (previous?.pos === 'NOUN' || previous?.pos === 'PROPN');
    if (isRuling && words.slice(at + 2, at + 6).some(({ key }) => key === 'out')) return { ...word, pos: 'VERB' };
    return word;
  });

/** The idiom that begins at a word, if any. */
export const idiomAt = (idioms: readonly Idiom[], at: number): Idiom | undefined => idioms.find(({ from }) => from === at);
