import { findDirections } from './direction.ts';
import type { View } from './find-clause-stance.ts';
import { findConditions } from './find-condition.ts';
import { findNegator } from './find-operators.ts';
import { COMING, FORECASTS, TALK } from './frame-lexicon.ts';
import type { Signed, Statement } from './statement.ts';
import { toSingular } from './to-key.ts';
import type { Word } from './words.ts';

/** How many words behind its verb the matter may begin: "there will appear **armed forces**". */
const REACH = 4;

/** The matter is the verb's subject, with no other verb between, or stands straight behind the verb. */
const isPartOf = (words: readonly Word[], will: number, verb: number, named: ReadonlySet<Word>): boolean => {
  if (named.size === 0) return true;
  const subject = words.slice(0, will).findLastIndex((word) => named.has(word));
  const isSubject = subject >= 0 && !words.slice(subject + 1, will).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return isSubject || words.slice(verb + 1, verb + 1 + REACH).some((word) => named.has(word));
};

/** "no member of the crew will", "not a light would": a subject that is denied. */
export const isNobody = (words: readonly Word[], will: number): boolean => {
  const before = words.slice(0, will);
  const from = before.findLastIndex(
    ({ pos, key }) => pos === 'PUNCT' || pos === 'SCONJ' || key === 'that' || pos === 'VERB' || (pos === 'CCONJ' && key !== 'or'),
  );
  const [first, second] = before.slice(from + 1);
  return /^(?:no|none|neither|nobody)$/.test(first?.key ?? '') || (first?.key === 'not' && /^(?:a|an|one|any)$/.test(second?.key ?? ''));
};

/** "closes at six on Fridays": what is so every day is no announcement. */
const isHabit = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at + 1, at + 7)
    .some(
      ({ key, pos }, own, run) =>
        key === 'every' || key === 'each' || (key === 'at' && (run[own + 1]?.pos === 'NUM' || pos === 'NUM')) || /days$/.test(key),
    );

/** "The ward stays until the tunnel opens": said of the matter itself, in the present, as a thing that is so. */
export const findAssertion = ({ words }: View, { content }: Statement, matter: ReadonlySet<Word>): Signed | undefined => {
  for (const { at } of findDirections(words)) {
    const [verb, before] = [words[at], words[at - 1]];
    if (
      verb?.pos !== 'VERB' ||
      (!verb.quoted && content.some(({ quoted }) => quoted)) ||
      verb.key === verb.lemma ||
      !verb.key.endsWith('s') ||
      isHabit(words, at)
    )
      continue;
    if (before && (before.pos === 'NOUN' || before.pos === 'PROPN') && matter.has(before))
      return { rule: 'announcement', sign: 1, certainty: 'inferred', words: [verb] };
  }
  return undefined;
};

/** "economists expect that", "he predicted": a forecast says that a thing comes, and not that it should. */
export const isForecast = ({ source, cue }: Pick<Statement, 'source' | 'cue'>): boolean =>
  [...source, ...cue].some(({ lemma, key }) => FORECASTS.has(lemma) || FORECASTS.has(toSingular(key)));

/** "will be deployed", "would appear": announced as coming. */
export const findAnnouncement = ({ words }: View, statement: Statement, matter: ReadonlySet<Word>): Signed | undefined => {
  if (isForecast(statement)) return undefined;
  // "the decision to raise the fare would be taken jointly" announces a decision, not the fare.
  const head = words.findIndex((word) => matter.has(word));
  if (words.slice(0, Math.max(0, head)).some(({ key }) => TALK.has(key))) return undefined;
  for (const [at, { key, lemma }] of words.entries()) {
    if (key !== 'will' && key !== 'would' && key !== 'shall' && lemma !== 'will') continue;
    const rest = words.slice(at + 1).filter(({ pos }) => pos !== 'ADV');
    const isDenied = (word: Word | undefined): boolean => word !== undefined && !statement.turned.has(word);
    const negated = (rest[0]?.lemma === 'not' && isDenied(rest[0])) || isDenied(words[findNegator(words, at)]) || isNobody(words, at);
    const after = rest[0]?.lemma === 'not' ? rest.slice(1) : rest;
    const verb = after[0]?.lemma === 'be' ? after[1] : after[0];
    // "would cost two million" and "will pass" tell of it and announce nothing.
    if (
      !verb ||
      !(COMING.has(verb.lemma) || matter.has(verb) || statement.turned.has(verb) || verb.lemma === 'let' || verb.lemma === 'see')
    )
      continue;
    if (/^(?:pass|be|last|pay|do|put|take|make)$/.test(verb.lemma) || after[1]?.pos === 'NUM') continue;
    if ((verb.pos === 'VERB' || statement.turned.has(verb)) && isPartOf(words, at, words.indexOf(verb), matter))
      return {
        rule: negated ? 'negation' : 'announcement',
        sign: negated ? -1 : 1,
        certainty: 'inferred',
        words: [...words.slice(at, at + 1), verb],
      };
  }
  return undefined;
};

/** "cannot be saved", "could no longer be staffed": said to be impossible of the matter itself, in the passive. */
export const findImpossibility = ({ words }: View, { turned }: Statement, matter: ReadonlySet<Word>): Signed | undefined => {
  const at = words.findIndex(({ key }) => /^(?:can|could|ca|cannot)$/.test(key));
  const last = words.findLastIndex((word, own) => own < at && matter.has(word));
  const negator = words.slice(at, at + 3).find(({ key }) => /^(?:not|n't|cannot|never|no)$/.test(key));
  const rest = words.slice(at + 1).filter(({ pos, key }) => pos !== 'ADV' && pos !== 'PART' && !/^(?:no|longer|not|n't)$/.test(key));
  const isPassive = rest[0]?.lemma === 'be' && rest[1]?.pos === 'VERB';
  if (at < 0 || last < 0 || !negator || !isPassive || words.slice(last + 1, at).some(({ pos }) => pos === 'VERB' || pos === 'SCONJ'))
    return undefined;
  return { rule: 'impossible', sign: turned.has(negator) ? 1 : -1, certainty: 'inferred', words: words.slice(at, at + 2) };
};

/** "could be deployed as part of the plan": held possible within something that is wanted; "could stay open only if": on a condition. */
export const findPossibility = ({ words }: View, matter: ReadonlySet<Word>): Signed | undefined => {
  const at = words.findIndex(({ key }) => key === 'could' || key === 'can' || key === 'may' || key === 'might');
  if (at < 0 || words[at + 1]?.lemma === 'not') return undefined;
  const part = words.findIndex(({ key }, own) => own > at && key === 'part' && words[own + 1]?.key === 'of');
  const order = words.findIndex(({ key }, own) => own > at && key === 'order' && words[own - 1]?.key === 'in');
  const verb = words.slice(at + 1).find(({ pos }) => pos === 'VERB');
  const isConditional =
    verb !== undefined &&
    (COMING.has(verb.lemma) || matter.has(verb)) &&
    isPartOf(words, at, words.indexOf(verb), matter) &&
    findConditions(words).some(
      ({ opener, from }) => from > at && /^(?:only|provided|as long|so long|on condition|on the condition|unless)/.test(opener),
    );
  return part < 0 && order < 0 && !isConditional
    ? undefined
    : { rule: 'possibility', sign: 1, certainty: 'inferred', words: words.slice(at, at + 2) };
};
