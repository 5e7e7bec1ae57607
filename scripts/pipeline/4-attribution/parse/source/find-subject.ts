import { DOCUMENTS, LINKED, PARTICIPLES, SPEAKERS } from '../../../../../src/language/en/speech/speaker-lexicon.ts';
import { TIME_WORDS } from '../../../../../src/language/en/time/time-word-lexicon.ts';
import type { VerbGroup } from '../find-verb-groups.ts';
import { AND, isNounEnd, nounPhraseAfter } from '../noun-phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../noun-phrase/noun-phrase-before.ts';
import type { Range } from '../passage/passage.ts';
import type { Word } from '../passage/word.ts';

/** Where the subject of a verb group stands, and how it was found. */
export interface Subject {
  range: Range;
  how: 'adjacent' | 'apposition' | 'relative' | 'shared';
}

const RELATIVE = new Set(['who', 'which', 'that']);
const COMMAS = /^[,—–)]$/u;

/** True for a hyphen that stands for a dash, with space on both sides. */
const isDash = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '-' &&
  (words[at - 1]?.span.end ?? 0) < (words[at]?.span.start ?? 0) &&
  (words[at]?.span.end ?? 0) < (words[at + 1]?.span.start ?? 0);

/** True where a phrase that starts at `start` opens a clause, so that it can be its subject. */
const opensClause = (words: readonly Word[], start: number, low: number): boolean => {
  const before = words[start - 1];
  if (start <= low || !before) return true;
  if (['SCONJ', 'CCONJ', 'ADV'].includes(before.pos)) return true;
  return /^[,;:—–“”"‘()]$/u.test(before.text) || /^(?:that|as|while|but|and|if|when|because|said|says|with)$/u.test(before.lower);
};

/**
 * "an aide to Vane", "a letter sent to Cole", "a study by the institute": from a name inside a modifier to the whole
 * phrase, whose head is the subject. The phrase itself where it is no modifier, or where what it modifies is one too:
 * "in a letter to the council".
 */
const withHead = (words: readonly Word[], phrase: Range, low: number): Range => {
  let { start } = phrase;
  for (let turn = 0; turn < 3; turn += 1) {
    // "a study by the institute **and the college**"
    const joined = AND.has(words[start - 1]?.lower ?? '') ? nounPhraseBefore(words, start - 1, low) : undefined;
    const isInModifier = joined !== undefined && LINKED.has(words[joined.start - 1]?.lower ?? '');
    if (isInModifier) start = joined.start;
    const preposition = words[start - 1];
    if (!preposition || (preposition.pos !== 'ADP' && preposition.lower !== 'to')) break;
    const isParticiple = PARTICIPLES.has(words[start - 2]?.lower ?? '');
    if (!isParticiple && !LINKED.has(preposition.lower)) break;
    const head = nounPhraseBefore(words, isParticiple ? start - 2 : start - 1, low);
    if (!head || !words.slice(head.start, head.end).some(({ pos, text }) => pos === 'NOUN' || /^\p{Ll}/u.test(text))) break;
    start = head.start;
  }
  const before = words[start - 1];
  const isObject = start > low && before !== undefined && ['ADP', 'VERB', 'AUX'].includes(before.pos) && before.lower !== 'as';
  return start < phrase.start && !isObject && before?.lower !== 'to' ? { start, end: phrase.end } : phrase;
};

/** "the plan Cole backs", "a charge Anna Vane denied": the name at the end is the subject, the noun before it no title. */
const withoutObject = (words: readonly Word[], phrase: Range, low: number): Range => {
  let name = phrase.end;
  while (name > phrase.start && words[name - 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(words[name - 1]?.text ?? '')) name -= 1;
  const noun = words[name - 1];
  const before = words[phrase.start - 1];
  const isInner = phrase.start > low && before !== undefined && (['VERB', 'ADP', 'AUX'].includes(before.pos) || before.text === ',');
  const isObject =
    isInner &&
    name < phrase.end &&
    name - phrase.start >= 2 &&
    name - phrase.start <= 4 &&
    words[phrase.start]?.pos === 'DET' &&
    noun?.pos === 'NOUN' &&
    /^\p{Ll}+$/u.test(noun.text) &&
    !SPEAKERS.has(noun.lemma) &&
    !/(?:er|or|ist|man|woman|ant|ent|eer|ian)$/u.test(noun.lower);
  return isObject ? { start: name, end: phrase.end } : phrase;
};

/** What may stand between the two commas of "Vane, …, said" and belong to the source: "the harbour master", "known as the Admiral". */
const isApposition = (words: readonly Word[], inner: Range): boolean => {
  const first = words[inner.start];
  if (!first || inner.end <= inner.start) return false;
  if (first.lower === 'of') return !words.slice(inner.start, inner.end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (first.pos === 'VERB') return /^(?:known|led|called|named|headed|backed|dubbed|chaired|run|owned)$/u.test(first.lower);
  if (!['DET', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'PRON'].includes(first.pos)) return false;
  return (
    !words.slice(inner.start, inner.end).some((word) => word.pos === 'VERB' || word.pos === 'AUX') ||
    RELATIVE.has(words[inner.start + 1]?.lower ?? '')
  );
};

/** "the commissioner, **Dora Quist**, who reports to them, said": the name alone, where a relative clause stands behind it. */
const withoutRelative = (words: readonly Word[], { start, end }: Range): Range => {
  let stop = start;
  while (stop < end && words[stop]?.pos === 'PROPN') stop += 1;
  return stop > start && words[stop]?.text === ',' && words[stop + 1]?.lower === 'who' ? { start, end: stop } : { start, end };
};

/** "Vane, the harbour master, has said": goes back over commas to the phrase that opens the clause. */
const acrossCommas = (words: readonly Word[], group: VerbGroup, low: number): Subject | undefined => {
  let fallback: Subject | undefined;
  let tries = 0;
  for (let at = group.start - 2; at > low && tries < 4; at -= 1) {
    const mark = words[at]?.text ?? '';
    if (!(/^[,—–(]$/u.test(mark) || isDash(words, at)) || words[at]?.quoted) continue;
    tries += 1;
    if (!isNounEnd(words[at - 1]) && words[at - 1]?.text !== ')') continue;
    const bare = nounPhraseBefore(words, at, low);
    if (!bare) continue;
    const phrase = withHead(words, bare, low);
    const inner = withoutRelative(words, { start: at + 1, end: group.start - 1 });
    const isAuthor = words[at + 1]?.lower === 'by' && DOCUMENTS.has(words[at - 1]?.lower ?? '');
    const range = isAuthor || isApposition(words, inner) ? { start: phrase.start, end: inner.end } : phrase;
    if (opensClause(words, phrase.start, low) && words[phrase.start - 1]?.text !== ',') return { range, how: 'apposition' };
    fallback ??= { range, how: 'apposition' };
  }
  return fallback;
};

/**
 * "Skippers clamouring to keep the quota in the fjord say": the phrase that opens the clause, where a
 * participle or "who" leads from it to the verb and no other verb does.
 */
export const findOpeningSubject = (
  words: readonly Word[],
  group: VerbGroup,
  groups: readonly VerbGroup[],
  low: number,
): Range | undefined => {
  let start = low;
  while (
    start < group.start &&
    (words[start]?.pos === 'CCONJ' || words[start]?.pos === 'SCONJ' || words[start]?.pos === 'ADV' || words[start]?.text === ',')
  )
    start += 1;
  const phrase = nounPhraseAfter(words, start, group.start);
  const next = phrase && words[phrase.end]?.text === ',' ? phrase.end + 1 : (phrase?.end ?? 0);
  if (!phrase || next >= group.start) return undefined;
  const isRelative = /^(?:who|which|whose)$/u.test(words[next]?.lower ?? '');
  const opening = groups.find(({ start: at }) => at === next);
  const isReduced = opening?.form === 'ing' || (opening?.form === 'past' && words[opening.end]?.pos === 'ADP');
  if (!isRelative && !isReduced) return undefined;
  const finite = groups.filter(
    ({ start: at, end, form }) => at >= next && end <= group.start && at !== opening?.start && (form === 'finite' || form === 'past'),
  );
  return finite.length <= (isRelative ? 1 : 0) ? phrase : undefined;
};

/**
 * The subject of a verb group, looked for to its left within its sentence: next to it, across an
 * apposition, or before "who". A group after "and" has none of its own: see `findSource`.
 */
export const findSubject = (words: readonly Word[], group: VerbGroup, low: number): Subject | undefined => {
  let opening = group.start;
  while (
    opening > low &&
    opening > group.start - 4 &&
    (TIME_WORDS.has(words[opening - 1]?.lower ?? '') || words[opening - 1]?.pos === 'ADV')
  )
    opening -= 1;
  if (opening < group.start && /^(?:on|in|at|late|early)$/u.test(words[opening - 1]?.lower ?? '') && opening - 1 > low) opening -= 1;
  // "who only last autumn rejected", "Vane on Tuesday said"
  const isLate = /^(?:who|which)$/u.test(words[opening - 1]?.lower ?? '') || isNounEnd(words[opening - 1]);
  if (opening < group.start && opening > low && isLate) return findSubject(words, { ...group, start: opening }, low);
  // "a paper published last month found": the participle belongs to the noun before it.
  const dated =
    opening < group.start && PARTICIPLES.has(words[opening - 1]?.lower ?? '') ? nounPhraseBefore(words, opening - 1, low) : undefined;
  if (dated) return { range: { start: withHead(words, dated, low).start, end: group.start }, how: 'adjacent' };
  const before = words[group.start - 1];
  if (!before || group.start <= low) return undefined;
  if (RELATIVE.has(before.lower)) {
    const comma = words[group.start - 2]?.text === ',' ? 1 : 0;
    const phrase = nounPhraseBefore(words, group.start - 1 - comma, low);
    return phrase && { range: phrase, how: 'relative' };
  }
  if (COMMAS.test(before.text) || isDash(words, group.start - 1)) {
    if (before.text === ')') {
      const phrase = nounPhraseBefore(words, group.start, low);
      if (phrase) return { range: phrase, how: 'adjacent' };
    }
    return acrossCommas(words, group, low);
  }
  const bare = nounPhraseBefore(words, group.start, low);
  const phrase = bare && withHead(words, withoutObject(words, bare, low), low);
  if (!phrase && before.pos === 'VERB' && before.lower.endsWith('ed')) {
    // "those surveyed said": a participle that belongs to the noun.
    const surveyed = nounPhraseBefore(words, group.start - 1, low);
    if (surveyed) return { range: { start: withHead(words, surveyed, low).start, end: group.start }, how: 'adjacent' };
  }
  if (phrase && words[phrase.start - 1]?.lower === 'as' && words[phrase.start - 2]?.pos === 'VERB') {
    // "skippers, known as the “Admirals,” insist": the name is an apposition whose comma stands inside the marks.
    const named = acrossCommas(words, { ...group, start: group.start + 1 }, low);
    if (named) return { ...named, range: { start: named.range.start, end: group.start } };
  }
  // "Vane’s message to the skippers was clear": not the skippers are the subject.
  if (phrase && words[group.head]?.lemma === 'be' && words[phrase.start - 1]?.lower === 'to' && words[phrase.start - 2]?.pos === 'NOUN')
    return undefined;
  return phrase && { range: phrase, how: 'adjacent' };
};
